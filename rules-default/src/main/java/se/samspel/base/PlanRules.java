package se.samspel.base;

import java.util.List;
import se.samspel.rules.fact.PlanFacts;
import se.samspel.rules.fact.Scopes;
import se.samspel.rules.fact.WorkFacts;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.layer.Severity;
import se.samspel.rules.text.Text;

/** What the operational plan must hold. */
public final class PlanRules {

    /** The analysis phase, the first of two, ends in a first operational plan. */
    public static final Requirement FIRST_PLAN = Requirement.of("work.first-plan", Scopes.WORK)
            .when(Stages.SUBMITTED)
            .must(WorkFacts.PLANS.atLeast(1))
            .otherwise(
                    Severity.ERROR,
                    Text.of(
                            "{who} har {value} versioner av verksamhetsplanen; det ska vara {limit}.",
                            "{who} has {value} versions of the operational plan; there must be {limit}."),
                    Text.of(
                            "Skriv den första verksamhetsplanen: analysfasen slutar i den.",
                            "Write the first operational plan: the analysis phase ends in it."))
            .source(ProcessOrientation.HOW);

    /** The plan holds an analysis of the current state. */
    public static final Requirement PLAN_ANALYSIS = Requirement.of("plan.analysis", Scopes.PLAN)
            .when(Stages.SUBMITTED)
            .must(PlanFacts.ANALYSIS_STATED.isTrue())
            .otherwise(
                    Severity.ERROR,
                    Text.of("{who} saknar en analys av nuläget.", "{who} lacks an analysis of the current state."),
                    Text.of(
                            "Skriv vad analysen av nuläget kom fram till.",
                            "Write what the analysis of the current state found."))
            .source(ProcessOrientation.HOW);

    /** The plan holds a proposal of a new process. */
    public static final Requirement PLAN_PROPOSAL = Requirement.of("plan.proposal", Scopes.PLAN)
            .when(Stages.SUBMITTED)
            .must(PlanFacts.PROPOSAL_STATED.isTrue())
            .otherwise(
                    Severity.ERROR,
                    Text.of("{who} saknar ett förslag till ny process.", "{who} lacks a proposal of a new process."),
                    Text.of("Skriv förslaget till ny process.", "Write the proposal of a new process."))
            .source(ProcessOrientation.HOW);

    /** The plan proposes improvement activities. */
    public static final Requirement PLAN_IMPROVEMENTS = Requirement.of("plan.improvements", Scopes.PLAN)
            .when(Stages.SUBMITTED)
            .must(PlanFacts.IMPROVEMENTS.atLeast(1))
            .otherwise(
                    Severity.ERROR,
                    Text.of(
                            "{who} har {value} förbättringsaktiviteter; det ska vara {limit}.",
                            "{who} has {value} improvement activities; there must be {limit}."),
                    Text.of(
                            "Skriv in de förbättringsaktiviteter som teamet föreslår.",
                            "Write down the improvement activities that the team proposes."))
            .source(ProcessOrientation.HOW);

    /** The plan that is adopted has goals and activities. */
    public static final Requirement PLAN_GOALS = Requirement.of("plan.goals", Scopes.PLAN)
            .when(Stages.SUBMITTED)
            .must(PlanFacts.GOALS.atLeast(1))
            .otherwise(
                    Severity.ERROR,
                    Text.of(
                            "{who} har {value} mål; det ska vara {limit}.",
                            "{who} has {value} goals; there must be {limit}."),
                    Text.of("Skriv in målen för processen.", "Write down the goals of the process."))
            .source(ProcessOrientation.DECISION);

    /** The plan says how goals and key figures get better. */
    public static final Requirement PLAN_KEY_FIGURES = Requirement.of("plan.key-figures", Scopes.PLAN)
            .when(Stages.SUBMITTED)
            .must(PlanFacts.KEY_FIGURES.atLeast(1))
            .otherwise(
                    Severity.ERROR,
                    Text.of(
                            "{who} har {value} nyckeltal; det ska vara {limit}.",
                            "{who} has {value} key figures; there must be {limit}."),
                    Text.of(
                            "Skriv in minst ett nyckeltal som visar hur processen blir bättre.",
                            "Write down at least one key figure that shows how the process gets better."))
            .source(ProcessOrientation.HOW);

    /** Each activity states its cost; zero is stated as zero. */
    public static final Requirement COST_STATED = Requirement.of("improvement.cost", Scopes.IMPROVEMENT)
            .when(Stages.SUBMITTED)
            .must(PlanFacts.COST_STATED.isTrue())
            .otherwise(
                    Severity.ERROR,
                    Text.of("{who} saknar uppgift om kostnaden.", "{who} does not state its cost."),
                    Text.of(
                            "Ange kostnaden i pengar eller ord; är den noll, skriv noll.",
                            "State the cost in money or words; if it is zero, write zero."))
            .source(ProcessOrientation.HOW);

    /** Each activity states its gain, in money or otherwise. */
    public static final Requirement GAIN_STATED = Requirement.of("improvement.gain", Scopes.IMPROVEMENT)
            .when(Stages.SUBMITTED)
            .must(PlanFacts.GAIN_STATED.isTrue())
            .otherwise(
                    Severity.ERROR,
                    Text.of("{who} saknar uppgift om vinsten.", "{who} does not state its gain."),
                    Text.of(
                            "Ange vinsten i pengar, i ett annat mått eller i ord.",
                            "State the gain in money, in another measure or in words."))
            .source(ProcessOrientation.HOW);

