package se.samspel.rules.analysis;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.condition.Verdict;

/**
 * How conditions can still come out when the values of some facts are assumed, and the others may be anything.
 *
 * @param values what is assumed of each fact, and of each atom that is no plain question about one; nothing is "not known"
 */
record Assumed(Map<Object, Optional<?>> values) {

    Assumed() {
        this(new LinkedHashMap<>());
    }

    /** What an atom depends on: its fact, or itself if it has none of its own. */
    static Object unknown(Condition atom) {
        boolean ofOneFact =
                atom instanceof Condition.OneOf || atom instanceof Condition.Within || atom instanceof Condition.Known;
        return ofOneFact ? atom.facts().get(0) : atom;
    }

    /** Every way in which the condition can come out. */
    Set<Verdict> possible(Condition condition) {
        if (condition instanceof Condition.And and) {
            return joined(and.parts(), Verdict.YES, Verdict::and);
        } else if (condition instanceof Condition.Or or) {
            return joined(or.parts(), Verdict.NO, Verdict::or);
        } else if (condition instanceof Condition.Not not) {
            Set<Verdict> turned = EnumSet.noneOf(Verdict.class);
            possible(not.part()).forEach(verdict -> turned.add(verdict.negate()));
            return turned;
        }
        Optional<?> value = values.get(unknown(condition));
        return value == null ? EnumSet.allOf(Verdict.class) : EnumSet.of(verdict(condition, value));
    }

    private Set<Verdict> joined(List<Condition> parts, Verdict first, BinaryOperator<Verdict> join) {
        Set<Verdict> all = EnumSet.of(first);
        for (Condition part : parts) {
            Set<Verdict> next = EnumSet.noneOf(Verdict.class);
            Set<Verdict> its = possible(part);
            all.forEach(one -> its.forEach(other -> next.add(join.apply(one, other))));
            all = next;
        }
        return all;
    }

    /** Something that the condition still depends on; empty if it is settled. */
    Optional<Object> open(Condition condition) {
        if (possible(condition).size() == 1) {
            return Optional.empty();
        }
        boolean isMade = condition instanceof Condition.And
                || condition instanceof Condition.Or
                || condition instanceof Condition.Not;
        return isMade
                ? condition.parts().stream()
                        .flatMap(part -> open(part).stream())
                        .findFirst()
                : Optional.of(unknown(condition));
    }

    private static Verdict verdict(Condition atom, Optional<?> value) {
        if (atom instanceof Condition.Known) {
            return Verdict.of(value.isPresent());
        } else if (value.isEmpty()) {
            return Verdict.UNKNOWN;
        } else if (atom instanceof Condition.OneOf one) {
            return Verdict.of(one.values().contains(value.get()));
        }
        return atom instanceof Condition.Within within && value.get() instanceof BigDecimal number
                ? Verdict.of(within.limit().constant().orElseThrow().contains(number))
                : Verdict.of(value.get().equals(true));
    }
}
