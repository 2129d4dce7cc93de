package se.samspel.testkit.claim;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import se.samspel.document.Case;
import se.samspel.rules.RuleSet;
import se.samspel.rules.condition.CaseView;
import se.samspel.rules.condition.Element;
import se.samspel.rules.condition.Subject;
import se.samspel.rules.condition.Verdict;
import se.samspel.rules.fact.Scopes;
import se.samspel.rules.layer.Requirement;

/**
 * An answer rests on the facts that it names: whatever else of the case is changed, the rule says the same of the same
 * element. Of routes nothing is claimed here: rows hold no code, and whom they are for stands in the matter.
 */
public final class ExplanationsAreComplete implements Claim {

    /** One case in so many, for rules that hold no code of their own and so cannot look at anything else. */
    private static final int SHARE = 2;

    @Override
    public void check(RuleSet rules, Proving proving) {
        List<Case> cases = proving.cases(rules);
        Nearby nearby = Nearby.of(cases, new Random(proving.settings().seed()));
        List<Requirement> all = rules.requirements();
        List<Requirement> inCode = all.stream()
                .filter(rule -> rules.undescribed().contains(rule.id()))
                .toList();
        for (int i = 0; i < cases.size(); i++) {
            Case document = cases.get(i);
            if (i % SHARE == 0) {
                nearby.to(document).ifPresent(other -> check(rules, all, proving, document, other));
            }
            if (!inCode.isEmpty()) {
                nearby.each(document).forEach(other -> check(rules, inCode, proving, document, other));
            }
        }
    }

    private static void check(RuleSet rules, List<Requirement> those, Proving proving, Case document, Case other) {
        for (Requirement rule : those) {
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
        List<Said> here;
        List<Said> there;
        try {
            here = said(rules, rule, one);
            there = said(rules, rule, other);
        } catch (RuntimeException | StackOverflowError e) {
            return Optional.empty(); // a rule that fails is another claim's
        }
        for (Said said : here) {
            Optional<Said> again = there.stream().filter(said::isOfSame).findFirst();
            if (again.isEmpty() && isLost(rule, said.subject.element(), other)) {
                return Optional.of(Changed.facts(rules, said.subject, other) + " takes \""
                        + said.subject.element().pointer() + "\" out of its scope, " + rule.scope());
            } else if (again.filter(said::isOtherwise).isPresent()) {
                return Optional.of(Changed.facts(rules, said.subject, other) + " turns its answer from " + said.verdicts
                        + " to " + again.get().verdicts);
            }
        }
        return Optional.empty();
    }

    /** Whether a scope that a plug-in has made leaves out what is still there unchanged. */
    private static boolean isLost(Requirement rule, Element<?> element, Case other) {
        return Scopes.ALL.stream().noneMatch(rule.scope()::equals)
                && element.value() instanceof Record
                && Nearby.parts(other).anyMatch(element.value()::equals);
    }

    /** What a rule says of each element, one case at a time, as judging goes. */
    private static List<Said> said(RuleSet rules, Requirement rule, Case document) {
        CaseView view = new CaseView(document, rules);
        return view.elements(rule.scope()).stream()
                .map(element -> new Subject(view, rule.scope(), element))
                .map(subject -> new Said(
                        subject, List.of(rule.when().test(subject), rule.must().test(subject)), Seen.by(rule, subject)))
                .toList();
    }

    /** What a rule says of an element: whether it applies and holds, and the values of all that it names. */
    private record Said(Subject subject, List<Verdict> verdicts, List<Object> seen) {

        boolean isOfSame(Said other) {
            return subject.element().pointer().equals(other.subject.element().pointer())
                    && subject.element().id().equals(other.subject.element().id());
        }

        boolean isOtherwise(Said other) {
            return seen.equals(other.seen) && !verdicts.equals(other.verdicts);
        }
    }
}
