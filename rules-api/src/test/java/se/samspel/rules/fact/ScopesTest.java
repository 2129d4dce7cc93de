package se.samspel.rules.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.samspel.Id;
import se.samspel.decision.Answer;
import se.samspel.decision.Decision;
import se.samspel.decision.Matter;
import se.samspel.decision.MatterText;
import se.samspel.document.Case;
import se.samspel.document.MatterDocument;
import se.samspel.party.Party;
import se.samspel.party.Unit;
import se.samspel.plan.Goal;
import se.samspel.plan.ImprovementActivity;
import se.samspel.plan.KeyFigure;
import se.samspel.plan.OperationalPlan;
import se.samspel.plan.Targets;
import se.samspel.rules.condition.Scope;
import se.samspel.work.Coach;
import se.samspel.work.Leader;
import se.samspel.work.Member;
import se.samspel.work.ProcessWork;
import se.samspel.work.Roles;
import se.samspel.work.Seminar;
import se.samspel.work.Team;

/** What people call each thing of a work and a matter, and where in the document it is. */
class ScopesTest {

    private static final LocalDate DAY = LocalDate.of(2027, 4, 1);

    static Stream<Arguments> things() {
        return Stream.of(
                Arguments.of(Scopes.WORK, List.of("w = The work at ")),
                Arguments.of(Scopes.MATTER, List.of("m = The matter at /matter")),
                Arguments.of(Scopes.LEADER, List.of("eva = The process leader Eva (Ambulance) at /roles/leader")),
                Arguments.of(
                        Scopes.MEMBER,
                        List.of(
                                "bo = Member bo (Ambulance) at /roles/team/members/0",
                                "gun = Member Gun at /roles/team/members/1")),
                Arguments.of(
                        Scopes.PARTICIPANT,
                        List.of(
                                "eva = The process leader Eva (Ambulance) at /roles/leader",
                                "bo = Member bo (Ambulance) at /roles/team/members/0",
                                "gun = Member Gun at /roles/team/members/1")),
                Arguments.of(Scopes.COACH, List.of("carl = The method coach Carl at /roles/coaches/0")),
                Arguments.of(
                        Scopes.SEMINAR,
                        List.of("s = Seminar s (2027-04-01) at /seminars/0", "t = Seminar t at /seminars/1")),
                Arguments.of(
                        Scopes.UNIT, List.of("u = The unit “Ambulance” at /units/0", "v = The unit v at /units/1")),
                Arguments.of(
                        Scopes.AFFECTED_PARTY,
                        List.of("r = The party “The region” at /parties/0", "o = The party o at /parties/2")),
                Arguments.of(Scopes.PLAN, List.of("new = The operational plan new at /plans/1")),
                Arguments.of(
                        Scopes.IMPROVEMENT,
                        List.of("i = The improvement activity “Better” at /plans/1/improvements/0")),
                Arguments.of(Scopes.GOAL, List.of("g = The goal g at /plans/1/targets/goals/0")),
                Arguments.of(Scopes.KEY_FIGURE, List.of("k = The key figure “Days” at /plans/1/targets/keyFigures/0")),
                Arguments.of(Scopes.ANSWER, List.of("large = The answer to large at /matter/answers/0")),
                Arguments.of(
                        Scopes.DECISION,
                        List.of(
                                "d = The decision d (2027-04-01) at /matter/decisions/0",
                                "e = The decision e at /matter/decisions/1")),
                Arguments.of(Scopes.TEXT, List.of("v1 = The version v1 at /matter/texts/0")));
    }

    @ParameterizedTest
    @MethodSource("things")
    void each_thing_has_its_id_its_name_and_its_place(Scope<?> scope, List<String> told) {
        assertThat(told(scope, work())).isEqualTo(told);
    }

    @Test
    void a_leader_without_a_name_is_the_only_one_and_needs_none() {
        ProcessWork unnamed = work().toBuilder().roles(roles(Optional.empty())).build();

        assertThat(told(Scopes.LEADER, unnamed))
                .containsExactly("eva = The process leader (Ambulance) at /roles/leader");
    }

