package se.samspel.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samspel.rules.Tiny.DAYS;
import static se.samspel.rules.Tiny.SOURCE;
import static se.samspel.rules.Tiny.child;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.samspel.Id;
import se.samspel.decision.Decision;
import se.samspel.decision.Matter;
import se.samspel.decision.Outcome;
import se.samspel.document.Case;
import se.samspel.document.MatterDocument;
import se.samspel.followup.Direction;
import se.samspel.followup.FollowUp;
import se.samspel.followup.Measure;
import se.samspel.followup.Observation;
import se.samspel.followup.Target;
import se.samspel.joint.JointGoal;
import se.samspel.joint.JointPlan;
import se.samspel.leadership.Rung;
import se.samspel.leadership.StuckIssue;
import se.samspel.leadership.Support;
import se.samspel.party.Party;
import se.samspel.rules.comparison.Point;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.fact.TimeFacts;
import se.samspel.rules.layer.Budget;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Question;
import se.samspel.rules.layer.SystemLevel;
import se.samspel.rules.layer.SystemLevel.Offices;
import se.samspel.rules.layer.Vocabulary;
import se.samspel.rules.layer.Word;
import se.samspel.rules.route.Act;
import se.samspel.rules.route.Body;
import se.samspel.rules.route.Effect;
import se.samspel.rules.route.OwnBody;
import se.samspel.rules.route.Routing;
import se.samspel.rules.route.Stage;
import se.samspel.rules.text.Text;
import se.samspel.time.Deadline;
import se.samspel.time.FullDays;
import se.samspel.work.Member;
import se.samspel.work.Phase;
import se.samspel.work.ProcessWork;
import se.samspel.work.Roles;
import se.samspel.work.Team;

/** All that an answer says, point by point, as it is held against another answer. */
class ToldPointsTest {

    private static final LocalDate DAY = LocalDate.of(2027, 4, 1);
    private static final Question LARGE = Question.of("large", Text.of("stort?", "large?"), SOURCE)
            .answer("yes", Text.of("ja", "yes"))
            .answer("no", Text.of("nej", "no"));

    @Test
    void of_a_matter_its_route_how_far_it_has_come_and_who_has_adopted() {
        Routing table = Routing.of("matter", SOURCE)
                .row(
                        Condition.ALWAYS,
                        Stage.prepares("fixed").within(Deadline.weeks(3)),
                        Stage.decides("own").byEach());

        assertThat(told(
                        matter(
                                Decision.builder("c", "fixed", "prepares")
                                        .outcome(Outcome.ADOPTED)
                                        .on(DAY.minusDays(9))
                                        .build(),
                                Decision.builder("d", "board", "decides")
                                        .principal("r")
                                        .outcome(Outcome.ADOPTED)
                                        .on(DAY.minusDays(1))
                                        .build()),
                        table,
                        Body.of("own", Text.same("own"), SOURCE),
                        OwnBody.of("own", "region", "board", SOURCE)))
                .containsExactly(
                        "OUTCOME [] {outcome=CLEAR}",
                        "ROUTE [matter] {clause=1, status=DETERMINED}",
                        "STAGE [matter, 1] {act=prepares, agreement=ALL, amount=3, bodies=fixed, "
                                + "clause=1, effect=PREPARATION, unit=WEEKS}",
                        "STAGE [matter, 2] {act=decides, agreement=ALL, bodies=board, clause=1, effect=BINDING}",
                        "TRAIL [matter] {done=0, 1, standing=DECIDED}",
                        "ADOPTION [matter, r] {body=board, status=ADOPTED}",
                        "EFFECT [matter] {status=NOT_STATED}");
    }

    @Test
    void of_an_open_matter_what_is_asked_and_where_each_answer_leads() {
        Routing table = Routing.of("matter", SOURCE)
                .row(LARGE.is("yes"), Stage.decides("board"))
                .notStated(LARGE.is("no"));

        assertThat(told(matter(), LARGE, table))
                .containsExactly(
                        "OUTCOME [] {outcome=OPEN}",
                        "QUESTION [large, m] {clause=1, kind=JUDGEMENT, text=large?}",
                        "ROUTE [matter] {status=OPEN}",
                        "ALTERNATIVE [matter, large = yes] {acts=decides, bodies=board, status=DETERMINED}",
                        "ALTERNATIVE [matter, large = no] {status=NOT_STATED}",
                        "TRAIL [matter] {standing=UNDER_WAY}",
                        "ADOPTION [matter, r] {status=OPEN}",
                        "EFFECT [matter] {status=NOT_STATED}");
    }

