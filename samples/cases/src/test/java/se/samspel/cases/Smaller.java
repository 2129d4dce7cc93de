package se.samspel.cases;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samspel.rules.analysis.Limits;
import se.samspel.rules.assessment.FactValue;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.condition.Fact;
import se.samspel.rules.text.Range;

/** Tries to say less of a situation, or something nearer to a limit or to the first value, that shows the same. */
record Smaller(List<Condition> conditions, Predicate<List<FactValue>> shows) {

    /** The first smaller or nearer situation that shows the same; empty if there is none. */
    Optional<String> than(List<FactValue> facts) {
        if (!shows.test(facts)) {
            throw new IllegalStateException("not so: " + facts);
        }
        return facts.stream()
                .flatMap(fact -> Stream.concat(
                        Stream.of(without(facts, fact)), nearer(fact).map(value -> with(facts, fact, value))))
                .filter(shows)
                .findFirst()
                .map(Smaller::told);
    }

    private static String told(List<FactValue> facts) {
        return facts.stream()
                .map(fact ->
                        fact.fact() + " = " + fact.value().map(String::valueOf).orElse("not stated"))
                .collect(Collectors.joining("; "));
    }

    private static List<FactValue> without(List<FactValue> facts, FactValue one) {
        return facts.stream().filter(fact -> fact != one).toList();
    }

    private static List<FactValue> with(List<FactValue> facts, FactValue one, Object value) {
        return facts.stream()
                .map(fact ->
                        fact == one ? new FactValue(one.fact(), one.label(), Optional.of(value), one.text()) : fact)
                .toList();
    }

    /** A number one step nearer to the nearest limit, or every word before a word. */
    private Stream<?> nearer(FactValue said) {
        if (said.value().isEmpty()) {
            return Stream.empty();
        } else if (said.value().get() instanceof BigDecimal number) {
            return ends(said)
                    .min(Comparator.comparing(end -> end.subtract(number).abs()))
                    .filter(end -> end.compareTo(number) != 0)
                    .map(end -> step(number, end))
                    .stream();
        }
        List<Object> before = new ArrayList<>();
        for (Object value : domain(said)) {
            if (value.equals(said.value().get())) {
                return before.stream();
            }
            before.add(value);
        }
        return Stream.empty();
    }

    private static BigDecimal step(BigDecimal number, BigDecimal end) {
        BigDecimal way = end.subtract(number);
        return number.add(way.abs().compareTo(BigDecimal.ONE) < 0 ? way : BigDecimal.valueOf(way.signum()));
    }

    private Stream<BigDecimal> ends(FactValue said) {
        return atoms(said).stream()
                .flatMap(atom -> Limits.of(atom).stream())
                .flatMap(limit -> limit.constant().stream())
                .flatMap(range -> Stream.concat(least(range), range.most().stream()));
    }

    private static Stream<BigDecimal> least(Range range) {
        return range.least().stream();
    }

    private List<?> domain(FactValue said) {
        return atoms(said).stream()
                .filter(atom -> atom.facts().size() == 1 && atom.each().isEmpty())
                .map(atom -> atom instanceof Condition.Has
                        ? List.of(true, false)
                        : domain(atom.facts().get(0)))
                .findFirst()
                .orElse(List.of(true, false));
    }

    private static <V> List<V> domain(Fact<V> fact) {
        return Objects.requireNonNull(fact.domain());
    }

    private List<Condition> atoms(FactValue said) {
        List<Condition> atoms = new ArrayList<>();
        conditions.forEach(condition -> condition.atoms(atom -> {
            if (Spoken.isAbout(atom, said)) {
                atoms.add(atom);
            }
        }));
        return atoms;
    }
}
