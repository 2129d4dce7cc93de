package se.samspel.base;

import java.util.List;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.fact.EndingFacts;
import se.samspel.rules.fact.Scopes;
import se.samspel.rules.fact.WorkFacts;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.layer.Severity;
import se.samspel.rules.text.Text;

/** How a work may end: by a decision that says no. The process never does. */
public final class EndingRules {

    /** The ending that names a decision; of one that names none, nothing more can be said. */
    private static final Condition NAMED = EndingFacts.DECISION_NAMED.isTrue();

    /**
     * The matters that ask whether the work is to go on, so that a no ends it. A layer may have matters of its own that
     * ask whether to end a work, which a yes does.
     */
    private static final Condition ASKS_TO_GO_ON =
            WorkFacts.MATTER.in("adopt-plan", "new-development-area", "prioritise", "introduce-process");

    /**
     * A work ends by decision, as it goes on by decision. As grave as phase 2 without a decision: were it less, leaving
     * the decision out would be the easier way.
     */
    public static final Requirement BY_DECISION = Requirement.of("ending.decision", Scopes.WORK)
            .when(EndingFacts.ENDED.isTrue())
            .must(EndingFacts.DECISION_NAMED.isTrue())
            .otherwise(
                    Severity.ERROR,
                    Text.of(
                            "{who} har avslutats utan att det sägs genom vilket beslut.",
                            "{who} has ended, and it is not said by which decision."),
                    Text.of(
                            "Skriv beslutets id under ending/decision, eller ta bort ending och arbeta vidare.",
                            "Write the id of the decision under ending/decision, or take ending away and go on."))
            .source(ProcessOrientation.HOW.interpreted());

    /** What ends a work binds: advice or a position does not. */
    public static final Requirement BINDING = Requirement.of("ending.binding", Scopes.WORK)
            .when(NAMED)
            .must(EndingFacts.DECISION_BINDS.isTrue())
            .otherwise(
                    Severity.ERROR,
                    Text.of(
                            "{who} har avslutats med hänvisning till något som inte är ett bindande beslut i ärendet.",
                            "{who} has ended with reference to something that is no binding decision in the matter."),
                    Text.of(
                            "Lägg avslutet inför den som beslutar, och skriv det beslutet under ending/decision.",
                            "Put the ending before those who decide, and write their decision under ending/decision."))
            .source(ProcessOrientation.HOW.interpreted());

    /** A work that was told to go on has not been ended by that. */
    public static final Requirement REFUSED = Requirement.of("ending.refused", Scopes.WORK)
            .when(NAMED.and(ASKS_TO_GO_ON))
            .must(EndingFacts.DECISION_REFUSES.isTrue())
            .otherwise(
                    Severity.ERROR,
                    Text.of(
                            "{who} har avslutats, men beslutet som anges säger inte nej.",
                            "{who} has ended, but the decision that is named does not say no."),
                    Text.of(
                            "Ange det beslut som säger nej till att gå vidare, eller ta bort ending och arbeta vidare.",
                            "Name the decision that says no to going on, or take ending away and go on."))
            .source(ProcessOrientation.HOW.interpreted());

    /** A work may end; an established process goes on being evaluated and improved. */
    public static final Requirement PROCESS_GOES_ON = Requirement.of("process.goes-on", Scopes.WORK)
            .when(EndingFacts.ENDED.isTrue())
            .must(WorkFacts.PHASE.in("ANALYSIS", "DEVELOPMENT"))
            .otherwise(
                    Severity.ERROR,
                    Text.of(
                            "{who} har avslutats fast processen är etablerad; en process avslutas aldrig.",
                            "{who} has ended though the process is established; a process never ends."),
                    Text.of(
                            "Ta bort ending och fortsätt att utvärdera och förbättra processen.",
                            "Take ending away, and go on evaluating and improving the process."))
            .source(ProcessOrientation.AFTER_DEVELOPMENT);

    private EndingRules() {}

    static List<Item> items() {
        return List.of(BY_DECISION, BINDING, REFUSED, PROCESS_GOES_ON);
    }
}
