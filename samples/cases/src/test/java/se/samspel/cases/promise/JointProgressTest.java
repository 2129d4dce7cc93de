package se.samspel.cases.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import se.samspel.Id;
import se.samspel.joint.Agreement;
import se.samspel.joint.JointGoal;
import se.samspel.joint.JointPlan;
import se.samspel.joint.Mapping;
import se.samspel.joint.MappingAnswer;
import se.samspel.joint.Origin;
import se.samspel.joint.Origins;
import se.samspel.joint.PlanActivity;
import se.samspel.leadership.GuidingPrinciple;
import se.samspel.leadership.Leadership;
import se.samspel.leadership.Training;
import se.samspel.party.Party;
import se.samspel.rules.assessment.PlanStep;
import se.samspel.rules.assessment.ProgressStep;
import se.samspel.rules.assessment.ProgressStep.Status;

/** A plan gets no less far by what is complete, and what is added incomplete is missing something by name. */
class JointProgressTest {

    @Property(tries = 150, seed = "1801", edgeCases = EdgeCasesMode.NONE)
    void a_complete_goal_takes_no_step_back(@ForAll(supplier = JointPlans.WellFormed.class) JointPlan plan) {
        Origins origins = plan.origins();
        Origin origin = new Origin(Id.of("new"), Optional.of("Målbilden"), Optional.empty(), Optional.empty());
        JointPlan more = plan.toBuilder()
                .origins(new Origins(origins.targetPicture(), origins.coreValues(), plus(origins.documents(), origin)))
                .goals(plus(
                        plan.goals(),
                        new JointGoal(Id.of("new"), Optional.of("Öka kontinuiteten"), List.of(Id.of("new")))))
                .build();

        assertNotBefore(plan, more, PlanStep.GOALS);
    }

    @Property(tries = 150, seed = "1802", edgeCases = EdgeCasesMode.NONE)
    void a_complete_agreement_and_an_answer_take_no_step_back(
            @ForAll(supplier = JointPlans.WellFormed.class) JointPlan plan) {
        Agreement agreement = new Agreement(
                Id.of("new"),
                Optional.of(Id.of("patient-contract")),
                Optional.of("Patientkontrakt"),
                parties(plan),
                Optional.of(true),
                Optional.of("Inget"));
        JointPlan more = plan.toBuilder().mapping(mapping(plan, agreement)).build();

        assertNotBefore(plan, more, PlanStep.MAPPING);
    }

    @Property(tries = 150, seed = "1803", edgeCases = EdgeCasesMode.NONE)
    void a_principle_and_a_training_take_no_step_back(@ForAll(supplier = JointPlans.WellFormed.class) JointPlan plan) {
        Leadership leadership = plan.leadership();
        JointPlan more = plan.toBuilder()
                .leadership(new Leadership(
                        plus(
                                leadership.principles(),
                                new GuidingPrinciple(Id.of("new"), Optional.of("Vad är bäst för invånaren?"))),
                        leadership.levels(),
                        leadership.pairs(),
                        plus(
                                leadership.training(),
                                new Training(
                                        Id.of("new"), Optional.of("Rond"), Optional.of(Days.TODAY), parties(plan)))))
                .build();

        assertNotBefore(plan, more, PlanStep.ACTING_TOGETHER);
    }

    @Property(tries = 150, seed = "1804", edgeCases = EdgeCasesMode.NONE)
    void what_is_added_with_nothing_in_it_is_missing_something_in_its_step(
            @ForAll(supplier = JointPlans.WellFormed.class) JointPlan plan) {
        Agreement agreement = new Agreement(
                Id.of("new"), Optional.empty(), Optional.empty(), List.of(), Optional.empty(), Optional.empty());
        JointPlan more = plan.toBuilder()
                .goals(plus(plan.goals(), new JointGoal(Id.of("new"), Optional.empty(), List.of())))
                .mapping(mapping(plan, agreement))
                .activities(plus(
                        plan.activities(),
                        new PlanActivity(Id.of("new"), Optional.empty(), Optional.empty(), List.of(), List.of())))
                .build();

        assertMissing(more, PlanStep.GOALS, "joint-goal.text", "joint-goal.from-origin");
        assertMissing(more, PlanStep.MAPPING, "agreement.shared-view", "agreement.develop");
        assertMissing(more, PlanStep.ACTING_TOGETHER, "activity.serves");
    }

    private static void assertNotBefore(JointPlan less, JointPlan more, PlanStep step) {
        assertThat(rank(step(more, step).status()))
                .isGreaterThanOrEqualTo(rank(step(less, step).status()));
    }

    private static void assertMissing(JointPlan plan, PlanStep step, String... codes) {
        assertThat(step(plan, step).status()).isEqualTo(Status.BEGUN);
        assertThat(step(plan, step).missing()).extracting(Id::value).contains(codes);
    }

    private static ProgressStep step(JointPlan plan, PlanStep step) {
        return Judged.BASE.judge(plan).progress().stream()
                .filter(one -> one.step().equals(step.id()))
                .findFirst()
                .orElseThrow();
    }

    private static int rank(Status status) {
        return List.of(Status.TO_COME, Status.BEGUN, Status.DONE).indexOf(status);
    }

    private static Mapping mapping(JointPlan plan, Agreement agreement) {
        Mapping mapping = plan.mapping();
        Id question = Id.of("what-works");
        boolean answered = mapping.answers().stream().map(MappingAnswer::id).anyMatch(question::equals);
        MappingAnswer answer = new MappingAnswer(question, Optional.of("Ronden"), Optional.empty());
        return new Mapping(
                answered ? mapping.answers() : plus(mapping.answers(), answer),
                mapping.meetingPlaces(),
                mapping.resources(),
                mapping.expectations(),
                plus(mapping.agreements(), agreement));
    }

    private static List<Id> parties(JointPlan plan) {
        return plan.parties().stream().map(Party::id).toList();
    }

    private static <T> List<T> plus(List<T> some, T more) {
        return Stream.concat(some.stream(), Stream.of(more)).toList();
    }
}
