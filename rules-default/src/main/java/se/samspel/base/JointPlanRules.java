package se.samspel.base;

import java.util.List;
import se.samspel.party.Party;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.fact.JointPlanFacts;
import se.samspel.rules.fact.JointScopes;
import se.samspel.rules.fact.PrincipalFacts;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.layer.Severity;
import se.samspel.rules.route.Routing;
import se.samspel.rules.text.Text;

/** Whom a joint plan is for, who sets it going, what it starts from and is to achieve; and that nobody adopts it. */
public final class JointPlanRules {

    /** A joint plan is made at municipal or at county level. */
    public static final Requirement SCOPE = Requirement.of("joint-plan.level", JointScopes.JOINT_PLAN)
            .must(JointPlanFacts.SCOPE_STATED.isTrue())
            .otherwise(
                    Severity.NOTICE,
                    Text.of(
                            "{who} säger inte om den tas fram på kommun- eller länsnivå.",
                            "{who} does not say whether it is made at municipal or at county level."),
                    Text.of("Skriv MUNICIPAL eller COUNTY under scope.", "Write MUNICIPAL or COUNTY under scope."))
            .source(FiveSteps.GOALS);

    /** Region and municipalities have the task of primary care together. */
    public static final Requirement REGION = Requirement.of("joint-plan.region", JointScopes.JOINT_PLAN)
            .must(JointPlanFacts.REGIONS.atLeast(1))
            .otherwise(
                    Severity.WARNING,
                    Text.of(
                            "{who} har {value} regioner bland parterna; det bör vara {limit}, för uppdraget är"
                                    + " gemensamt.",
                            "{who} has {value} regions among its parties; there should be {limit}, since the task is"
                                    + " shared."),
                    Text.of("Skriv in regionen under parties.", "Write the region under parties."))
            .source(FiveSteps.INTERPLAY.interpreted());

    /** Region and municipalities have the task of primary care together. */
    public static final Requirement MUNICIPALITY = Requirement.of("joint-plan.municipality", JointScopes.JOINT_PLAN)
            .must(JointPlanFacts.MUNICIPALITIES.atLeast(1))
            .otherwise(
                    Severity.WARNING,
                    Text.of(
                            "{who} har {value} kommuner bland parterna; det bör vara {limit}, för uppdraget är"
                                    + " gemensamt.",
                            "{who} has {value} municipalities among its parties; there should be {limit}, since the"
                                    + " task is shared."),
                    Text.of(
                            "Skriv in kommunerna som deltar under parties.",
                            "Write the municipalities that take part under parties."))
            .source(FiveSteps.INTERPLAY.interpreted());

    /** The work is initiated by each participating municipality's director, together with the region's. */
    public static final Requirement INITIATED_BY_MUNICIPALITY = Requirement.of(
                    "principal.initiated-by-municipality", JointScopes.PRINCIPAL)
            .when(PrincipalFacts.KIND.is(Party.MUNICIPALITY.value()))
            .must(PrincipalFacts.INITIATED_BY.has("municipal-director"))
            .otherwise(
                    Severity.WARNING,
                    Text.of(
                            "{who} har inte initierat planen genom sin kommundirektör.",
                            "{who} has not initiated the plan by its municipal director."),
                    Text.of(
                            "Låt kommundirektören initiera arbetet tillsammans med regiondirektören, och skriv det under"
                                    + " initiators med kommunen som party och municipal-director som office.",
                            "Let the municipal director initiate the work together with the region director, and write"
                                    + " it under initiators with the municipality as party and municipal-director as"
                                    + " office."))
            .source(FiveSteps.LEVELS.interpreted());

    /** The work is initiated by the region's director, together with the municipalities'. */
    public static final Requirement INITIATED_BY_REGION = Requirement.of(
                    "principal.initiated-by-region", JointScopes.PRINCIPAL)
            .when(PrincipalFacts.KIND.is(Party.REGION.value()))
            .must(PrincipalFacts.INITIATED_BY.has("region-director"))
            .otherwise(
                    Severity.WARNING,
                    Text.of(
                            "{who} har inte initierat planen genom sin regiondirektör.",
                            "{who} has not initiated the plan by its region director."),
                    Text.of(
                            "Låt regiondirektören initiera arbetet tillsammans med kommundirektörerna, och skriv det under"
                                    + " initiators med regionen som party och region-director som office.",
                            "Let the region director initiate the work together with the municipal directors, and write"
                                    + " it under initiators with the region as party and region-director as office."))
            .source(FiveSteps.LEVELS);

