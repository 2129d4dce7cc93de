package se.samspel.rules.fact;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.samspel.Id;
import se.samspel.plan.Cost;
import se.samspel.plan.Gain;
import se.samspel.plan.ImprovementActivity;
import se.samspel.plan.KeyFigure;
import se.samspel.plan.OperationalPlan;
import se.samspel.plan.Targets;
import se.samspel.rules.condition.CaseView;
import se.samspel.rules.condition.NumberFact;
import se.samspel.rules.condition.Way;
import se.samspel.rules.condition.WordFact;
import se.samspel.rules.condition.YesNoFact;
import se.samspel.rules.text.Text;
import se.samspel.rules.text.Unit;
import se.samspel.work.Leader;
import se.samspel.work.Member;
import se.samspel.work.ProcessWork;

/** What is there in the newest version of the operational plan. */
public final class PlanFacts {

    /** To goals and key figures, which a document leaves out while there are none. */
    private static final Way<OperationalPlan, Targets> TARGETS =
            Way.to("targets", plan -> Optional.of(plan.targets()).filter(targets -> !targets.equals(Targets.NONE)));

    /** Whether the plan says what the analysis of the current state found. */
    public static final YesNoFact ANALYSIS_STATED = YesNoFact.present(
            "plan.analysis-stated",
            Text.of("analysen av nuläget", "the analysis of the current state"),
            Scopes.PLAN,
            Way.to("analysis", OperationalPlan::analysis));

    /** Whether the plan proposes a new process. */
    public static final YesNoFact PROPOSAL_STATED = YesNoFact.present(
            "plan.proposal-stated",
            Text.of("förslaget till ny process", "the proposal of a new process"),
            Scopes.PLAN,
            Way.to("proposal", OperationalPlan::proposal));

    /** The number of improvement activities. */
    public static final NumberFact IMPROVEMENTS = NumberFact.count(
            "plan.improvements",
            Unit.COUNT,
            Text.of("antal förbättringsaktiviteter", "the number of improvement activities"),
            Scopes.PLAN,
            Way.toList("improvements", OperationalPlan::improvements));

    /** The number of goals. */
    public static final NumberFact GOALS = NumberFact.count(
            "plan.goals",
            Unit.COUNT,
            Text.of("antal mål", "the number of goals"),
            Scopes.PLAN,
            TARGETS.thenList("goals", Targets::goals));

    /** The number of key figures. */
    public static final NumberFact KEY_FIGURES = NumberFact.count(
            "plan.key-figures",
            Unit.COUNT,
            Text.of("antal nyckeltal", "the number of key figures"),
            Scopes.PLAN,
            TARGETS.thenList("keyFigures", Targets::keyFigures));

    /** Who stands behind the proposal: {@code nobody}, {@code leader-alone}, {@code part-of-team} or {@code team}. */
    public static final WordFact PROPOSED_BY = WordFact.oneOf(
            "plan.proposed-by",
            Text.of("vilka som står bakom förslaget", "who stands behind the proposal"),
            List.of(
                    Map.entry("nobody", Text.of("ingen", "nobody")),
                    Map.entry("leader-alone", Text.of("processledaren ensam", "the process leader alone")),
                    Map.entry("part-of-team", Text.of("en del av teamet", "a part of the team")),
                    Map.entry("team", Text.of("hela teamet", "the whole team"))),
            Scopes.PLAN,
            Way.toList("proposedBy", OperationalPlan::proposedBy),
            (view, plan) -> view.single(Scopes.WORK).map(work -> proposers(work.value(), plan)));

    /** Whether a method coach has assured the plan's quality. */
    public static final YesNoFact QUALITY_ASSURED = YesNoFact.of(
            "plan.quality-assured",
            Text.of("metodstödets kvalitetssäkring", "quality assurance by the method support"),
            Scopes.PLAN,
            Way.toList("assuredBy", OperationalPlan::assuredBy),
            (view, plan) -> view.values(Scopes.COACH).stream()
                    .anyMatch(coach -> plan.assuredBy().contains(coach.id())));

    /** Whether anything is said of what the activity costs; zero is said as zero. */
    public static final YesNoFact COST_STATED = YesNoFact.of(
            "improvement.cost-stated",
            Text.of("kostnaden", "the cost"),
            Scopes.IMPROVEMENT,
            Way.to("cost", ImprovementActivity::cost),
            (view, improvement) -> improvement.cost().filter(Cost::isStated).isPresent());

    /** Whether anything is said of what the activity gains. */
    public static final YesNoFact GAIN_STATED = YesNoFact.of(
            "improvement.gain-stated",
            Text.of("vinsten", "the gain"),
            Scopes.IMPROVEMENT,
            Way.to("gain", ImprovementActivity::gain),
            (view, improvement) -> improvement.gain().filter(Gain::isStated).isPresent());

    /** The number of goals and key figures that the activity makes better. */
    public static final NumberFact SERVES = NumberFact.count(
            "improvement.serves",
            Unit.COUNT,
            Text.of("antal mål och nyckeltal som aktiviteten förbättrar", "goals and key figures made better"),
            Scopes.IMPROVEMENT,
            Way.toList("serves", ImprovementActivity::serves));

    /** The number of activities that work towards the goal. */
    public static final NumberFact GOAL_SERVED = NumberFact.computed(
            "goal.activities",
            Unit.COUNT,
            Text.of("antal aktiviteter som arbetar mot målet", "activities that work towards the goal"),
            Scopes.GOAL,
            Way.here(),
            (view, goal) -> served(view, goal.id()));

    /** The number of activities that make the key figure better. */
    public static final NumberFact KEY_FIGURE_SERVED = NumberFact.computed(
            "key-figure.activities",
            Unit.COUNT,
            Text.of("antal aktiviteter som förbättrar nyckeltalet", "activities that make the key figure better"),
            Scopes.KEY_FIGURE,
            Way.here(),
            (view, figure) -> served(view, figure.id()));

    /** Whether the key figure has a number for today. */
    public static final YesNoFact BASELINE_STATED = YesNoFact.present(
            "key-figure.baseline-stated",
            Text.of("nyckeltalets utgångsläge", "the baseline of the key figure"),
            Scopes.KEY_FIGURE,
            Way.to("baseline", KeyFigure::baseline));

    /** Whether the key figure has a number aimed at. */
    public static final YesNoFact TARGET_STATED = YesNoFact.present(
            "key-figure.target-stated",
            Text.of("nyckeltalets målvärde", "the target of the key figure"),
            Scopes.KEY_FIGURE,
            Way.to("target", KeyFigure::target));

    private static Optional<BigDecimal> served(CaseView view, Id target) {
        int number = 0;
        for (ImprovementActivity improvement : view.values(Scopes.IMPROVEMENT)) {
            number += improvement.serves().contains(target) ? 1 : 0;
        }
        return Optional.of(BigDecimal.valueOf(number));
    }

    private static String proposers(ProcessWork work, OperationalPlan plan) {
        Set<Id> proposed = new HashSet<>(plan.proposedBy());
        boolean all = !work.roles().members().isEmpty();
        boolean some = false;
        for (Member member : work.roles().members()) {
            boolean one = proposed.contains(member.id());
            all &= one;
            some |= one;
        }
        boolean leader =
                work.roles().leader().map(Leader::id).filter(proposed::contains).isPresent();
        return all ? "team" : some ? "part-of-team" : leader ? "leader-alone" : "nobody";
    }

    private PlanFacts() {}
}
