package se.samspel.testkit.claim;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.samspel.document.Case;
import se.samspel.rules.RuleSet;
import se.samspel.rules.condition.CaseView;
import se.samspel.rules.condition.Element;
import se.samspel.rules.condition.Fact;
import se.samspel.rules.condition.Scope;
import se.samspel.rules.condition.Subject;
import se.samspel.rules.fact.Catalogue;

/** Tells what is different between two cases, in the words of the library's facts. */
final class Changed {

    private static final int MOST = 6;

    private Changed() {}

    /** Such as "work.seminars from 2 to 0"; of facts that can be seen from the element. */
    static String facts(RuleSet rules, Subject here, Case other) {
        CaseView there = new CaseView(other, rules);
        List<String> changed = Catalogue.FACTS.stream()
                .filter(fact -> isSeen(fact.scope(), here))
                .flatMap(fact -> values(fact, here, there).stream())
                .limit(MOST)
                .toList();
        return changed.isEmpty()
                ? "something that no fact of the library reads"
                : changed.stream().collect(Collectors.joining(", "));
    }

    private static boolean isSeen(Scope<?> scope, Subject here) {
        return scope.single() || scope.equals(here.scope());
    }

    private static Optional<String> values(Fact<?> fact, Subject here, CaseView there) {
        Optional<? extends Element<?>> same = fact.scope().equals(here.scope())
                ? there.elements(here.scope()).stream()
                        .filter(element ->
                                element.pointer().equals(here.element().pointer()))
                        .findFirst()
                : Optional.of(here.element());
        return same.flatMap(element -> {
            Optional<?> before = fact.value(here);
            Optional<?> after = fact.value(new Subject(there, here.scope(), element));
            return before.equals(after)
                    ? Optional.empty()
                    : Optional.of(fact + " from " + told(before) + " to " + told(after));
        });
    }

    private static String told(Optional<?> value) {
        return value.map(Object::toString).orElse("unknown");
    }
}
