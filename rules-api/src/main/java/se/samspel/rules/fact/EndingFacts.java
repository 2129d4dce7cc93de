package se.samspel.rules.fact;

import java.util.Optional;
import se.samspel.decision.Decision;
import se.samspel.decision.Matter;
import se.samspel.decision.Outcome;
import se.samspel.rules.condition.Way;
import se.samspel.rules.condition.YesNoFact;
import se.samspel.rules.text.Text;
import se.samspel.work.Ending;
import se.samspel.work.ProcessWork;

/** What is there about the ending of a process work. */
public final class EndingFacts {

    private static final Way<ProcessWork, Ending> ENDING = Way.to("ending", ProcessWork::ending);

    /** Whether the work is said to have ended. */
    public static final YesNoFact ENDED = YesNoFact.present(
            "work.ended", Text.of("att arbetet har avslutats", "that the work has ended"), Scopes.WORK, ENDING);

    /** Whether the ending names a decision. */
    public static final YesNoFact DECISION_NAMED = YesNoFact.present(
            "ending.decision-named",
            Text.of("vilket beslut som avslutade arbetet", "which decision ended the work"),
            Scopes.WORK,
            ENDING.then("decision", Ending::decision));

    /** Whether the decision that the ending names is there, and its act binds. */
    public static final YesNoFact DECISION_BINDS = YesNoFact.of(
            "ending.decision-binds",
            Text.of("att beslutet som avslutade arbetet är bindande", "that the decision that ended the work binds"),
            Scopes.WORK,
            ENDING.then("decision", Ending::decision),
            (view, work) -> decision(work)
                    .filter(decision -> view.setting().bindingActs().contains(decision.act()))
                    .isPresent());

    /** Whether the decision that the ending names is there and refuses: it says no, or the matter was taken back. */
    public static final YesNoFact DECISION_REFUSES = YesNoFact.of(
            "ending.decision-refuses",
            Text.of("att beslutet som avslutade arbetet säger nej", "that the decision that ended the work says no"),
            Scopes.WORK,
            ENDING.then("decision", Ending::decision),
            (view, work) -> decision(work)
                    .flatMap(Decision::outcome)
                    .filter(Outcome::isNegative)
                    .isPresent());

    private static Optional<Decision> decision(ProcessWork work) {
        return work.ending()
                .flatMap(Ending::decision)
                .flatMap(named -> work.matter().map(Matter::decisions).stream()
                        .flatMap(decisions -> decisions.stream())
                        .filter(decision -> decision.id().equals(named))
                        .findFirst());
    }

    private EndingFacts() {}
}
