package se.samspel.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samspel.rules.Tiny.SOURCE;
import static se.samspel.rules.Tiny.child;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.samspel.Id;
import se.samspel.followup.FollowUp;
import se.samspel.followup.FollowUpDecision;
import se.samspel.joint.JointGoal;
import se.samspel.joint.JointPlan;
import se.samspel.joint.Mapping;
import se.samspel.joint.MappingAnswer;
import se.samspel.joint.Origin;
import se.samspel.joint.Origins;
import se.samspel.joint.PlanActivity;
import se.samspel.leadership.GuidingPrinciple;
import se.samspel.leadership.Leadership;
import se.samspel.leadership.StuckIssue;
import se.samspel.leadership.Support;
import se.samspel.rules.assessment.Finding;
import se.samspel.rules.assessment.OpenQuestion;
import se.samspel.rules.assessment.ProgressStep;
import se.samspel.rules.assessment.ProgressStep.Held;
import se.samspel.rules.assessment.ProgressStep.Status;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.condition.Scope;
import se.samspel.rules.condition.Verdict;
import se.samspel.rules.fact.Scopes;
import se.samspel.rules.fact.WorkFacts;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.layer.Severity;
import se.samspel.rules.text.Text;
import se.samspel.work.Development;
import se.samspel.work.Ending;
import se.samspel.work.Evaluation;
import se.samspel.work.Phase;
import se.samspel.work.ProcessWork;

/** How far a joint plan has come in its five steps, and a process work on its way to be established. */
class StepsOfPlansTest {

    private static final LocalDate DAY = LocalDate.of(2027, 4, 1);
    private static final JointPlan NOTHING = JointPlan.builder("p", "Planen").build();

    static Stream<Arguments> begun() {
        return Stream.of(
                Arguments.of(
                        "goals",
                        NOTHING.toBuilder()
                                .goals(List.of(new JointGoal(Id.of("g"), Optional.empty(), List.of())))
                                .build()),
                Arguments.of(
                        "goals",
                        NOTHING.toBuilder()
                                .origins(new Origins(
                                        Optional.of(new Origin(
                                                Id.of("o"), Optional.empty(), Optional.empty(), Optional.empty())),
                                        Optional.empty(),
                                        List.of()))
                                .build()),
                Arguments.of(
                        "mapping",
                        NOTHING.toBuilder()
                                .mapping(new Mapping(
                                        List.of(new MappingAnswer(Id.of("a"), Optional.empty(), Optional.empty())),
                                        List.of(),
                                        List.of(),
                                        List.of(),
                                        List.of()))
                                .build()),
                Arguments.of(
                        "acting-together",
                        NOTHING.toBuilder()
                                .leadership(new Leadership(
                                        List.of(new GuidingPrinciple(Id.of("l"), Optional.empty())),
                                        List.of(),
                                        List.of(),
                                        List.of()))
                                .build()),
                Arguments.of(
                        "acting-together",
                        NOTHING.toBuilder()
                                .activities(List.of(new PlanActivity(
                                        Id.of("a"), Optional.empty(), Optional.empty(), List.of(), List.of())))
                                .build()),
                Arguments.of(
                        "support",
                        NOTHING.toBuilder()
                                .support(new Support(
                                        List.of(),
                                        List.of(new StuckIssue(
                                                Id.of("i"),
                                                Optional.empty(),
                                                Optional.empty(),
                                                List.of(),
                                                List.of(),
                                                Optional.empty(),
                                                Optional.empty()))))
                                .build()),
                Arguments.of(
                        "follow-up",
                        NOTHING.toBuilder()
                                .followUp(new FollowUp(
                                        Optional.of(new FollowUpDecision(
                                                Optional.of(DAY), Optional.empty(), Optional.empty())),
                                        List.of(),
                                        List.of(),
                                        List.of()))
                                .build()));
    }

