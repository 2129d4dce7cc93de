package se.samspel.rules;

import java.time.LocalDate;
import java.util.Optional;
import se.samspel.Id;
import se.samspel.document.Case;
import se.samspel.rules.assessment.Finding;
import se.samspel.rules.assessment.OnDemand;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.layer.Severity;
import se.samspel.rules.text.Text;
import se.samspel.time.Period;

/** What is said of rules that are not in force: those to come, and versions that a case has pinned. */
final class Coming {

    private static final Text ANNOUNCED = Text.of("{message} (Binder från {day}.)", "{message} (Binding from {day}.)");
    private static final Text ADOPTED =
            Text.of("{message} (Antaget, men inget datum är satt.)", "{message} (Adopted, but no date has been set.)");
    private static final Text PINNED = Text.of(
            "Ärendet bedöms enligt {rules}, som gäller {period}, inte den {day}.",
            "The case is judged by {rules}, which is in force {period}, not on {day}.");
    private static final Text UNPIN = Text.of(
            "Skriv bara {id} om ärendet ska bedömas enligt den version som gäller den dagen.",
            "Write {id} alone if the case is to be judged by the version in force on that day.");

    private Coming() {}

    /** A finding of a rule that does not bind yet: it warns at most, and says from when it would bind. */
    static Finding announced(Finding finding, Requirement rule) {
        Optional<LocalDate> from = rule.valid().period().from();
        Text said =
                from.isPresent() ? ANNOUNCED.with("day", Text.same(from.get().toString())) : ADOPTED;
        Severity severity = finding.severity() == Severity.ERROR ? Severity.WARNING : finding.severity();
        return new Finding(
                finding.code(),
                severity,
                finding.element(),
                OnDemand.of(() -> new Finding.Why(
                        finding.where(),
                        new Finding.Message(
                                said.with("message", finding.message().text()),
                                finding.message().remedy()),
                        finding.grounds())),
                finding.source(),
                finding.layer());
    }

    /** That the version is not in force on the day, if it is not. */
    static Optional<Finding> pinned(RuleSet rules, Case document) {
        if (rules.isInForce()) {
            return Optional.empty();
        }
        Layer top = rules.layers().get(rules.layers().size() - 1);
        Text message = PINNED.with("rules", Text.same(top.name()))
                .with("period", period(top.valid()))
                .with("day", Text.same(rules.asOf().toString()));
        Finding.Why why = new Finding.Why(
                new Finding.Where(document.rules().isPresent() ? "/rules" : "", Optional.empty()),
                new Finding.Message(message, UNPIN.with("id", Text.same(top.id().value()))),
                Finding.Grounds.NONE);
        return Optional.of(Finding.of(
                Id.of("PINNED_VERSION"), Severity.NOTICE, Optional.empty(), why, WordCheck.LIBRARY, top.id()));
    }

    private static Text period(Period valid) {
        Text from = valid.from()
                .map(day -> Text.of("från {day}", "from {day}").with("day", Text.same(day.toString())))
                .orElse(Text.same(""));
        Text until = valid.until()
                .map(day -> Text.of("till {day}", "until {day}").with("day", Text.same(day.toString())))
                .orElse(Text.same(""));
        return new Text((from.sv() + " " + until.sv()).strip(), (from.en() + " " + until.en()).strip());
    }
}
