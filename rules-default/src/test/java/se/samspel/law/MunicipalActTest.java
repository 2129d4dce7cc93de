package se.samspel.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samspel.Id;
import se.samspel.base.BaseRules;
import se.samspel.body.Holder;
import se.samspel.body.Roster;
import se.samspel.body.Seat;
import se.samspel.decision.Answer;
import se.samspel.decision.Attendance;
import se.samspel.decision.Decision;
import se.samspel.decision.DecisionBuilder;
import se.samspel.decision.Matter;
import se.samspel.decision.Minutes;
import se.samspel.decision.Notice;
import se.samspel.decision.Outcome;
import se.samspel.decision.Vote;
import se.samspel.document.MatterDocument;
import se.samspel.party.Party;
import se.samspel.rules.LayerProblem;
import se.samspel.rules.RuleSet;
import se.samspel.rules.RuleSets;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.layer.NewSeverity;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.layer.Severity;
import se.samspel.rules.layer.Source;
import se.samspel.rules.route.Binding;
import se.samspel.rules.route.Body;
import se.samspel.rules.route.Mandate;
import se.samspel.rules.route.NonDelegable;
import se.samspel.rules.text.Text;

/** The act's rules on boards, each at its limit; and that no layer above can loosen them. */
class MunicipalActTest {

    private static final LocalDate MEETING = LocalDate.of(2026, 3, 12);
    private static final LocalDate JUDGED = LocalDate.of(2026, 6, 1);
    private static final Source REGION = Source.text("Reglemente", "§ 1");
    private static final Layer LAYER = new MunicipalAct().layers().get(0);

