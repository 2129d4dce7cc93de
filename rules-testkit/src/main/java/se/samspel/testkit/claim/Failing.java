package se.samspel.testkit.claim;

import java.util.List;
import java.util.Optional;
import se.samspel.document.Case;
import se.samspel.rules.RuleSet;
import se.samspel.rules.condition.CaseView;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.condition.Element;
import se.samspel.rules.condition.Fact;
import se.samspel.rules.condition.Subject;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Requirement;

/** Asks a rule that failed once more, part by part, to tell which part of it throws what. */
final class Failing {

    private Failing() {}

    /** What failed, such as ": the fact own.count threw java.lang.ArithmeticException: / by zero"; nothing if it is not known. */
    static String of(RuleSet rules, Item item, Case document) {
        return item instanceof Requirement rule
                ? of(rule, new CaseView(document, rules))
                        .map(what -> ": " + what)
                        .orElse("")
                : "";
    }

    private static Optional<String> of(Requirement rule, CaseView view) {
        List<? extends Element<?>> elements;
        try {
            elements = view.elements(rule.scope());
        } catch (Exception | StackOverflowError | LinkageError e) {
            return Optional.of("the scope " + rule.scope() + " threw " + e);
        }
        for (Element<?> element : elements) {
            Subject subject = new Subject(view, rule.scope(), element);
            Optional<String> found = Seen.conditions(rule)
                    .flatMap(condition -> of(condition, subject).stream())
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> of(Condition condition, Subject subject) {
        for (Fact<?> fact : condition.each().isPresent() ? List.<Fact<?>>of() : condition.facts()) {
            try {
                fact.value(subject);
            } catch (Exception | StackOverflowError | LinkageError e) {
                return Optional.of("the fact " + fact + " threw " + e);
            }
        }
        try {
            condition.test(subject);
            return Optional.empty();
        } catch (Exception | StackOverflowError | LinkageError e) {
            Optional<String> part = condition.each().isPresent()
                    ? Optional.empty()
                    : condition.parts().stream()
                            .flatMap(one -> of(one, subject).stream())
                            .findFirst();
            return part.or(() -> Optional.of(name(condition) + " threw " + e));
        }
    }

    private static String name(Condition condition) {
        return condition instanceof Condition.Opaque opaque ? "the opaque condition " + opaque.id() : "its condition";
    }
}
