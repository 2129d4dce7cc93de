package se.samspel.rules.condition;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import se.samspel.Id;
import se.samspel.rules.text.Range;
import se.samspel.rules.text.Text;
import se.samspel.rules.text.Unit;

/** A fact that is a number with a unit, such as {@code member.full-days} = 7 full days. */
public final class NumberFact extends Fact<BigDecimal> {

    private final Unit unit;

    NumberFact(String id, Unit unit, Text label, Origin origin, Reading<BigDecimal> reading) {
        super(id, label, origin, reading);
        this.unit = unit;
    }

    /** A number that stands in the document. */
    public static <E, T> NumberFact read(
            String id, Unit unit, Text label, Scope<E> scope, Way<E, T> way, Function<T, BigDecimal> number) {
        Way.Reader<E, T> read = way.reader();
        return read(id, unit, label, new Reading.Computed<>(scope, way, (view, element) -> {
            T there = read.at(element);
            return there == null ? null : number.apply(there);
        }));
    }

    /** A number of things in the document, 0 if there are none. */
    public static <E, T> NumberFact count(String id, Unit unit, Text label, Scope<E> scope, Way<E, List<T>> way) {
        Way.Reader<E, List<T>> read = way.reader();
        return counted(id, unit, label, scope, way, (view, element, enough) -> {
            List<T> there = read.at(element);
            return there == null ? 0 : there.size();
        });
    }

    /**
     * A number of things that is always known, counted no further than a limit needs; the way leads to what a reader would
     * look at.
     */
    public static <E> NumberFact counted(
            String id, Unit unit, Text label, Scope<E> scope, Way<E, ?> way, Count<E> count) {
        return read(id, unit, label, new Reading.Computed<>(scope, way, new Reading.Counted<>(count)));
    }

    /** A number computed from the document; the way leads to what a reader would look at. */
    public static <E> NumberFact computed(
            String id,
            Unit unit,
            Text label,
            Scope<E> scope,
            Way<E, ?> way,
            BiFunction<CaseView, E, Optional<BigDecimal>> compute) {
        return read(id, unit, label, Reading.Computed.of(scope, way, compute));
    }

    private static NumberFact read(String id, Unit unit, Text label, Reading<BigDecimal> reading) {
        return new NumberFact(id, unit, label, Origin.READ, reading);
    }

    /** A number that is given by hand. */
    public static NumberFact given(String id, Unit unit, Text label, Scope<?> scope) {
        return new NumberFact(
                id,
                unit,
                label,
                Origin.GIVEN,
                new Reading.Given<>(
                        Id.of(id),
                        scope,
                        value -> Optional.of(value)
                                .filter(BigDecimal.class::isInstance)
                                .map(BigDecimal.class::cast)));
    }

    /** A number that another layer declares, by its name. */
    public static NumberFact named(String id) {
        return new NumberFact(id, Unit.COUNT, Text.same(id), Origin.NAMED, new Reading.Named<>());
    }

    /** What the number counts. */
    public Unit unit() {
        return unit;
    }

    /** Met if the number is within the limit, ends included. */
    public Condition within(Limit limit) {
        return new Condition.Within(this, limit);
    }

    /** Met if the number is so much or more. */
    public Condition atLeast(long least) {
        return within(Limit.constant(Range.atLeast(least)));
    }

    /**
     * Counts things, such as the seminars that somebody was at.
     *
     * @param <E> the type of the element that they are counted for
     */
    @FunctionalInterface
    public interface Count<E> {
        /**
         * How many there are.
         *
         * @param enough a number below this one must be exact; a count may stop here, since whoever asks takes any number
         *     from here on for enough. At least 0; {@code Long.MAX_VALUE} asks for all
         */
        long of(CaseView view, E element, long enough);
    }

    @Override
    public List<BigDecimal> domain() {
        return List.of();
    }

    @Override
    public String type() {
        return "NUMBER";
    }

    @Override
    public Text text(BigDecimal value) {
        return unit.text(value);
    }
}