    @Test
    void a_work_without_anything_has_nothing_but_itself() {
        ProcessWork bare = ProcessWork.builder("w", "W").build();

        assertThat(Scopes.ALL.stream().filter(scope -> !told(scope, bare).isEmpty()))
                .containsExactly(Scopes.WORK);
    }

    @Test
    void of_a_work_that_is_no_more_than_a_matter_only_the_matter_is_there() {
        Case matter = new MatterDocument(
                Id.of("x"), "X", Optional.empty(), Optional.empty(), List.of(), work().matter(), List.of());

        assertThat(Scopes.ALL.stream().filter(scope -> !told(scope, matter).isEmpty()))
                .containsExactly(Scopes.MATTER, Scopes.ANSWER, Scopes.DECISION, Scopes.TEXT);
    }

    private static <E> List<String> told(Scope<E> scope, Case document) {
        return scope.elements().apply(document).stream()
                .map(element -> element.id().map(Id::value).orElse("-") + " = "
                        + element.label().en() + " at " + element.pointer())
                .toList();
    }

    private static ProcessWork work() {
        Matter matter = Matter.builder("m", "matter")
                .principals(List.of(Id.of("r")))
                .others(List.of(Id.of("o")))
                .texts(List.of(new MatterText(Id.of("v1"), Optional.empty(), Optional.empty(), List.of())))
                .answers(List.of(new Answer(
                        Id.of("large"), Id.of("yes"), Optional.empty(), Optional.empty(), Optional.empty(), List.of())))
                .decisions(List.of(
                        Decision.builder("d", "board", "decides").on(DAY).build(),
                        Decision.builder("e", "board", "decides").build()))
                .build();
        return ProcessWork.builder("w", "W")
                .parties(List.of(
                        party("r", Optional.of("The region")),
                        party("n", Optional.of("Nobody")),
                        party("o", Optional.empty())))
                .units(List.of(
                        new Unit(Id.of("u"), Optional.of("Ambulance"), Optional.empty()),
                        new Unit(Id.of("v"), Optional.empty(), Optional.empty())))
                .roles(roles(Optional.of("Eva")))
                .seminars(List.of(seminar("s", Optional.of(DAY)), seminar("t", Optional.empty())))
                .plans(List.of(plan("old"), plan("new")))
                .matter(matter)
                .build();
    }

    private static Roles roles(Optional<String> leader) {
        Optional<Id> ambulance = Optional.of(Id.of("u"));
        return new Roles(
                Optional.of(new Leader(
                        Id.of("eva"), leader, ambulance, Optional.empty(), Optional.empty(), Optional.empty())),
                Optional.empty(),
                Optional.of(new Team(
                        Optional.empty(),
                        List.of(
                                member("bo", Optional.empty(), ambulance),
                                member("gun", Optional.of("Gun"), Optional.of(Id.of("v")))))),
                List.of(new Coach(Id.of("carl"), Optional.of("Carl"), Optional.empty())),
                Optional.empty(),
                Optional.empty());
    }

    private static Member member(String id, Optional<String> name, Optional<Id> unit) {
        return new Member(
                Id.of(id), name, unit, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Party party(String id, Optional<String> name) {
        return new Party(Id.of(id), Party.REGION, name, Optional.empty(), Optional.empty());
    }

    private static Seminar seminar(String id, Optional<LocalDate> on) {
        return new Seminar(Id.of(id), on, List.of(), List.of(), List.of(), List.of());
    }

    private static OperationalPlan plan(String id) {
        return new OperationalPlan(
                Id.of(id),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(new ImprovementActivity(
                        Id.of("i"), Optional.of("Better"), List.of(), Optional.empty(), Optional.empty(), List.of())),
                new Targets(List.of(new Goal(Id.of("g"), Optional.empty())), List.of(figure())),
                List.of(),
                List.of());
    }

    private static KeyFigure figure() {
        return new KeyFigure(Id.of("k"), Optional.of("Days"), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