    @Test
    void of_a_work_what_is_found_what_is_planned_and_how_far_it_has_come() {
        Member member = new Member(
                Id.of("anna"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(FullDays.of(7)),
                Optional.empty());
        ProcessWork work = ProcessWork.builder("w", "W")
                .phase(Phase.ANALYSIS)
                .roles(new Roles(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(new Team(Optional.empty(), List.of(member))),
                        List.of(),
                        Optional.empty(),
                        Optional.empty()))
                .build();

        assertThat(told(
                        work,
                        Budget.of("b", Text.same("b"), TimeFacts.MEMBER_FULL_DAYS, SOURCE)
                                .within(DAYS)))
                .containsExactly(
                        "OUTCOME [] {outcome=CLEAR}",
                        "FINDING [rule, anna] {clause=1, limit=4 to 6 full days, message=Member anna 7 full days 4 to 6 full days, "
                                + "remedy=Do something., severity=WARNING}",
                        "ROUTE [] {status=NONE}",
                        "TRAIL [] {standing=UNDER_WAY}",
                        "EFFECT [] {status=NOT_STATED}",
                        "BUDGET [b, anna] {max=6, min=4, planned=7, status=ABOVE}",
                        "PROGRESS [analysis] {status=BEGUN}",
                        "PROGRESS [submitted] {status=TO_COME}",
                        "PROGRESS [decision] {status=TO_COME}",
                        "PROGRESS [development] {status=TO_COME}",
                        "PROGRESS [established] {status=TO_COME}",
                        "PROGRESS [evaluation] {status=TO_COME}");
    }

    @Test
    void of_a_joint_plan_its_steps_its_issues_its_measures_and_its_goals() {
        Measure measure = new Measure(
                Id.of("m"),
                Optional.of("Antal"),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Direction.HIGHER),
                Optional.empty(),
                Optional.of(observed(DAY.minusYears(1), 30)),
                Optional.of(new Target(Optional.of(BigDecimal.valueOf(50)), Optional.empty(), Optional.empty())),
                List.of(observed(DAY, 40)),
                List.of(Id.of("g")),
                List.of());
        JointPlan plan = JointPlan.builder("p", "Planen")
                .goals(List.of(new JointGoal(Id.of("g"), Optional.of("Mål"), List.of())))
                .support(new Support(
                        List.of(),
                        List.of(new StuckIssue(
                                Id.of("i"),
                                Optional.empty(),
                                Optional.empty(),
                                List.of(),
                                List.of(new Rung(Id.of("low"), Optional.of(DAY.minusDays(9)), Optional.empty())),
                                Optional.empty(),
                                Optional.empty()))))
                .followUp(new FollowUp(Optional.empty(), List.of(measure), List.of(), List.of()))
                .build();

        assertThat(told(plan, level("low").raisesTo("top").within(Deadline.days(5)), level("top")))
                .containsExactly(
                        "OUTCOME [] {outcome=CLEAR}",
                        "ROUTE [] {status=NONE}",
                        "TRAIL [] {standing=UNDER_WAY}",
                        "EFFECT [] {status=NOT_STATED}",
                        "PROGRESS [goals] {status=DONE}",
                        "PROGRESS [mapping] {status=TO_COME}",
                        "PROGRESS [acting-together] {status=TO_COME}",
                        "PROGRESS [support] {status=DONE}",
                        "PROGRESS [follow-up] {status=DONE}",
                        "ISSUE [i] {due=2027-03-28, level=low, overdue=true, raiseTo=top}",
                        "MEASURE [m] {reached=false, trend=TOWARDS}",
                        "GOAL [g] {gaps=NO_ACTIVITY}",
                        "ACCESS [] {}");
    }

    private static Observation observed(LocalDate on, int value) {
        return new Observation(Optional.of(on), Optional.of(BigDecimal.valueOf(value)), Optional.empty());
    }

    private static Case matter(Decision... decisions) {
        Party region = new Party(Id.of("r"), Id.of("region"), Optional.empty(), Optional.empty(), Optional.empty());
        Matter matter = Matter.builder("m", "matter")
                .principals(List.of(region.id()))
                .raised(DAY.minusDays(30))
                .decisions(List.of(decisions))
                .build();
        return new MatterDocument(
                Id.of("d"),
                "Ärende",
                Optional.empty(),
                Optional.empty(),
                List.of(region),
                Optional.of(matter),
                List.of());
    }

    private static SystemLevel level(String id) {
        return SystemLevel.of(id, Text.same(id), Offices.of(Text.same("r"), Text.same("m")), SOURCE);
    }

    private static List<String> told(Case document, Item... items) {
        RuleSets all = Tiny.with(child(items)
                .add(
                        Word.of(Vocabulary.PARTY_KIND, "region", Text.same("region"), SOURCE),
                        Act.of("prepares", Text.same("prepares"), Effect.PREPARATION, SOURCE)));
        assertThat(all.problems()).isEmpty();
        return Point.of(all.find("child", DAY).orElseThrow().judge(document), Locale.ENGLISH).stream()
                .map(point -> point.part() + " " + point.about() + " " + point.says())
                .toList();
    }
}
