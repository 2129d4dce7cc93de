package se.samspel.base;

import java.util.List;
import se.samspel.rules.condition.Limit;
import se.samspel.rules.fact.JointPlanFacts;
import se.samspel.rules.fact.JointScopes;
import se.samspel.rules.fact.RevisionFacts;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.layer.Severity;
import se.samspel.rules.text.Range;
import se.samspel.rules.text.Text;

/** When a joint plan is valid, as a plan of its own or as an annex, and when it is looked at anew. */
public final class RevisionRules {

    /** How the plan works in practice includes from when until when it does. */
    public static final Requirement VALID = Requirement.of("joint-plan.validity", JointScopes.JOINT_PLAN)
            .must(RevisionFacts.VALID_STATED.isTrue())
            .otherwise(
                    Severity.NOTICE,
                    Text.of("{who} säger inte när den gäller.", "{who} does not say when it is valid."),
                    Text.of("Skriv första och sista dagen under valid.", "Write the first and last day under valid."))
            .source(FiveSteps.STEPS.interpreted());

    /** An annex is in force only while the plan that it belongs to is. */
    public static final Requirement WITHIN_PARENT = Requirement.of("joint-plan.annex-validity", JointScopes.JOINT_PLAN)
            .when(JointPlanFacts.ANNEX.isTrue().and(RevisionFacts.VALID_STATED.isTrue()))
            .must(JointPlanFacts.WITHIN_PARENT.isTrue())
            .otherwise(
                    Severity.WARNING,
                    Text.of(
                            "{who} gäller före eller efter tiden för planen som den är bilaga till.",
                            "{who} is valid before or after the time of the plan that it is an annex to."),
                    Text.of(
                            "Ändra valid så att bilagan börjar gälla tidigast och slutar gälla senast med den överordnade"
                                    + " planen, annexOf.",
                            "Change valid so that the annex does not begin before or end after the plan that it belongs"
                                    + " to, annexOf."))
            .source(FiveSteps.EXAMPLE_ANNEX.interpreted());

    /** An annex has versions of its own. */
    public static final Requirement OWN_VERSION = Requirement.of("joint-plan.annex-version", JointScopes.JOINT_PLAN)
            .when(JointPlanFacts.ANNEX.isTrue())
            .must(RevisionFacts.VERSIONS.atLeast(1))
            .otherwise(
                    Severity.NOTICE,
                    Text.of(
                            "{who} är en bilaga och har {value} egna versioner; med {limit} kan den antas för sig.",
                            "{who} is an annex and has {value} versions of its own; with {limit} it can be adopted by"
                                    + " itself."),
                    Text.of("Skriv in versionen under versions.", "Write the version under versions."))
            .source(FiveSteps.EXAMPLE_ANNEX.interpreted());

    /** A plan that says how often it is revised is revised that often. */
    public static final Requirement IN_TIME = Requirement.of("joint-plan.revised-in-time", JointScopes.JOINT_PLAN)
            .when(RevisionFacts.EVERY_MONTHS.known().and(RevisionFacts.VERSIONS.atLeast(1)))
            .must(RevisionFacts.MONTHS_LATE.within(Limit.constant(Range.atMost(0))))
            .otherwise(
                    Severity.NOTICE,
                    Text.of(
                            "{who} är {value} sen med sin revidering enligt vad den själv säger; det bör vara {limit}.",
                            "{who} is {value} late with its revision by what it says itself; there should be {limit}."),
                    Text.of(
                            "Revidera planen och skriv in den nya versionen med dag under versions, eller ändra"
                                    + " everyMonths under revision.",
                            "Revise the plan and write the new version with its day under versions, or change"
                                    + " everyMonths under revision."))
            .source(FiveSteps.STEPS.interpreted());

    /** A plan is looked at anew when something larger has changed. */
    public static final Requirement CHANGES_MET = Requirement.of("joint-plan.changes-met", JointScopes.JOINT_PLAN)
            .must(RevisionFacts.UNMET_CHANGES.isEmpty())
            .otherwise(
                    Severity.NOTICE,
                    Text.of(
                            "{who} har inte fått någon ny version efter större förändringar: {value}.",
                            "{who} has had no new version after larger changes: {value}."),
                    Text.of(
                            "Se över planen mot förändringen, och skriv in den nya versionen med dag under versions.",
                            "Look at the plan in view of the change, and write the new version with its day under"
                                    + " versions."))
            .source(FiveSteps.STEPS.interpreted());

    /** A plan whose last day has passed is no longer what people work by. */
    public static final Requirement EXPIRED = Requirement.of("joint-plan.still-valid", JointScopes.JOINT_PLAN)
            .when(RevisionFacts.VALID_STATED.isTrue())
            .must(RevisionFacts.EXPIRED.is(false))
            .otherwise(
                    Severity.NOTICE,
                    Text.of(
                            "{who} har löpt ut: dess sista dag har passerat.",
                            "{who} has run out: its last day has passed."),
                    Text.of(
                            "Gör en ny plan, eller förläng den genom att ändra until under valid.",
                            "Make a new plan, or prolong it by changing until under valid."))
            .source(FiveSteps.STEPS.interpreted());

    private RevisionRules() {}

    static List<Item> items() {
        return List.of(VALID, EXPIRED, WITHIN_PARENT, OWN_VERSION, IN_TIME, CHANGES_MET);
    }
}
