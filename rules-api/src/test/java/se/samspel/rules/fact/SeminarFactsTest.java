package se.samspel.rules.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samspel.Id;
import se.samspel.decision.Matter;
import se.samspel.party.Party;
import se.samspel.rules.condition.CaseView;
import se.samspel.rules.condition.Fact;
import se.samspel.rules.condition.Subject;
import se.samspel.work.Anchoring;
import se.samspel.work.Coach;
import se.samspel.work.Information;
import se.samspel.work.Leader;
import se.samspel.work.Member;
import se.samspel.work.ProcessWork;
import se.samspel.work.Registers;
import se.samspel.work.Roles;
import se.samspel.work.Seminar;
import se.samspel.work.Team;

/** Who plans, leads and attends seminars, which is the last, and who has been told of the work. */
class SeminarFactsTest {

    private static final LocalDate DAY = Committee.DAY;

    @Test
    void the_last_seminar_is_the_latest_and_by_id_of_those_on_one_day() {
        assertThat(values(SeminarFacts.LAST, seminars(on("b", DAY), on("c", DAY.minusDays(1)), on("d", null))))
                .containsExactly("true", "false", "false");
        assertThat(values(SeminarFacts.LAST, seminars(on("b", DAY), on("a", DAY))))
                .containsExactly("true", "false");
    }

    @Test
    void a_seminar_is_planned_and_led_jointly_by_the_leader_and_a_coach() {
        ProcessWork work = seminars(
                seminar("a", List.of("eva", "carl"), List.of("eva")),
                seminar("b", List.of("carl", "bo"), List.of("siv", "bo", "eva")),
                seminar("c", List.of(), List.of("carl", "siv")));

        assertThat(values(SeminarFacts.PLANNED_JOINTLY, work)).containsExactly("true", "false", "false");
        assertThat(values(SeminarFacts.LED_JOINTLY, work)).containsExactly("false", "true", "false");
    }

    @Test
    void a_member_was_at_each_seminar_once_however_often_it_is_told() {
        assertThat(values(SeminarFacts.ATTENDED, seminars(attended("a", "bo", "bo"), attended("b", "bo", "eva"))))
                .containsExactly("2", "0");
    }

    @Test
    void a_member_is_counted_wherever_the_names_stand_in_each_list() {
        ProcessWork work = seminars(
                attended("a", "bo", "gun", "eva"),
                attended("b", "gun", "bo"),
                attended("c", "eva", "gun"),
                attended("d"));

        assertThat(values(SeminarFacts.ATTENDED, work)).containsExactly("2", "3");
    }

    @Test
    void a_work_is_anchored_where_somebody_has_done_so_in_the_members_own_unit_or_in_any() {
        assertThat(values(SeminarFacts.ANCHORED, anchored(anchoring("bo", "u"), anchoring("gun", "u"))))
                .containsExactly("true", "false");
        assertThat(values(SeminarFacts.ANCHORED, anchored(anchoring("gun", null), anchoring(null, null))))
                .containsExactly("false", "true");
    }

    @Test
    void an_affected_party_is_informed_where_it_is_said_to_have_been() {
        ProcessWork work = work().toBuilder()
                .parties(List.of(party("r"), party("m")))
                .matter(Matter.builder("x", "matter")
                        .principals(List.of(Id.of("r"), Id.of("m")))
                        .build())
                .registers(new Registers(
                        List.of(
                                new Information(
                                        Id.of("i"),
                                        Optional.of(Id.of("m")),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty()),
                                new Information(
                                        Id.of("j"),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty())),
                        List.of()))
                .build();

        assertThat(values(SeminarFacts.INFORMED, work)).containsExactly("false", "true");
    }

    private static ProcessWork anchored(Anchoring... entries) {
        return work().toBuilder()
                .registers(new Registers(List.of(), List.of(entries)))
                .build();
    }

    private static Anchoring anchoring(String member, String unit) {
        return new Anchoring(
                Id.of("a-" + member + "-" + unit),
                Optional.ofNullable(member).map(Id::of),
                Optional.ofNullable(unit).map(Id::of),
                Optional.empty(),
                Optional.empty());
    }

    private static ProcessWork seminars(Seminar... seminars) {
        return work().toBuilder().seminars(List.of(seminars)).build();
    }

    private static Seminar on(String id, LocalDate day) {
        return new Seminar(Id.of(id), Optional.ofNullable(day), List.of(), List.of(), List.of(), List.of());
    }

    private static Seminar seminar(String id, List<String> plannedBy, List<String> ledBy) {
        return new Seminar(Id.of(id), Optional.empty(), ids(plannedBy), ids(ledBy), List.of(), List.of());
    }

    private static Seminar attended(String id, String... present) {
        return new Seminar(Id.of(id), Optional.empty(), List.of(), List.of(), ids(List.of(present)), List.of());
    }

    private static List<Id> ids(List<String> all) {
        return all.stream().map(Id::of).toList();
    }

    /** Led by Eva with the coaches Carl and Siv; Bo of one unit and Gun of another are its members. */
    private static ProcessWork work() {
        Leader leader = new Leader(
                Id.of("eva"), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        return ProcessWork.builder("w", "W")
                .roles(new Roles(
                        Optional.of(leader),
                        Optional.empty(),
                        Optional.of(new Team(Optional.empty(), List.of(member("bo", "u"), member("gun", "v")))),
                        Stream.of("carl", "siv")
                                .map(id -> new Coach(Id.of(id), Optional.empty(), Optional.empty()))
                                .toList(),
                        Optional.empty(),
                        Optional.empty()))
                .build();
    }

    private static Member member(String id, String unit) {
        return new Member(
                Id.of(id),
                Optional.empty(),
                Optional.of(Id.of(unit)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Party party(String id) {
        return new Party(Id.of(id), Party.REGION, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static List<String> values(Fact<?> fact, ProcessWork work) {
        CaseView view = new CaseView(work, new Committee.OnTheDay());
        return view.elements(fact.scope()).stream()
                .map(element -> new Subject(view, fact.scope(), element))
                .map(subject -> fact.value(subject).map(String::valueOf).orElse("?"))
                .toList();
    }
}
