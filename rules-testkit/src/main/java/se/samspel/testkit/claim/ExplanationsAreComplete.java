package se.samspel.testkit.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import se.samspel.document.Case;
import se.samspel.rules.RuleSet;
import se.samspel.rules.condition.CaseView;
import se.samspel.rules.condition.Element;
import se.samspel.rules.condition.Fact;
import se.samspel.rules.condition.Subject;
import se.samspel.rules.condition.Verdict;
import se.samspel.rules.fact.Catalogue;
import se.samspel.rules.fact.Scopes;
import se.samspel.rules.layer.Requirement;

/**
 * An answer rests on the facts that it names: whatever else of the case is changed, the rule says the same of the same
 * element, and the matter takes the same route.
 */
public final class ExplanationsAreComplete implements Claim {

    @Override
    public void check(RuleSet rules, Proving proving) {
        List<Case> cases = proving.cases(rules);
        Nearby nearby = Nearby.of(cases, new Random(proving.settings().seed()));
        for (Case document : cases) {
            nearby.to(document).ifPresent(other -> check(rules, proving, document, other));
        }
    }

    private static void check(RuleSet rules, Proving proving, Case document, Case other) {
        for (Requirement rule : rules.requirements()) {
            unexplained(rules, rule, document, other).ifPresent(how -> {
                Case smallest = Smallest.of(
                        document, less -> unexplained(rules, rule, less, other).isPresent());
                throw Objection.to(rules, rule.id() + " answers differently though nothing that it names is different")
                        .by(rules, rule)
                        .line(unexplained(rules, rule, smallest, other).orElse(how))
                        .in(smallest, rules, proving.settings())
                        .error();
            });
        }
    }

    /** How the rule tells two cases apart that are the same by all that it names; empty if it does not. */
    private static Optional<String> unexplained(RuleSet rules, Requirement rule, Case one, Case other) {
        CaseView here = new CaseView(one, rules);
        CaseView there = new CaseView(other, rules);
        try {
            for (Element<?> element : here.elements(rule.scope())) {
                Subject seen = new Subject(here, rule.scope(), element);
                Optional<? extends Element<?>> same = there.elements(rule.scope()).stream()
                        .filter(match -> match.pointer().equals(element.pointer())
                                && match.id().equals(element.id()))
                        .findFirst();
                if (same.isEmpty() && isLost(rule, element, other)) {
                    return Optional.of(changed(rule, seen, other, rules) + " takes "
                            + element.label().en() + " out of its scope, " + rule.scope());
                } else if (same.isPresent()) {
                    Subject again = new Subject(there, rule.scope(), same.get());
                    if (Seen.by(rule, seen).equals(Seen.by(rule, again))
                            && !verdicts(rule, seen).equals(verdicts(rule, again))) {
                        return Optional.of(changed(rule, seen, other, rules) + " turns its answer from "
                                + verdicts(rule, seen) + " to " + verdicts(rule, again));
                    }
                }
            }
            return Optional.empty();
        } catch (RuntimeException | StackOverflowError e) {
            return Optional.empty(); // a rule that fails is another claim's
        }
    }

    /** Whether a scope that a plug-in has made leaves out what is still there unchanged. */
    private static boolean isLost(Requirement rule, Element<?> element, Case other) {
        return Scopes.ALL.stream().noneMatch(rule.scope()::equals)
                && element.value() instanceof Record
                && parts(other).anyMatch(element.value()::equals);
    }

    private static Stream<Object> parts(Object value) {
        return Nearby.parts(value);
    }

    private static List<Verdict> verdicts(Requirement rule, Subject subject) {
        return List.of(rule.when().test(subject), rule.must().test(subject));
    }

    /** What is different of what the library reads off such an element. */
    private static String changed(Requirement rule, Subject here, Case other, RuleSet rules) {
        CaseView there = new CaseView(other, rules);
        List<String> changed = new ArrayList<>();
        for (Fact<?> fact : Catalogue.FACTS) {
            if (fact.scope().equals(rule.scope()) || fact.scope().single()) {
                values(fact, here, there).ifPresent(changed::add);
            }
        }
        return changed.isEmpty() ? "something that no fact reads" : String.join(", ", changed);
    }

    private static Optional<String> values(Fact<?> fact, Subject here, CaseView there) {
        Optional<?> value = fact.value(here);
        return there.elements(here.scope()).stream()
                .filter(element -> element.pointer().equals(here.element().pointer()))
                .findFirst()
                .map(element -> fact.value(new Subject(there, here.scope(), element)))
                .filter(again -> !again.equals(value))
                .map(again -> fact + " from " + value.map(Object::toString).orElse("unknown") + " to "
                        + again.map(Object::toString).orElse("unknown"));
    }
}
