package se.samspel.cli.answer;

import java.util.List;
import java.util.Locale;
import se.samspel.cli.page.Page;
import se.samspel.joint.JointPlan;
import se.samspel.rules.layer.Severity;

/**
 * An answer as text: first what stands in the way, then who decides, then time, money and progress. Of a joint plan, what
 * stands in the way is followed by how far it has come in its five steps and by who must act and decide; then comes what
 * else is found in each step.
 */
public final class AnswerPage {

    private static final List<Section> SECTIONS = List.of(
            new Opening(),
            new Findings(Severity.values()),
            new Questions(),
            new DecisionRoute(),
            new Supposition(),
            new Happened(),
            new Adopters(),
            new TimeBudgets(),
            new CostAndGain(),
            new StuckIssues(),
            new FollowedUp(),
            new GoalMatrix(),
            new Progress());

    private static final List<Section> OF_A_JOINT_PLAN = List.of(
            new Opening(),
            new Findings(Severity.ERROR),
            new PlanSteps(),
            new Questions(),
            new StuckIssues(),
            new DecisionRoute(),
            new Supposition(),
            new Happened(),
            new Adopters(),
            new PlanFindings(),
            new FollowedUp(),
            new GoalMatrix());

    private AnswerPage() {}

    /** The whole page, with a line break at the end. */
    public static String of(Answer answer, Locale locale) {
        Page page = new Page(locale);
        boolean isPlan = answer.assessment().document() instanceof JointPlan;
        (isPlan ? OF_A_JOINT_PLAN : SECTIONS).forEach(section -> section.write(answer, page));
        return page.toString();
    }
}
