package se.samspel.cli.answer;

import java.util.List;
import java.util.Locale;
import se.samspel.cli.page.Page;
import se.samspel.joint.JointPlan;

/**
 * An answer as text: first what stands in the way, then who decides, then time, money and progress. Of a joint plan, first
 * how far it has come in its five steps, then what is found in each.
 */
public final class AnswerPage {

    private static final List<Section> SECTIONS = List.of(
            new Opening(),
            new Findings(),
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
            new PlanSteps(),
            new PlanFindings(),
            new Questions(),
            new DecisionRoute(),
            new Supposition(),
            new Happened(),
            new Adopters(),
            new StuckIssues(),
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
