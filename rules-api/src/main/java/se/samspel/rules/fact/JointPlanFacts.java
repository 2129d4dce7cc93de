package se.samspel.rules.fact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samspel.Id;
import se.samspel.joint.Annex;
import se.samspel.joint.JointGoal;
import se.samspel.joint.JointPlan;
import se.samspel.joint.Origins;
import se.samspel.joint.PlanActivity;
import se.samspel.joint.PlanScope;
import se.samspel.party.Party;
import se.samspel.rules.condition.NumberFact;
import se.samspel.rules.condition.Way;
import se.samspel.rules.condition.WordFact;
import se.samspel.rules.condition.YesNoFact;
import se.samspel.rules.text.Text;
import se.samspel.rules.text.Unit;
import se.samspel.time.Period;

/** What is there about a joint plan as a whole: whom it is for, what it starts from, what it is to achieve. */
public final class JointPlanFacts {

    private static final Way<JointPlan, Origins> ORIGINS =
            Way.to("origins", plan -> Optional.of(plan.origins()).filter(origins -> !origins.equals(Origins.NONE)));

    /** How far it reaches: {@code municipal} or {@code county}. */
    public static final WordFact SCOPE = WordFact.oneOf(
            "joint-plan.scope",
            Text.of("planens räckvidd", "the scope of the plan"),
            List.of(
                    Map.entry("municipal", Text.of("kommun", "municipal")),
                    Map.entry("county", Text.of("län", "county"))),
            JointScopes.JOINT_PLAN,
            Way.to("scope", JointPlan::scope),
            (view, plan) -> plan.scope().map(scope -> scope == PlanScope.COUNTY ? "county" : "municipal"));

    /** Whether it is said how far it reaches. */
    public static final YesNoFact SCOPE_STATED = YesNoFact.present(
            "joint-plan.scope-stated",
            Text.of("om planen är för kommunen eller länet", "whether the plan is for a municipality or the county"),
            JointScopes.JOINT_PLAN,
            Way.to("scope", JointPlan::scope));

    /** Whether it is said what the plan is for. */
    public static final YesNoFact PURPOSE_STATED = YesNoFact.present(
            "joint-plan.purpose-stated",
            Text.of("vad planen är till för", "what the plan is for"),
            JointScopes.JOINT_PLAN,
            Way.to("purpose", JointPlan::purpose));

    /** The number of regions that take part. */
    public static final NumberFact REGIONS =
            parties("joint-plan.regions", Text.of("antal regioner som deltar", "regions that take part"), Party.REGION);

    /** The number of municipalities that take part. */
    public static final NumberFact MUNICIPALITIES = parties(
            "joint-plan.municipalities",
            Text.of("antal kommuner som deltar", "municipalities that take part"),
            Party.MUNICIPALITY);

    /** Whether it starts from a target picture. */
    public static final YesNoFact TARGET_PICTURE = YesNoFact.present(
            "joint-plan.target-picture",
            Text.of("länets målbild", "the target picture of the county"),
            JointScopes.JOINT_PLAN,
            ORIGINS.then("targetPicture", Origins::targetPicture));

    /** Whether it starts from core values. */
    public static final YesNoFact CORE_VALUES = YesNoFact.present(
            "joint-plan.core-values",
            Text.of("länets värdegrund", "the core values of the county"),
            JointScopes.JOINT_PLAN,
            ORIGINS.then("coreValues", Origins::coreValues));

    /** The number of strategic documents that it is based on. */
    public static final NumberFact STRATEGIC_DOCUMENTS = NumberFact.count(
            "joint-plan.strategic-documents",
            Unit.COUNT,
            Text.of("antal strategiska dokument som planen bygger på", "strategic documents that the plan is based on"),
            JointScopes.JOINT_PLAN,
            ORIGINS.thenList("documents", Origins::documents));

    /** The number of goals. */
    public static final NumberFact GOALS = NumberFact.count(
            "joint-plan.goals",
            Unit.COUNT,
            Text.of("antal gemensamma mål", "joint goals"),
            JointScopes.JOINT_PLAN,
            Way.toList("goals", JointPlan::goals));

    /** The number of plans that it is broken down into. */
    public static final NumberFact ACTION_PLANS = NumberFact.count(
            "joint-plan.action-plans",
            Unit.COUNT,
            Text.of("antal handlingsplaner", "action plans"),
            JointScopes.JOINT_PLAN,
            Way.toList("actionPlans", JointPlan::actionPlans));

    /** Whether it is an annex to another plan. */
    public static final YesNoFact ANNEX = YesNoFact.present(
            "joint-plan.annex",
            Text.of("planen som den är bilaga till", "the plan that it is an annex to"),
            JointScopes.JOINT_PLAN,
            Way.to("annexOf", JointPlan::annexOf));

    /**
     * Whether it is valid only while the plan that it is an annex to is. Not known where the validity of either is not
     * told.
     */
    public static final YesNoFact WITHIN_PARENT = YesNoFact.maybe(
            "joint-plan.within-parent",
            Text.of("giltighet inom den överordnade planens", "validity within that of the parent plan"),
            JointScopes.JOINT_PLAN,
            Way.to("annexOf", JointPlan::annexOf).then("valid", Annex::valid).and(Way.to("valid", JointPlan::valid)),
            (view, plan) -> plan.annexOf()
                    .flatMap(Annex::valid)
                    .flatMap(parent -> plan.valid().map(own -> isWithin(own, parent))));

    /** Whether a goal says what is to be achieved. */
    public static final YesNoFact GOAL_TEXT_STATED = YesNoFact.present(
            "joint-goal.text-stated",
            Text.of("målet i ord", "the goal in words"),
            JointScopes.JOINT_GOAL,
            Way.to("text", JointGoal::text));

    /** The number of things that the plan starts from which a goal makes concrete. */
    public static final NumberFact GOAL_REFINES = NumberFact.count(
            "joint-goal.refines",
            Unit.COUNT,
            Text.of("antal utgångspunkter som målet gör konkreta", "origins that the goal makes concrete"),
            JointScopes.JOINT_GOAL,
            Way.toList("refines", JointGoal::refines));

    /** The number of goals that an activity works towards. */
    public static final NumberFact ACTIVITY_GOALS = NumberFact.count(
            "activity.goals",
            Unit.COUNT,
            Text.of("antal mål som aktiviteten arbetar mot", "goals that the activity works towards"),
            JointScopes.ACTIVITY,
            Way.toList("goals", PlanActivity::goals));

    private JointPlanFacts() {}

    private static NumberFact parties(String id, Text label, Id kind) {
        return NumberFact.counted(
                id,
                Unit.COUNT,
                label,
                JointScopes.JOINT_PLAN,
                Way.toList("parties", JointPlan::parties),
                (view, plan, enough) -> plan.parties().stream()
                        .filter(party -> party.kind().equals(kind))
                        .count());
    }

    /** What has no first or last day goes on for ever. */
    private static boolean isWithin(Period inner, Period outer) {
        boolean begins = outer.from()
                .map(first -> inner.from().filter(day -> !day.isBefore(first)).isPresent())
                .orElse(true);
        boolean ends = outer.until()
                .map(last -> inner.until().filter(day -> !day.isAfter(last)).isPresent())
                .orElse(true);
        return begins && ends;
    }
}
