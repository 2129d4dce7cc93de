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
        return Stream.of(
                        step(
                                "goals",
                                plan.goals().isEmpty() && plan.origins().equals(Origins.NONE),
                                "goals",
                                "origins"),
                        step("mapping", plan.mapping().equals(Mapping.NONE), "mapping"),
                        step(
                                "acting-together",
                                plan.leadership().equals(Leadership.NONE)
                                        && plan.activities().isEmpty(),
                                "leadership",
                                "activities"),
                        step("support", plan.support().equals(Support.NONE), "support"),
                        step("follow-up", plan.followUp().equals(FollowUp.NONE), "followUp"))
                .toList();
    }

    private ProgressStep step(String id, boolean isEmpty, String... members) {
        List<Id> missing = Stream.concat(
                        findings.stream()
                                .filter(finding -> isIn(finding.where(), members))
                                .map(Finding::code),
                        questions.stream()
                                .filter(question -> isIn(question.where(), members))
                                .map(OpenQuestion::code))
                .distinct()
                .toList();
        Status status = isEmpty ? Status.TO_COME : missing.isEmpty() ? Status.DONE : Status.BEGUN;
        return new ProgressStep(Id.of(id), status, missing, Optional.empty());
    }

    private static boolean isIn(Finding.Where where, String... members) {
        String place =
                where.path() + where.missing().map(absent -> "/" + absent).orElse("");
        return Stream.of(members)
                .anyMatch(member -> place.equals("/" + member) || place.startsWith("/" + member + "/"));
    }
}
