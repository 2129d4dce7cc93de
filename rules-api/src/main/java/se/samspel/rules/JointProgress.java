package se.samspel.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samspel.Id;
import se.samspel.followup.FollowUp;
import se.samspel.joint.JointPlan;
import se.samspel.joint.Mapping;
import se.samspel.joint.Origins;
import se.samspel.leadership.Leadership;
import se.samspel.leadership.Support;
import se.samspel.rules.assessment.Finding;
import se.samspel.rules.assessment.OpenQuestion;
import se.samspel.rules.assessment.PlanStep;
import se.samspel.rules.assessment.ProgressStep;
import se.samspel.rules.assessment.ProgressStep.Status;

/**
 * How far a joint plan has come in its five steps, derived from what is there.
 *
 * <p>What a rule finds belongs to the step of the member that it points at, whichever layer the rule comes from.
 * The steps are guidance, so that a warning or a notice is something missing too.
 */
final class JointProgress {

    private final JointPlan plan;
    private final List<Finding> findings;
    private final List<OpenQuestion> questions;

    JointProgress(JointPlan plan, List<Finding> findings, List<OpenQuestion> questions) {
        this.plan = plan;
        this.findings = findings;
        this.questions = questions;
    }

    List<ProgressStep> steps() {
        return Stream.of(PlanStep.values()).map(this::step).toList();
    }

    private ProgressStep step(PlanStep step) {
        List<Id> missing = Stream.concat(
                        findings.stream()
                                .filter(finding -> isOf(step, finding.where()))
                                .map(Finding::code),
                        questions.stream()
                                .filter(question -> isOf(step, question.where()))
                                .map(OpenQuestion::code))
                .distinct()
                .toList();
        Status status = isToCome(step) ? Status.TO_COME : missing.isEmpty() ? Status.DONE : Status.BEGUN;
        return new ProgressStep(step.id(), status, missing, Optional.empty());
    }

    private boolean isToCome(PlanStep step) {
        return switch (step) {
            case GOALS -> plan.goals().isEmpty() && plan.origins().equals(Origins.NONE);
            case MAPPING -> plan.mapping().equals(Mapping.NONE);
            case ACTING_TOGETHER ->
                plan.leadership().equals(Leadership.NONE) && plan.activities().isEmpty();
            case SUPPORT -> plan.support().equals(Support.NONE);
            case FOLLOW_UP -> plan.followUp().equals(FollowUp.NONE);
        };
    }

    private static boolean isOf(PlanStep step, Finding.Where where) {
        return PlanStep.of(where).filter(step::equals).isPresent();
    }
}