    @ParameterizedTest
    @MethodSource("begun")
    void a_step_is_to_come_until_something_of_it_is_there(String step, JointPlan plan) {
        assertThat(told(new JointProgress(plan, List.of(), List.of()).steps()))
                .containsExactlyElementsOf(Stream.of("goals", "mapping", "acting-together", "support", "follow-up")
                        .map(one -> one + (one.equals(step) ? " DONE []" : " TO_COME []"))
                        .toList());
    }

    @Test
    void what_is_found_and_asked_stands_once_at_the_step_of_its_place() {
        JointPlan plan = (JointPlan) begun().toList().get(0).get()[1];
        List<Finding> findings = List.of(
                finding("a", "/goals/0", Optional.empty()),
                finding("a", "/goals/1", Optional.empty()),
                finding("b", "", Optional.of("mapping")),
                finding("c", "/title", Optional.empty()),
                finding("d", "/goalsetting", Optional.empty()));
        List<OpenQuestion> questions = List.of(question("q", "/origins"), question("r", "/support/issues/0"));

        assertThat(told(new JointProgress(plan, findings, questions).steps()))
                .containsExactly(
                        "goals BEGUN [a, q]",
                        "mapping TO_COME [b]",
                        "acting-together TO_COME []",
                        "support TO_COME [r]",
                        "follow-up TO_COME []");
    }

    private static Finding finding(String code, String path, Optional<String> missing) {
        return Finding.of(
                Id.of(code),
                Severity.NOTICE,
                Optional.empty(),
                new Finding.Why(
                        new Finding.Where(path, missing),
                        new Finding.Message(Text.same("x"), Text.same("y")),
                        Finding.Grounds.NONE),
                SOURCE,
                Id.of("child"));
    }

    private static OpenQuestion question(String code, String path) {
        return new OpenQuestion(
                Id.of(code),
                OpenQuestion.Kind.DATUM,
                Text.same("x"),
                Optional.empty(),
                new Finding.Where(path, Optional.empty()),
                List.of(),
                List.of(),
                SOURCE);
    }

    @Test
    void a_work_in_development_is_told_what_it_lacks_to_be_established() {
        Condition broken = Condition.opaque("broken", "1", List.of(WorkFacts.STAFFED), values -> {
            throw new IllegalStateException();
        });
        Condition open = Condition.opaque("open", "1", List.of(WorkFacts.STAFFED), values -> Verdict.UNKNOWN);
        RuleSet rules = rules(
                asking("a.staffed", Severity.ERROR, Condition.ALWAYS, WorkFacts.STAFFED.is(true)),
                asking("b.followed", Severity.ERROR, Condition.ALWAYS, WorkFacts.FOLLOWED_UP.is(true)),
                asking("c.warned", Severity.WARNING, Condition.ALWAYS, WorkFacts.STAFFED.is(true)),
                asking("d.phase", Severity.ERROR, Condition.ALWAYS, WorkFacts.PHASE.is("ANALYSIS")),
                asking("e.elsewhere", Severity.ERROR, WorkFacts.PHASE.is("ANALYSIS"), WorkFacts.STAFFED.is(true)),
                asking("f.then", Severity.ERROR, WorkFacts.PHASE.is("EVALUATION"), WorkFacts.STAFFED.is(true)),
                asking("g.broken", Severity.ERROR, Condition.ALWAYS, broken),
                asking("h.open", Severity.ERROR, Condition.ALWAYS, open),
                asking("i.nobody", Severity.ERROR, Scopes.MEMBER, Condition.ALWAYS, open));
        ProcessWork work = work(Phase.DEVELOPMENT).toBuilder()
                .development(new Development(List.of(), Optional.empty(), Optional.of("Uppföljning"), Optional.empty()))
                .build();

        assertThat(new UntilEstablished(rules, work).codes())
                .extracting(Id::value)
                .containsExactly("a.staffed", "f.then", "g.broken", "h.open");
        assertThat(new UntilEstablished(rules, work(Phase.DEVELOPMENT)).codes())
                .extracting(Id::value)
                .contains("b.followed");
    }

