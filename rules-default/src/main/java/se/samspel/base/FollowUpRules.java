package se.samspel.base;

import java.util.List;
import se.samspel.rules.fact.FollowUpFacts;
import se.samspel.rules.fact.JointScopes;
import se.samspel.rules.fact.MeasureFacts;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.layer.Severity;
import se.samspel.rules.text.Text;

/** How the results of a joint plan are followed: the fifth step. */
public final class FollowUpRules {

    /** To discuss and decide how joint results are followed is an important step. */
    public static final Requirement DECIDED = Requirement.of("joint-plan.follow-up-decided", JointScopes.JOINT_PLAN)
            .must(FollowUpFacts.DECIDED.isTrue())
            .otherwise(
                    Severity.WARNING,
                    Text.of(
                            "{who} anger inte vad som har beslutats om hur de gemensamma resultaten ska följas, och det är ett viktigt steg.",
                            "{who} does not state what has been decided on how the joint results are followed, which is an important step."),
                    Text.of(
                            "Diskutera och besluta hur resultaten ska följas, och skriv det i text under decision i followUp.",
                            "Discuss and decide how results are followed, and write it in text under decision in followUp."))
            .source(FiveSteps.FOLLOW_UP);

    /** There are measures that show how the results get better. */
    public static final Requirement MEASURES = Requirement.of("joint-plan.measures", JointScopes.JOINT_PLAN)
            .must(FollowUpFacts.MEASURES.atLeast(1))
            .otherwise(
                    Severity.WARNING,
                    Text.of(
                            "{who} har {value} uppföljningsmått; det bör vara {limit}.",
                            "{who} has {value} follow-up measures; there should be {limit}."),
                    Text.of(
                            "Ta fram mått som visar hur resultaten förbättras, och skriv dem under measures i followUp.",
                            "Work out measures that show how the results get better, and write them under measures in followUp."))
            .source(FiveSteps.FOLLOW_UP);

    /** A measure states what it takes to follow it. */
    public static final Requirement MEASURE_STATED = Requirement.of("measure.stated", JointScopes.MEASURE)
            .must(MeasureFacts.NOT_STATED.isEmpty())
            .otherwise(
                    Severity.NOTICE,
                    Text.of(
                            "{who} saknar {value}; utan det visar måttet inte om resultaten förbättras.",
                            "{who} lacks {value}; without that it does not show whether the results get better."),
                    Text.of(
                            "Skriv in det som saknas på måttet. Går utgångsläget inte att få fram, skriv varför under noData. Ange målvärdet antingen som value eller som changePercent; det senare kräver ett utgångsläge i tal som inte är noll.",
                            "Write what is missing in the measure. If the baseline cannot be had, write why under noData. Give the target either as value or as changePercent; the latter takes a baseline in numbers that is not zero."))
            .source(FiveSteps.FOLLOW_UP.interpreted());

    /** Results are suitably followed at each level. */
    public static final Requirement LEVELS = Requirement.of("joint-plan.levels-followed", JointScopes.JOINT_PLAN)
            .when(FollowUpFacts.MEASURES.atLeast(1))
            .must(FollowUpFacts.LEVELS_WITHOUT_MEASURE.isEmpty())
            .otherwise(
                    Severity.NOTICE,
                    Text.of(
                            "{who} har inget uppföljningsmått på {value}; uppföljning sker lämpligen på alla nivåer.",
                            "{who} has no follow-up measure at {value}; results are suitably followed at every level."),
                    Text.of(
                            "Skriv nivån under levels på de mått som följs där, eller ta fram ett mått för den.",
                            "Write the level under levels of the measures that are followed there, or work out a measure for it."))
            .source(FiveSteps.FOLLOW_UP);