    /** The work should start from the target picture of the county. */
    public static final Requirement TARGET_PICTURE = Requirement.of(
                    "joint-plan.from-target-picture", JointScopes.JOINT_PLAN)
            .must(JointPlanFacts.TARGET_PICTURE.isTrue())
            .otherwise(
                    Severity.WARNING,
                    Text.of(
                            "{who} tar inte avstamp i länets målbild för nära vård.",
                            "{who} does not start from the county's target picture of close care."),
                    Text.of(
                            "Skriv vilken målbild planen utgår från under origins, targetPicture.",
                            "Write which target picture the plan starts from under origins, targetPicture."))
            .source(FiveSteps.GOALS);

    /** The work should start from the core values of the county. */
    public static final Requirement CORE_VALUES = Requirement.of("joint-plan.from-core-values", JointScopes.JOINT_PLAN)
            .must(JointPlanFacts.CORE_VALUES.isTrue())
            .otherwise(
                    Severity.WARNING,
                    Text.of(
                            "{who} tar inte avstamp i länets värdegrund för nära vård.",
                            "{who} does not start from the county's core values of close care."),
                    Text.of(
                            "Skriv vilken värdegrund planen utgår från under origins, coreValues.",
                            "Write which core values the plan starts from under origins, coreValues."))
            .source(FiveSteps.GOALS);

    /** Concrete goals are worked out for the plan. */
    public static final Requirement GOALS = Requirement.of("joint-plan.has-goals", JointScopes.JOINT_PLAN)
            .must(JointPlanFacts.GOALS.atLeast(1))
            .otherwise(
                    Severity.WARNING,
                    Text.of(
                            "{who} har {value} gemensamma mål; det bör vara {limit}.",
                            "{who} has {value} joint goals; there should be {limit}."),
                    Text.of(
                            "Fråga vad ni vill uppnå med primärvården, och skriv målen under goals.",
                            "Ask what you want to achieve with primary care, and write the goals under goals."))
            .source(FiveSteps.GOALS);

    /** A goal says what is to be achieved. */
    public static final Requirement GOAL_TEXT = Requirement.of("joint-goal.text", JointScopes.JOINT_GOAL)
            .must(JointPlanFacts.GOAL_TEXT_STATED.isTrue())
            .otherwise(
                    Severity.WARNING,
                    Text.of("{who} säger inte vad som ska uppnås.", "{who} does not say what is to be achieved."),
                    Text.of("Skriv målet i ord under text.", "Write the goal in words under text."))
            .source(FiveSteps.GOALS);

    /** A goal makes something concrete of what the plan starts from. */
    public static final Requirement GOAL_REFINES = Requirement.of("joint-goal.from-origin", JointScopes.JOINT_GOAL)
            .must(JointPlanFacts.GOAL_REFINES.atLeast(1))
            .otherwise(
                    Severity.WARNING,
                    Text.of(
                            "{who} gör {value} av planens utgångspunkter konkreta; det bör vara {limit}.",
                            "{who} makes {value} of the plan's origins concrete; there should be {limit}."),
                    Text.of(
                            "Skriv under refines id:t på det under origins som målet gör konkret, till exempel"
                                    + " målbildens id, eller stryk målet.",
                            "Write under refines the id of what the goal makes concrete under origins, such as that of"
                                    + " the target picture, or strike the goal out."))
            .source(FiveSteps.GOALS);

    /** What is done is done for a goal. */
    public static final Requirement ACTIVITY_SERVES = Requirement.of("activity.serves", JointScopes.ACTIVITY)
            .must(JointPlanFacts.ACTIVITY_GOALS.atLeast(1))
            .otherwise(
                    Severity.NOTICE,
                    Text.of(
                            "{who} arbetar mot {value} av planens mål; med {limit} syns varför den görs.",
                            "{who} works towards {value} of the plan's goals; with {limit} one sees why it is done."),
                    Text.of(
                            "Skriv under goals vilket mål aktiviteten arbetar mot, eller stryk den.",
                            "Write under goals which goal the activity works towards, or strike it out."))
            .source(FiveSteps.FOLLOW_UP.interpreted());

    /** Nobody is said to adopt the plan: the guidance tells who initiates it and no more. */
    public static final Routing ADOPT =
            Routing.of("adopt-joint-plan", FiveSteps.LEVELS).notStated(Condition.ALWAYS, FiveSteps.LEVELS);

    private JointPlanRules() {}

    static List<Item> items() {
        return List.of(
                SCOPE,
                REGION,
                MUNICIPALITY,
                INITIATED_BY_MUNICIPALITY,
                INITIATED_BY_REGION,
                TARGET_PICTURE,
                CORE_VALUES,
                GOALS,
                GOAL_TEXT,
                GOAL_REFINES,
                ACTIVITY_SERVES,
                ADOPT);
    }
}
