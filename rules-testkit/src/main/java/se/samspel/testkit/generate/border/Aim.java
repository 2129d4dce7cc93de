package se.samspel.testkit.generate.border;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samspel.document.Case;
import se.samspel.rules.RuleSet;
import se.samspel.rules.condition.CaseView;

/**
 * Changes a case in one place, so that a number in it lies at a border.
 *
 * <p>It needs no list of which member each fact is read from: it looks at where the fact says that it stands, tries other
 * values there, and keeps the one that gives the number.
 */
public final class Aim {

    private static final int MOST_PLACES = 6;
    private static final int MOST_ROUNDS = 2;
    private static final int MOST_VALUES = 60;

    private final RuleSet rules;
    private final Border border;
    private final Predicate<Case> fitting;

    /**
     * At a border of some rules.
     *
     * @param fitting which cases will do, such as those that a document can hold
     */
    public Aim(RuleSet rules, Border border, Predicate<Case> fitting) {
        this.rules = rules;
        this.border = border;
        this.fitting = fitting;
    }

    /** The case with the number at the border in some place, from the given one on; empty if none can be brought there. */
    public Optional<Case> at(Case document, int first) {
        CaseView view = new CaseView(document, rules);
        int places = border.what().places(view);
        return IntStream.range(0, Math.min(places, MOST_PLACES))
                .map(i -> (first + i) % places)
                .boxed()
                .flatMap(place -> at(document, place, MOST_ROUNDS).stream())
                .findFirst();
    }

    /** Whether the number is at the border somewhere in the case. */
    public boolean isAt(Case document) {
        CaseView view = new CaseView(document, rules);
        return IntStream.range(0, border.what().places(view)).anyMatch(place -> isAt(view, place));
    }

    private boolean isAt(CaseView view, int place) {
        return place < border.what().places(view)
                && border.what()
                        .value(view, place)
                        .filter(value -> value.compareTo(border.value()) == 0)
                        .isPresent();
    }

    private Optional<Case> at(Case document, int place, int rounds) {
        CaseView view = new CaseView(document, rules);
        if (isAt(view, place)) {
            return Optional.of(document).filter(fitting);
        } else if (rounds == 0) {
            return Optional.empty();
        }
        List<Case> others = others(document, view, place).toList();
        return others.stream()
                .filter(other -> isAt(new CaseView(other, rules), place))
                .filter(fitting)
                .findFirst()
                .or(() -> others.stream()
                        .flatMap(other -> at(other, place, rounds - 1).stream())
                        .findFirst());
    }

    private Stream<Case> others(Case document, CaseView view, int place) {
        Optional<BigDecimal> now = border.what().value(view, place);
        Candidates candidates =
                new Candidates(border.value(), now, border.what().unit(), rules.asOf());
        List<Pointer> pointers = border.what().pointers(view, place);
        return border.what() instanceof Quantity.OfElements
                ? counted(document, pointers, now.orElse(BigDecimal.ZERO))
                : pointers.stream().flatMap(pointer -> told((Record) document, pointer, candidates));
    }

    private Stream<Case> told(Record document, Pointer pointer, Candidates candidates) {
        Optional<Object> there = pointer.in(document);
        Stream<Object> values = there.isPresent()
                ? candidates.insteadOf(there.get())
                : pointer.missing(document).stream().flatMap(candidates::ofType);
        return values.limit(MOST_VALUES).map(value -> (Case) pointer.replaced(document, old -> value));
    }

    /** Without so many of those that are counted, or with so many more like the first of them. */
    private Stream<Case> counted(Case document, List<Pointer> counted, BigDecimal now) {
        int more = border.value().subtract(now).intValue();
        if (counted.isEmpty()) {
            return Stream.empty();
        }
        Pointer first = counted.get(0);
        Optional<Pointer> list = first.around();
        if (list.flatMap(some -> some.in((Record) document))
                .filter(List.class::isInstance)
                .isEmpty()) {
            return Stream.empty();
        }
        Object like = first.in((Record) document).orElseThrow();
        List<Object> gone = counted.stream()
                .limit(Math.max(0, -more))
                .flatMap(pointer -> pointer.in((Record) document).stream())
                .toList();
        return Stream.of((Case) list.get().replaced((Record) document, old -> {
            List<?> elements = (List<?>) old;
            return more > 0 ? Candidates.with(elements, like, more) : without(elements, gone);
        }));
    }

    private static List<?> without(List<?> elements, List<Object> gone) {
        List<Object> rest = new ArrayList<>(elements);
        gone.forEach(rest::remove);
        return rest;
    }
}