    /** Each activity makes a goal or a key figure better. */
    public static final Requirement SERVES = Requirement.of("improvement.serves", Scopes.IMPROVEMENT)
            .when(Stages.SUBMITTED)
            .must(PlanFacts.SERVES.atLeast(1))
            .otherwise(
                    Severity.ERROR,
                    Text.of(
                            "{who} förbättrar {value} mål och nyckeltal; det ska vara {limit}.",
                            "{who} makes {value} goals and key figures better; there must be {limit}."),
                    Text.of(
                            "Koppla aktiviteten till ett mål eller nyckeltal under serves, eller ta bort den.",
                            "Join the activity to a goal or a key figure under serves, or take it away."))
            .source(ProcessOrientation.HOW.interpreted());

    /** Some activity works towards each goal. */
    public static final Requirement GOAL_SERVED = Requirement.of("goal.activities", Scopes.GOAL)
            .when(Stages.SUBMITTED)
            .must(PlanFacts.GOAL_SERVED.atLeast(1))
            .otherwise(
                    Severity.WARNING,
                    Text.of(
                            "{who} har {value} aktiviteter som arbetar mot det; det bör vara {limit}.",
                            "{who} has {value} activities that work towards it; there should be {limit}."),
                    Text.of(
                            "Koppla en förbättringsaktivitet till målet, eller stryk målet.",
                            "Join an improvement activity to the goal, or strike the goal out."))
            .source(ProcessOrientation.HOW.interpreted());

    /** Some activity makes each key figure better. */
    public static final Requirement KEY_FIGURE_SERVED = Requirement.of("key-figure.activities", Scopes.KEY_FIGURE)
            .when(Stages.SUBMITTED)
            .must(PlanFacts.KEY_FIGURE_SERVED.atLeast(1))
            .otherwise(
                    Severity.WARNING,
                    Text.of(
                            "{who} har {value} aktiviteter som förbättrar det; det bör vara {limit}.",
                            "{who} has {value} activities that make it better; there should be {limit}."),
                    Text.of(
                            "Koppla en förbättringsaktivitet till nyckeltalet, eller stryk det.",
                            "Join an improvement activity to the key figure, or strike it out."))
            .source(ProcessOrientation.HOW.interpreted());

    /** A key figure has a number for today, or nobody can see it get better. */
    public static final Requirement BASELINE = Requirement.of("key-figure.baseline", Scopes.KEY_FIGURE)
            .when(Stages.SUBMITTED)
            .must(PlanFacts.BASELINE_STATED.isTrue())
            .otherwise(
                    Severity.WARNING,
                    Text.of("{who} saknar ett utgångsläge.", "{who} has no baseline."),
                    Text.of("Mät eller uppskatta värdet idag.", "Measure or estimate the number today."))
            .source(ProcessOrientation.HOW.interpreted());

    /** A key figure has a number aimed at. */
    public static final Requirement TARGET = Requirement.of("key-figure.target", Scopes.KEY_FIGURE)
            .when(Stages.SUBMITTED)
            .must(PlanFacts.TARGET_STATED.isTrue())
            .otherwise(
                    Severity.WARNING,
                    Text.of("{who} saknar ett målvärde.", "{who} has no target."),
                    Text.of("Ange vilket värde ni siktar på.", "State the number you aim at."))
            .source(ProcessOrientation.HOW.interpreted());

    /** The team jointly proposes the design and the measures; it is no decision for the leader alone. */
    public static final Requirement PROPOSED_BY_TEAM = Requirement.of("plan.proposed-by", Scopes.PLAN)
            .when(Stages.SUBMITTED)
            .must(PlanFacts.PROPOSED_BY.is("team"))
            .otherwise(
                    Severity.ERROR,
                    Text.of(
                            "{who} föreslås inte av hela teamet gemensamt.",
                            "{who} is not proposed by the whole team jointly."),
                    Text.of(
                            "Gå igenom förslaget i teamet och skriv in alla medlemmar under proposedBy; processledaren kan inte föreslå ensam.",
                            "Go through the proposal in the team and write all members under proposedBy; the leader cannot propose alone."))
            .source(ProcessOrientation.MANDATE);

    /** The method support answers for quality assurance. */
    public static final Requirement QUALITY_ASSURED = Requirement.of("plan.quality-assured", Scopes.PLAN)
            .when(Stages.SUBMITTED)
            .must(PlanFacts.QUALITY_ASSURED.isTrue())
            .otherwise(
                    Severity.ERROR,
                    Text.of(
                            "{who} är inte kvalitetssäkrad av metodstödet.",
                            "{who} is not quality-assured by the method support."),
                    Text.of(
                            "Låt en metodcoach kvalitetssäkra planen och skriv in coachen under assuredBy.",
                            "Let a method coach assure the quality of the plan and write the coach under assuredBy."))
            .source(ProcessOrientation.METHOD_SUPPORT);

    private PlanRules() {}

    static List<Item> items() {
        return List.of(
                FIRST_PLAN,
                PLAN_ANALYSIS,
                PLAN_PROPOSAL,
                PLAN_IMPROVEMENTS,
                PLAN_GOALS,
                PLAN_KEY_FIGURES,
                COST_STATED,
                GAIN_STATED,
                SERVES,
                GOAL_SERVED,
                KEY_FIGURE_SERVED,
                BASELINE,
                TARGET,
                PROPOSED_BY_TEAM,
                QUALITY_ASSURED);
    }
}
