package se.samspel.testkit.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.samspel.Id;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.condition.Element;
import se.samspel.rules.condition.Fact;
import se.samspel.rules.condition.Scope;
import se.samspel.rules.condition.Subject;
import se.samspel.rules.condition.Verdict;

/**
 * A fact that a condition looks at, seen from an element.
 *
 * @param fact the fact
 * @param subject the element
 */
record Looked(Fact<?> fact, Subject subject) {

    /** What a condition looks at, from left to right; of several elements, at those by id that do not do. */
    static List<Looked> at(Condition condition, Subject subject, Meaning meaning) {
        List<Looked> found = new ArrayList<>();
        condition.atoms(atom -> atom.each()
                .ifPresentOrElse(
                        scope -> lacking(atom.parts().get(0), scope, subject, meaning)
                                .forEach(one -> found.addAll(at(atom.parts().get(0), one, meaning))),
                        () -> atom.facts().forEach(fact -> found.add(new Looked(fact, subject)))));
        return found;
    }

    private static List<Subject> lacking(Condition inner, Scope<?> scope, Subject subject, Meaning meaning) {
        List<? extends Element<?>> elements = subject.view().elements(scope);
        return elements.stream()
                .map(element -> new Subject(subject.view(), scope, element))
                .filter(one -> meaning.of(inner, one) != Verdict.YES)
                .sorted(Comparator.comparing(
                        one -> one.element().id().map(Id::value).orElse("")))
                .toList();
    }

    /** Whether nobody knows it. */
    boolean isUnknown() {
        return fact.value(subject).isEmpty();
    }
}
