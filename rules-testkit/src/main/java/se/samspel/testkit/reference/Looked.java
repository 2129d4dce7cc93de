package se.samspel.testkit.reference;

import java.math.BigDecimal;
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
import se.samspel.rules.text.Range;

/**
 * A fact that a condition looks at, seen from an element.
 *
 * @param fact the fact
 * @param subject the element
 */
record Looked(Fact<?> fact, Subject subject) {

    /** What a condition looks at, from left to right; of several elements, at those by id that are not as they should be. */
    static List<Looked> at(Condition condition, Subject subject, Meaning meaning) {
        return at(condition, subject, Verdict.YES, meaning);
    }

    private static List<Looked> at(Condition condition, Subject subject, Verdict wanted, Meaning meaning) {
        List<Looked> found = new ArrayList<>();
        if (condition instanceof Condition.Not not) {
            found.addAll(at(not.part(), subject, Meaning.opposite(wanted), meaning));
        } else if (condition.each().isPresent()) {
            Condition inner = condition.parts().get(0);
            List<Subject> all = all(condition.each().get(), subject);
            Verdict ofEach = condition instanceof Condition.Count count ? ofEach(count, all, wanted, meaning) : wanted;
            for (Subject one : all) {
                if (meaning.of(inner, one) != ofEach) {
                    found.addAll(at(inner, one, ofEach, meaning));
                }
            }
        } else {
            condition.parts().forEach(part -> found.addAll(at(part, subject, wanted, meaning)));
            condition.facts().forEach(fact -> found.add(new Looked(fact, subject)));
        }
        return found;
    }

    /** What nobody knows and a condition needs, from left to right; nothing where the condition, or a part, is settled. */
    static List<Looked> lackedBy(Condition condition, Subject subject, Meaning meaning) {
        List<Looked> lacked = new ArrayList<>();
        boolean isSettled = meaning.of(condition, subject) != Verdict.UNKNOWN;
        List<Subject> whom = condition.each().isPresent() ? all(condition.each().get(), subject) : List.of(subject);
        for (Condition part : isSettled ? List.<Condition>of() : condition.parts()) {
            whom.forEach(one -> lacked.addAll(lackedBy(part, one, meaning)));
        }
        if (!isSettled && condition.parts().isEmpty()) {
            condition.facts().stream()
                    .map(fact -> new Looked(fact, subject))
                    .filter(Looked::isUnknown)
                    .forEach(lacked::add);
        }
        return lacked;
    }

    private static List<Subject> all(Scope<?> scope, Subject subject) {
        List<? extends Element<?>> elements = subject.view().elements(scope);
        return elements.stream()
                .map(element -> new Subject(subject.view(), scope, element))
                .sorted(Comparator.comparing(
                        one -> one.element().id().map(Id::value).orElse("")))
                .toList();
    }

    /** Where there are too many each should not be one of them; where there are too few, each should. */
    private static Verdict ofEach(Condition.Count count, List<Subject> all, Verdict wanted, Meaning meaning) {
        Range range = meaning.range(count.limit());
        long met = all.stream()
                .filter(one -> meaning.of(count.condition(), one) == Verdict.YES)
                .count();
        boolean tooMany = range.most()
                .filter(most -> BigDecimal.valueOf(met).compareTo(most) > 0)
                .isPresent();
        boolean canBeFewer = range.least().filter(least -> least.signum() > 0).isPresent();
        return wanted == Verdict.YES && tooMany || wanted == Verdict.NO && canBeFewer ? Verdict.NO : Verdict.YES;
    }

    /** Whether nobody knows it. */
    private boolean isUnknown() {
        return fact.value(subject).isEmpty();
    }
}
