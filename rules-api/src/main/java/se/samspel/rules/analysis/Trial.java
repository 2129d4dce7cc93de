package se.samspel.rules.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import se.samspel.rules.assessment.FactValue;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.condition.Fact;
import se.samspel.rules.condition.Verdict;
import se.samspel.rules.text.Range;

/**
 * Looks for values of facts with which conditions come out as wanted, such as one that is met and another that is not.
 *
 * <p>Each fact is free, and so is what is said of all, any or so many elements, as far as it can be met or not met at
 * all: where nothing is found there is nothing, but what is found may be something that no document holds.
 */
public final class Trial {

    private final Map<Condition, Verdict> wanted;
    private final Map<Object, List<Optional<?>>> values = new LinkedHashMap<>();

    /**
     * A trial.
     *
     * @param wanted how each condition is to come out; none of them has a parameter as its limit
     */
    public Trial(Map<Condition, Verdict> wanted) {
        this(wanted, fact -> Optional.empty());
    }

    /**
     * A trial in which not every fact is free.
     *
     * @param wanted how each condition is to come out; none of them has a parameter as its limit
     * @param held for a fact that says what rules hold, its values under them; empty for any other
     */
    public Trial(Map<Condition, Verdict> wanted, Function<Fact<?>, Optional<List<?>>> held) {
        this.wanted = new LinkedHashMap<>(wanted);
        Map<Object, List<Condition>> atoms = new LinkedHashMap<>();
        wanted.keySet()
                .forEach(condition ->
                        condition.atoms(atom -> atoms.computeIfAbsent(Assumed.unknown(atom), same -> new ArrayList<>())
                                .add(atom)));
        atoms.forEach((unknown, asking) -> values.put(
                unknown,
                unknown instanceof Fact<?> fact
                        ? held.apply(fact).map(all -> held(all, asking)).orElseGet(() -> Unknowns.of(fact, asking))
                        : truths((Condition) unknown)));
    }

    /** Even what rules hold is not known of everything, such as a decision for a principal that the document lacks. */
    private static List<Optional<?>> held(List<?> values, List<Condition> asking) {
        List<Optional<?>> all = new ArrayList<>();
        values.forEach(value -> all.add(Optional.of(value)));
        if (asking.stream().anyMatch(Condition.Known.class::isInstance)) {
            all.add(Optional.empty());
        }
        return all;
    }

    /** What a trial came to. */
    public enum Outcome {
        /** There are such values. */
        FOUND,
        /** There are none. */
        NONE,
        /** There are too many facts to tell. */
        UNSETTLED
    }

    /** Whether there are such values. */
    public Outcome outcome() {
        return search().outcome();
    }

    /**
     * Values of as few facts as can be, sorted by fact; empty if there are none, or too many to tell. Where it takes too
     * many steps to say that nothing smaller does, at least none of them could be left out.
     */
    public Optional<List<FactValue>> values() {
        return found().map(all -> all.entrySet().stream()
                .map(entry -> Shown.of(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(FactValue::fact))
                .toList());
    }

    /** The same, of facts alone and of those that are known. */
    public Optional<Map<Fact<?>, Object>> facts() {
        return found().map(all -> {
            Map<Fact<?>, Object> facts = new LinkedHashMap<>();
            all.forEach((unknown, value) -> {
                if (unknown instanceof Fact<?> fact && value.isPresent()) {
                    facts.put(fact, value.get());
                }
            });
            return facts;
        });
    }

    private Optional<Map<Object, Optional<?>>> found() {
        return search().smallest();
    }

    private Search search() {
        return new Search(wanted, values);
    }

    /** Whether an atom that is no plain question about a fact can be met, and not met. */
    private static List<Optional<?>> truths(Condition atom) {
        List<Optional<?>> truths = new ArrayList<>();
        if (canBe(Verdict.YES, atom)) {
            truths.add(Optional.of(true));
        }
        if (canBe(Verdict.NO, atom)) {
            truths.add(Optional.of(false));
        }
        return truths;
    }

    private static boolean canBe(Verdict verdict, Condition atom) {
        if (atom instanceof Condition.Each each) {
            boolean ofNone = verdict == (each.how() == Condition.Each.How.ALL ? Verdict.YES : Verdict.NO);
            return ofNone || isThere(each.condition(), verdict);
        } else if (atom instanceof Condition.Count count) {
            Range range = count.limit().constant().orElseThrow();
            boolean some = isThere(count.condition(), Verdict.YES);
            return verdict == Verdict.YES
                    ? range.contains(BigDecimal.ZERO) || some
                    : !range.contains(BigDecimal.ZERO) || some && range.most().isPresent();
        }
        return true;
    }

    private static boolean isThere(Condition condition, Verdict verdict) {
        return new Trial(Map.of(condition, verdict)).outcome() != Outcome.NONE;
    }
}