    @Test
    void in_development_what_is_lacking_stands_at_the_step_to_be_established() {
        RuleSet rules =
                rules(asking("a", Severity.ERROR, WorkFacts.PHASE.is("EVALUATION"), WorkFacts.STAFFED.is(true)));

        assertThat(told(rules.judge(work(Phase.DEVELOPMENT)).progress()))
                .containsExactly(
                        "analysis DONE []",
                        "submitted TO_COME []",
                        "decision TO_COME []",
                        "development BEGUN []",
                        "established TO_COME [a]",
                        "evaluation TO_COME []");
        assertThat(told(rules.judge(work(Phase.EVALUATION)).progress()))
                .containsExactly(
                        "analysis DONE []",
                        "submitted TO_COME []",
                        "decision TO_COME []",
                        "development DONE []",
                        "established BEGUN [a]",
                        "evaluation BEGUN []");
        assertThat(told(rules.judge(work(Phase.ANALYSIS)).progress()))
                .containsExactly(
                        "analysis BEGUN []",
                        "submitted TO_COME []",
                        "decision TO_COME []",
                        "development TO_COME []",
                        "established TO_COME []",
                        "evaluation TO_COME []");
    }

    @Test
    void what_had_not_been_done_when_a_work_ended_will_not_be() {
        assertThat(ended(Phase.ANALYSIS)).containsExactlyElementsOf(Collections.nCopies(6, Status.ENDED));
        assertThat(ended(Phase.DEVELOPMENT))
                .containsExactly(Status.DONE, Status.ENDED, Status.ENDED, Status.ENDED, Status.ENDED, Status.ENDED);
        assertThat(ended(Phase.EVALUATION))
                .containsExactly(Status.DONE, Status.TO_COME, Status.TO_COME, Status.DONE, Status.DONE, Status.BEGUN);
    }

    private static List<Status> ended(Phase phase) {
        ProcessWork work = work(phase).toBuilder()
                .ending(new Ending(Optional.of(DAY), Optional.empty(), Optional.empty(), Optional.empty()))
                .build();
        return rules().judge(work).progress().stream().map(ProgressStep::status).toList();
    }

    @Test
    void evaluations_are_counted_to_the_day_and_those_to_come_are_not() {
        ProcessWork work = work(Phase.EVALUATION).toBuilder()
                .evaluations(List.of(evaluation("a", 9), evaluation("b", 0), evaluation("c", -1)))
                .build();

        assertThat(rules().judge(work).progress())
                .extracting(ProgressStep::held)
                .containsExactly(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(new Held(2, Optional.of(DAY))));
    }

    private static Evaluation evaluation(String id, int ago) {
        return new Evaluation(Id.of(id), Optional.of(DAY.minusDays(ago)), Optional.empty());
    }

    private static ProcessWork work(Phase phase) {
        return ProcessWork.builder("w", "W").phase(phase).build();
    }

    private static Requirement asking(String code, Severity severity, Condition when, Condition must) {
        return asking(code, severity, Scopes.WORK, when, must);
    }

    private static Requirement asking(String code, Severity severity, Scope<?> scope, Condition when, Condition must) {
        return Requirement.of(code, scope)
                .when(when)
                .must(must)
                .otherwise(severity, Text.of("{who} fel.", "{who} wrong."), Text.of("Gör om.", "Do it again."))
                .source(SOURCE);
    }

    private static RuleSet rules(Requirement... requirements) {
        RuleSets all = Tiny.with(child(requirements));
        assertThat(all.problems()).isEmpty();
        return all.find("child", DAY).orElseThrow();
    }

    private static List<String> told(List<ProgressStep> steps) {
        return steps.stream()
                .map(step -> step.step() + " " + step.status() + " " + step.missing())
                .toList();
    }
}
