package se.samspel.base;

import java.util.List;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.fact.MatterFacts;
import se.samspel.rules.fact.Scopes;
import se.samspel.rules.fact.UnitFacts;
import se.samspel.rules.fact.WorkFacts;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Question;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.layer.Severity;
import se.samspel.rules.route.Routing;
import se.samspel.rules.route.Stage;
import se.samspel.rules.text.Text;

/** Who decides: the question, the functions of bodies, and the routing table of each matter. */
public final class DecisionRules {

    /** Whether the consequences are political: one question per matter, never guessed from costs. */
    public static final Question CONSEQUENCES = Question.of(
                    "consequences",
                    Text.of(
                            "Har åtgärderna ett innehåll eller konsekvenser som politikerna ska ta ställning till?",
                            "Do the measures have a content or consequences that politicians should decide on?"),
                    ProcessOrientation.HOW)
            .answer("operational", Text.of("nej, de kan beslutas av tjänstemän", "no, officials can decide"))
            .answer("political", Text.of("ja, de är politiska", "yes, they are political"))
            .askedOf("leader", "joint-officials-group", "region-administration-head");

    /** An answer says why. */
    public static final Requirement ANSWER_GROUND = Requirement.of("answer.ground", Scopes.ANSWER)
            .must(MatterFacts.ANSWER_GROUNDED.isTrue())
            .otherwise(
                    Severity.WARNING,
                    Text.of(
                            "{who} säger inte på vilken grund det vilar.",
                            "{who} does not say on what ground it rests."),
                    Text.of("Skriv skälen för svaret under ground.", "Write the reasons for the answer under ground."))
            .source(ProcessOrientation.HOW.interpreted());

    /** An answer on a plan names the measures that it rests on. */
    public static final Requirement ANSWER_MEASURES = Requirement.of("answer.measures", Scopes.ANSWER)
            .when(MatterFacts.ON_A_PLAN.isTrue())
            .must(MatterFacts.ANSWER_MEASURES.atLeast(1))
            .otherwise(
                    Severity.WARNING,
                    Text.of(
                            "{who} nämner {value} åtgärder; det bör vara {limit}.",
                            "{who} names {value} measures; there should be {limit}."),
                    Text.of(
                            "Skriv vilka förbättringsaktiviteter svaret vilar på under measures.",
                            "Write which improvement activities the answer rests on under measures."))
            .source(ProcessOrientation.HOW.interpreted());

    /** A party whose unit does part of the chain is affected, and may change who decides. */
    public static final Requirement PARTY_AFFECTED = Requirement.of("unit.party-affected", Scopes.UNIT)
            .when(WorkFacts.MATTER
                    .is("adopt-plan")
                    .and(UnitFacts.IN_CHAIN.isTrue())
                    .and(UnitFacts.PARTY_AFFECTED.known()))
            .must(UnitFacts.PARTY_AFFECTED.isTrue())
            .otherwise(
                    Severity.WARNING,
                    Text.of(
                            "{who} gör en del av kedjan, men dess part står inte bland de berörda i ärendet.",
                            "{who} does part of the chain, but its party is not among those affected in the matter."),
                    Text.of(
                            "Skriv in parten under matter/principals, eller under matter/others om den inte är huvudman;"
                                    + " det kan ändra vem som beslutar.",
                            "Write the party under matter/principals, or under matter/others if it is no principal; that"
                                    + " may change who decides."))
            .source(ProcessOrientation.DECISION.interpreted());

    /** Only a principal makes a matter joint: a region, a municipality or a local federation. */
    public static final Requirement PRINCIPALS = Requirement.of("matter.principals", Scopes.MATTER)
            .must(MatterFacts.PRINCIPALS_ONLY.isTrue())
            .otherwise(
                    Severity.ERROR,
                    Text.of(
                            "{who} räknar en part som inte är huvudman bland huvudmännen.",
                            "{who} counts a party that is no principal among the principals."),
                    Text.of("Flytta parten till matter/others.", "Move the party to matter/others."))
            .source(ProcessOrientation.DECISION.interpreted());