    @Test
    void a_decision_in_order_breaks_nothing() {
        assertThat(broken(decision -> decision)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, true", "2, true", "3, false", "4, false"})
    void more_than_half_of_four_members_are_present(int present, boolean breaks) {
        assertThat(broken(decision -> decision.attendance(attendance(present, List.of(), Optional.empty())))
                        .contains("decision.quorum"))
                .isEqualTo(breaks);
    }

    @Test
    void who_is_disqualified_is_not_in_the_room() {
        List<Id> there = List.of(Id.of("p1"));
        List<Id> outside = List.of(Id.of("p3"));

        assertThat(broken(decision -> decision.attendance(attendance(4, there, Optional.empty()))))
                .containsExactly("decision.disqualified");
        assertThat(broken(decision -> decision.attendance(attendance(3, outside, Optional.empty()))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ADOPTED, 3, 1, , false",
        "ADOPTED, 2, 2, true, false",
        "ADOPTED, 2, 2, false, true",
        "ADOPTED_WITH_CHANGES, 2, 2, , true",
        "ADOPTED, 1, 3, true, true",
        "REJECTED, 1, 3, , false",
        "REJECTED, 2, 2, true, false",
        "REJECTED, 3, 1, , true",
        "REJECTED, 2, 2, , true",
        "RETURNED, 1, 3, , false"
    })
    void most_votes_decide_and_the_chair_settles_a_tie(
            Outcome outcome, int yes, int no, Boolean casting, boolean breaks) {
        Vote vote = new Vote(yes, no, Optional.ofNullable(casting));

        assertThat(broken(decision -> decision.outcome(outcome).attendance(attendance(4, List.of(), Optional.of(vote))))
                        .contains("decision.majority"))
                .isEqualTo(breaks);
    }

    @ParameterizedTest
    @CsvSource({"-1, true", "0, false", "13, false", "14, false", "15, true"})
    void minutes_are_approved_within_a_fortnight(int days, boolean breaks) {
        LocalDate approved = MEETING.plusDays(days);

        assertThat(broken(decision -> decision.minutes(minutes(approved, approved, approved)))
                        .contains("decision.approval"))
                .isEqualTo(breaks);
    }

    @ParameterizedTest
    @CsvSource({"14, false", "15, true"})
    void minutes_that_are_not_approved_are_late_after_a_fortnight(int days, boolean breaks) {
        Minutes none = new Minutes(Optional.empty(), Optional.empty(), List.of());

        assertThat(broken(MEETING.plusDays(days), decision -> decision.minutes(none)))
                .isEqualTo(breaks ? List.of("decision.approval") : List.of());
    }

    @ParameterizedTest
    @CsvSource({"0, 0, false", "0, 2, false", "2, 0, false", "3, 0, true", "0, 3, true"})
    void the_approval_is_on_all_boards_on_the_second_day(int region, int city, boolean breaks) {
        Minutes minutes = minutes(MEETING, MEETING.plusDays(region), MEETING.plusDays(city));

        assertThat(broken(decision -> decision.minutes(minutes)).contains("decision.notice"))
                .isEqualTo(breaks);
    }

    @Test
    void the_time_for_appeal_begins_when_it_is_on_the_boards_of_all() {
        Minutes one = new Minutes(
                Optional.empty(), Optional.of(MEETING), List.of(new Notice(Id.of("23"), Optional.of(MEETING))));

        assertThat(broken(MEETING.plusDays(2), decision -> decision.minutes(one)))
                .containsExactly("decision.all-boards");
        assertThat(broken(MEETING.plusDays(3), decision -> decision.minutes(one)))
                .containsExactly("decision.notice", "decision.all-boards");
    }

    @ParameterizedTest
    @CsvSource({"0, true", "20, true", "21, true", "22, false"})
    void a_decision_may_be_appealed_for_three_weeks(int days, boolean may) {
        assertThat(broken(
                        MEETING.plusDays(days),
                        decision -> decision.minutes(minutes(MEETING, MEETING.minusDays(1), MEETING))))
                .isEqualTo(may ? List.of("decision.appeal") : List.of());
    }

    @Test
    void each_party_has_a_member_and_a_deputy_in_a_joint_board() {
        Seat[] seats = seats();
        seats[3] = Seat.builder("s3").party("2380").holders(Holder.of("p3")).build();

        assertThat(broken(JUDGED, decision -> decision, seats)).isEmpty(); // another seat has a deputy
        seats[2] = Seat.builder("s2").party("2380").holders(Holder.of("p2")).build();
        assertThat(broken(JUDGED, decision -> decision, seats)).containsExactly("decision.joint-board-members");
    }

    @Test
    void a_group_that_is_agreed_on_is_no_board() {
        Decision alone = Decision.builder("d", "joint-officials-group", "decides")
                .outcome(Outcome.ADOPTED)
                .on(MEETING)
                .build();

        assertThat(broken(JUDGED, alone, seats())).isEmpty();
    }

    @Test
    void a_body_of_a_region_must_have_a_kind() {
        RuleSet region = region(
                Body.of("gn", Text.same("Gemensamma nämnden"), REGION), Binding.of("common-board", "gn", REGION));
        Decision decision = Decision.builder("d", "gn", "decides").on(MEETING).build();

        assertThat(region.judge(document(JUDGED, decision, seats())).findings())
                .extracting(finding -> finding.code().value())
                .containsExactly("decision.kind-of-body");
    }

    @Test
    void a_delegated_decision_is_reported_back() {
        DecisionBuilder decision =
                Decision.builder("d", "common-board-employee", "decides").on(MEETING);

        assertThat(broken(JUDGED, decision.build(), seats())).containsExactly("decision.reported-back");
        assertThat(broken(JUDGED, decision.reported(MEETING).build(), seats())).isEmpty();
    }

    @Test
    void no_layer_above_can_loosen_the_floor() {
        assertThat(LAYER.changes().stream().map(change -> change.what()))
                .filteredOn(Requirement.class::isInstance)
                .allSatisfy(rule -> assertThat(problems(Layer.of("r", "1")
                                .under("municipal-act")
                                .from(LocalDate.of(2020, 1, 1))
                                .replace(new NewSeverity(rule.id(), Severity.NOTICE), REGION)))
                        .containsExactly("FIXED_ITEM"));
        assertThat(problems(Layer.of("r", "1")
                        .under("municipal-act")
                        .from(LocalDate.of(2020, 1, 1))
                        .withdraw(NonDelegable.of("citizens-proposal", REGION), REGION)))
                .containsExactly("FIXED_ITEM");
    }

    @Test
    void what_may_not_be_delegated_cannot_be_agreed_away() {
        assertThat(problems(Layer.of("r", "1")
                        .under("municipal-act")
                        .from(LocalDate.of(2020, 1, 1))
                        .add(Mandate.of("m", "joint-officials-group", "decides", "direction-of-operations", REGION))))
                .containsExactly("NOT_DELEGABLE");
    }

    private static List<String> problems(Layer layer) {
        return sets(layer).problems().stream().map(LayerProblem::code).toList();
    }

    private static RuleSet region(Item... items) {
        return sets(Layer.of("r", "1")
                        .under("municipal-act")
                        .from(LocalDate.of(2020, 1, 1))
                        .add(items))
                .find("r", JUDGED)
                .orElseThrow();
    }

    private static RuleSets sets(Layer... more) {
        return RuleSets.of(
                Stream.concat(Stream.concat(new BaseRules().layers().stream(), Stream.of(LAYER)), Arrays.stream(more))
                        .toList());
    }

    private static List<String> broken(UnaryOperator<DecisionBuilder> change) {
        return broken(JUDGED, change);
    }

    private static List<String> broken(LocalDate day, UnaryOperator<DecisionBuilder> change, Seat... seats) {
        DecisionBuilder decision = Decision.builder("d", "common-board", "decides")
                .outcome(Outcome.ADOPTED)
                .on(MEETING)
                .attendance(attendance(4, List.of(), Optional.empty()))
                .minutes(minutes(MEETING, MEETING, MEETING));
        return broken(day, change.apply(decision).build(), seats.length == 0 ? seats() : seats);
    }

    private static List<String> broken(LocalDate day, Decision decision, Seat... seats) {
        return sets().find("municipal-act", day).orElseThrow().judge(document(day, decision, seats)).findings().stream()
                .filter(finding -> finding.layer().value().equals("municipal-act"))
                .map(finding -> finding.code().value())
                .toList();
    }

    private static MatterDocument document(LocalDate day, Decision decision, Seat... seats) {
        Matter matter = Matter.builder("m", "common-board-matter")
                .principals(List.of(Id.of("23"), Id.of("2380")))
                .answers(List.of(new Answer(
                        Id.of("common-board-delegation"),
                        Id.of("delegated"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("x"),
                        List.of())))
                .decisions(List.of(decision))
                .rosters(List.of(Roster.of(decision.body().value(), List.of(seats), List.of())))
                .build();
        return new MatterDocument(
                Id.of("d"),
                "Ärende",
                Optional.of(day),
                Optional.empty(),
                List.of(Party.of("23", Party.REGION, "Regionen"), Party.of("2380", Party.MUNICIPALITY, "Staden")),
                Optional.of(matter),
                List.of());
    }

    /** Two seats for each of two parties, each with a member and a deputy. */
    private static Seat[] seats() {
        return IntStream.range(0, 4)
                .mapToObj(i -> Seat.builder("s" + i)
                        .party(i < 2 ? "23" : "2380")
                        .holders(Holder.of("p" + i))
                        .deputies(Holder.of("e" + i))
                        .build())
                .toArray(Seat[]::new);
    }

    private static Attendance attendance(int present, List<Id> disqualified, Optional<Vote> vote) {
        return new Attendance(
                IntStream.range(0, present).mapToObj(i -> Id.of("p" + i)).toList(), disqualified, vote);
    }

    private static Minutes minutes(LocalDate approved, LocalDate region, LocalDate city) {
        return new Minutes(
                Optional.empty(),
                Optional.of(approved),
                List.of(new Notice(Id.of("23"), Optional.of(region)), new Notice(Id.of("2380"), Optional.of(city))));
    }
}
