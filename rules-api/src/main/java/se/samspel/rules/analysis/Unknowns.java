package se.samspel.rules.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.condition.Fact;
import se.samspel.rules.condition.NumberFact;
import se.samspel.rules.text.Range;
import se.samspel.rules.text.Unit;

/** The values of a fact that some atoms of conditions tell apart: one of each kind, as near as can be to the others. */
final class Unknowns {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final Set<Unit> WHOLE = Set.of(Unit.COUNT, Unit.PERSONS);

    private Unknowns() {}

    /** Values of the fact, and nothing for "not known" where an atom asks for that. */
    static List<Optional<?>> of(Fact<?> fact, Collection<Condition> atoms) {
        List<Optional<?>> values = new ArrayList<>();
        if (fact instanceof NumberFact number) {
            numbers(number.unit(), ends(atoms)).forEach(value -> values.add(Optional.of(value)));
        } else if (!fact.domain().isEmpty()) {
            fact.domain().forEach(value -> values.add(Optional.of(value)));
        } else {
            words(atoms).forEach(value -> values.add(Optional.of(value)));
        }
        if (atoms.stream().anyMatch(Condition.Known.class::isInstance)) {
            values.add(Optional.empty());
        }
        return values;
    }

    /** The words that somebody asks for, and one that nobody does. */
    private static Set<Object> words(Collection<Condition> atoms) {
        Set<Object> words = new LinkedHashSet<>();
        atoms.stream()
                .filter(Condition.OneOf.class::isInstance)
                .flatMap(atom -> ((Condition.OneOf) atom).values().stream().sorted())
                .forEach(words::add);
        String other = "other";
        while (words.contains(other)) {
            other = other + "-";
        }
        words.add(other);
        return words;
    }

    private static TreeSet<BigDecimal> ends(Collection<Condition> atoms) {
        TreeSet<BigDecimal> ends = new TreeSet<>();
        atoms.stream()
                .filter(Condition.Within.class::isInstance)
                .flatMap(atom -> ((Condition.Within) atom).limit().constant().stream())
                .flatMap(Unknowns::ends)
                .forEach(ends::add);
        return ends;
    }

    private static Stream<BigDecimal> ends(Range range) {
        return Stream.concat(range.least().stream(), range.most().stream());
    }

    /**
     * Each end, and after it a number below, between and above them, first those that people would write; of whole things
     * only whole numbers, and none below 0.
     */
    private static List<BigDecimal> numbers(Unit unit, TreeSet<BigDecimal> ends) {
        if (ends.isEmpty()) {
            return List.of(BigDecimal.ONE);
        }
        List<BigDecimal> numbers = new ArrayList<>();
        for (BigDecimal end : ends) {
            numbers.add(end);
            if (end.equals(ends.first())) {
                below(unit, end).ifPresent(numbers::add);
            }
            BigDecimal next = ends.higher(end);
            if (next == null || end.add(BigDecimal.ONE).compareTo(next) < 0) {
                numbers.add(end.add(BigDecimal.ONE));
            } else if (!WHOLE.contains(unit)) {
                numbers.add(end.add(next).divide(TWO));
            }
        }
        numbers.sort(Comparator.comparing((BigDecimal number) -> number.signum() < 0)
                .thenComparing(number -> number.stripTrailingZeros().scale() > 0));
        return numbers;
    }

    private static Optional<BigDecimal> below(Unit unit, BigDecimal least) {
        BigDecimal one = least.subtract(BigDecimal.ONE);
        if (one.signum() < 0 && WHOLE.contains(unit)) {
            return Optional.empty();
        }
        return Optional.of(one.signum() < 0 && least.signum() > 0 ? least.divide(TWO) : one);
    }
}