    /** Who adopts the operational plan. */
    public static final Routing ADOPT_PLAN = Routing.of("adopt-plan", ProcessOrientation.DECISION)
            .row(
                    MatterFacts.PRINCIPALS.is("region-only").and(CONSEQUENCES.is("operational")),
                    ProcessOrientation.DECISION,
                    Stage.decides("region-administration-head"))
            .notStated(
                    MatterFacts.PRINCIPALS.is("region-only").and(CONSEQUENCES.is("political")), ProcessOrientation.HOW)
            .row(
                    MatterFacts.PRINCIPALS.is("joint").and(CONSEQUENCES.is("operational")),
                    ProcessOrientation.DECISION,
                    Stage.decides("joint-officials-group"))
            .row(
                    MatterFacts.PRINCIPALS.is("joint").and(CONSEQUENCES.is("political")),
                    ProcessOrientation.OFFICIALS_GROUP.interpreted(),
                    Stage.prepares("joint-officials-group"),
                    Stage.decides("joint-political-group"))
            .notStated(MatterFacts.PRINCIPALS.is("municipalities-only"), ProcessOrientation.DECISION);

    /** Who prioritises joint development areas. */
    public static final Routing PRIORITISE = Routing.of("prioritise", ProcessOrientation.OFFICIALS_GROUP)
            .row(
                    MatterFacts.PRINCIPALS.is("joint").and(CONSEQUENCES.is("operational")),
                    ProcessOrientation.OFFICIALS_GROUP,
                    Stage.decides("joint-officials-group"))
            .row(
                    MatterFacts.PRINCIPALS.is("joint").and(CONSEQUENCES.is("political")),
                    ProcessOrientation.OFFICIALS_GROUP.interpreted(),
                    Stage.prepares("joint-officials-group"),
                    Stage.decides("joint-political-group"))
            .notStated(
                    MatterFacts.PRINCIPALS.in("region-only", "municipalities-only"),
                    ProcessOrientation.OFFICIALS_GROUP);

    /** Who decides on a new development area. */
    public static final Routing NEW_DEVELOPMENT_AREA = development("new-development-area");

    /** Who decides to introduce a process. */
    public static final Routing INTRODUCE_PROCESS = development("introduce-process");

    /** Who proposes design and measures: the team jointly. */
    public static final Routing PROPOSE_DESIGN = Routing.of("propose-design", ProcessOrientation.MANDATE)
            .row(Condition.ALWAYS, ProcessOrientation.MANDATE, Stage.act("proposes", "process-team"));

    /** Who plans the seminars: leader and method support jointly. */
    public static final Routing PLAN_SEMINARS = Routing.of("plan-seminars", ProcessOrientation.MANDATE)
            .row(Condition.ALWAYS, ProcessOrientation.MANDATE, Stage.act("plans", "leader-and-method-support"));

    private DecisionRules() {}

    private static Routing development(String matter) {
        return Routing.of(matter, ProcessOrientation.DECISION_PATH)
                .row(
                        MatterFacts.PRINCIPALS.is("region-only"),
                        ProcessOrientation.DECISION.interpreted(),
                        Stage.decides("region-administration-head"))
                .row(
                        MatterFacts.PRINCIPALS
                                .is("joint")
                                .and(CONSEQUENCES.is("operational"))
                                .and(MatterFacts.REFERRED.is(false)),
                        ProcessOrientation.DECISION_PATH,
                        Stage.decides("joint-officials-group"))
                .row(
                        MatterFacts.PRINCIPALS
                                .is("joint")
                                .and(CONSEQUENCES.is("operational"))
                                .and(MatterFacts.REFERRED.is(true)),
                        ProcessOrientation.DECISION_PATH.interpreted(),
                        Stage.prepares("joint-officials-group"),
                        Stage.decides("joint-political-group"))
                .row(
                        MatterFacts.PRINCIPALS.is("joint").and(CONSEQUENCES.is("political")),
                        ProcessOrientation.DECISION_PATH.interpreted(),
                        Stage.prepares("joint-officials-group"),
                        Stage.decides("joint-political-group"))
                .notStated(MatterFacts.PRINCIPALS.is("municipalities-only"), ProcessOrientation.DECISION_PATH);
    }

    static List<Item> items() {
        return List.of(
                CONSEQUENCES,
                ANSWER_GROUND,
                ANSWER_MEASURES,
                PARTY_AFFECTED,
                PRINCIPALS,
                ADOPT_PLAN,
                PRIORITISE,
                NEW_DEVELOPMENT_AREA,
                INTRODUCE_PROCESS,
                PROPOSE_DESIGN,
                PLAN_SEMINARS);
    }
}