    /** Some measure follows each goal. */
    public static final Requirement GOALS_MEASURED = Requirement.of("joint-plan.goals-measured", JointScopes.JOINT_PLAN)
            .when(FollowUpFacts.MEASURES.atLeast(1))
            .must(FollowUpFacts.GOALS_WITHOUT_MEASURE.isEmpty())
            .otherwise(
                    Severity.WARNING,
                    Text.of(
                            "{who} har inget uppföljningsmått för {value}.",
                            "{who} has no follow-up measure for {value}."),
                    Text.of(
                            "Skriv målets id under goals på ett mått som visar hur det går, eller ta fram ett sådant mått.",
                            "Write the id of the goal under goals of a measure that shows how it goes, or work out such a measure."))
            .source(FiveSteps.FOLLOW_UP.interpreted());

    /** A measure follows something. */
    public static final Requirement MEASURE_FOLLOWS = Requirement.of("measure.follows", JointScopes.MEASURE)
            .must(MeasureFacts.FOLLOWS.atLeast(1))
            .otherwise(
                    Severity.NOTICE,
                    Text.of(
                            "{who} följer {value} mål och aktiviteter; med {limit} syns vad resultatet säger något om.",
                            "{who} follows {value} goals and activities; with {limit} it can be seen what its result is about."),
                    Text.of(
                            "Skriv under goals eller activities vad måttet följer, eller stryk måttet.",
                            "Write under goals or activities what the measure follows, or strike it out."))
            .source(FiveSteps.FOLLOW_UP.interpreted());

    /** Some activity works towards each goal. */
    public static final Requirement GOALS_ACTED_ON = Requirement.of("joint-plan.goals-acted-on", JointScopes.JOINT_PLAN)
            .must(FollowUpFacts.GOALS_WITHOUT_ACTIVITY.isEmpty())
            .otherwise(
                    Severity.NOTICE,
                    Text.of(
                            "{who} har ingen aktivitet som arbetar mot {value}.",
                            "{who} has no activity that works towards {value}."),
                    Text.of(
                            "Skriv under activities vad som ska göras, med målets id under goals, eller stryk målet.",
                            "Write under activities what is to be done, with the id of the goal under goals, or strike the goal out."))
            .source(FiveSteps.FOLLOW_UP.interpreted());

    /** Access to shared data is a precondition of development. */
    public static final Requirement DATA = Requirement.of("joint-plan.data-access", JointScopes.JOINT_PLAN)
            .must(FollowUpFacts.WITHOUT_DATA.isEmpty())
            .otherwise(
                    Severity.WARNING,
                    Text.of(
                            "{who} säger att {value} saknar tillgång till gemensamma data, som är en förutsättning för utveckling.",
                            "{who} says that {value} lacks access to shared data, which is a precondition of development."),
                    Text.of(
                            "Lös det som hindrar (obstacle under access i followUp), och sätt granted till true när det är löst.",
                            "Remove the obstacle (under access in followUp), and set granted to true when it is gone."))
            .source(FiveSteps.FOLLOW_UP);

    /** It is told of each whether it has access to shared data. */
    public static final Requirement DATA_STATED = Requirement.of(
                    "joint-plan.data-access-stated", JointScopes.JOINT_PLAN)
            .must(FollowUpFacts.DATA_NOT_STATED.isEmpty())
            .otherwise(
                    Severity.NOTICE,
                    Text.of(
                            "{who} anger inte om {value} har tillgång till gemensamma data.",
                            "{who} does not state whether {value} has access to shared data."),
                    Text.of(
                            "Skriv en rad för parten under access i followUp, med granted true eller false.",
                            "Write an entry for the party under access in followUp, with granted true or false."))
            .source(FiveSteps.FOLLOW_UP.interpreted());

    private FollowUpRules() {}

    static List<Item> items() {
        return List.of(
                DECIDED,
                MEASURES,
                MEASURE_STATED,
                LEVELS,
                GOALS_MEASURED,
                MEASURE_FOLLOWS,
                GOALS_ACTED_ON,
                DATA,
                DATA_STATED);
    }
}
