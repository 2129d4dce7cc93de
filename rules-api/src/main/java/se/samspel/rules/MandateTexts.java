package se.samspel.rules;

import java.util.List;
import se.samspel.Id;
import se.samspel.rules.assessment.Authorisation.Asked;
import se.samspel.rules.assessment.Authorisation.Reason;
import se.samspel.rules.route.Delegation;
import se.samspel.rules.route.Mandate;
import se.samspel.rules.text.NearMiss;
import se.samspel.rules.text.Text;

/** Why there is no mandate, in words. */
final class MandateTexts {

    static final Text NO_PRINCIPAL = Text.of("Säg för vilka huvudmän det gäller.", "Say which principals it is about.");

    private static final Text UNKNOWN = Text.of(
            "Regelverket {rules} har inget som heter {word} som {kind}{near}",
            "The rule set {rules} has nothing called {word} as {kind}{near}");
    private static final Text NO_MANDATE = Text.of(
            "Inget mandat låter {body} göra detta i ett sådant ärende för {principals}: {act}, {matter}; låt dem komma"
                    + " överens om det, eller fråga om ett annat organ.",
            "No mandate lets {body} do this in such a matter for {principals}: {act}, {matter}; let them agree on it, or"
                    + " ask about another body.");
    private static final Text NOT_YET = Text.of(
            "{mandate} gäller inte än den {day}; vänta tills det gäller.",
            "{mandate} is not in force yet on {day}; wait until it is.");
    private static final Text NO_LONGER = Text.of(
            "{mandate} gäller inte längre den {day}; be om ett nytt.",
            "{mandate} is no longer in force on {day}; ask for a new one.");
    private static final Text NOT_DELEGABLE = Text.of(
            "I sådana ärenden får rätten att besluta inte lämnas vidare ({source}), så {mandate} räknas inte; låt den som"
                    + " har rätten besluta.",
            "In such matters the right to decide may not be passed on ({source}), so {mandate} does not count; let those"
                    + " who have the right decide.");
    private static final Text NOT_COVERED = Text.of(
            "{mandate} har lämnats vidare från {from}, som inte täcker det för {principals} den {day}; utvidga det mandatet"
                    + " först.",
            "{mandate} has been passed on from {from}, which does not cover it for {principals} on {day}; widen that"
                    + " mandate first.");

    private final RuleSet rules;
    private final Mandates mandates;

    MandateTexts(RuleSet rules, Mandates mandates) {
        this.rules = rules;
        this.mandates = mandates;
    }

    static Text unknown(Id rules, Id word, Text kind, List<String> known) {
        return UNKNOWN.with("rules", Text.same(rules.value()))
                .with("word", Text.same(word.value()))
                .with("kind", kind)
                .with("near", Wording.near(NearMiss.of(word.value(), known)));
    }

    Text noMandate(Asked asked, List<Id> principals) {
        Bodies names = new Bodies(rules);
        return NO_MANDATE
                .with("principals", Wording.ids(principals))
                .with("body", names.name(asked.body()))
                .with("act", names.name(asked.act()))
                .with("matter", names.name(asked.matter()));
    }

    Text obstacle(Reason reason, Mandate mandate, List<Id> principals) {
        Text text = switch (reason) {
            case NOT_YET_IN_FORCE -> NOT_YET;
            case NO_LONGER_IN_FORCE -> NO_LONGER;
            case NOT_DELEGABLE -> NOT_DELEGABLE;
            default -> NOT_COVERED;
        };
        String forbidden = mandates.nonDelegable(mandate)
                .map(rule -> rule.source().document() + ", " + rule.source().clause())
                .orElse("");
        String from = mandate.delegation().map(Delegation::from).map(Id::value).orElse("");
        return text.with("mandate", Text.same(mandate.id().value()))
                .with("day", Text.same(rules.asOf().toString()))
                .with("source", Text.same(forbidden))
                .with("from", Text.same(from))
                .with("principals", Wording.ids(principals));
    }
}
