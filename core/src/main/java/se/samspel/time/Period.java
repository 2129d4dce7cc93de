package se.samspel.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import se.samspel.constraint.InOrder;

/**
 * A span of days, such as 2008-02-01 until 2008-04-30, both days included; either end may not be known yet.
 *
 * @param from the first day
 * @param until the last day
 */
@InOrder
public record Period(Optional<LocalDate> from, Optional<LocalDate> until) {

    /** Every day. */
    public static final Period ALWAYS = new Period(Optional.empty(), Optional.empty());

    /** Refuses null: what is absent is an empty {@code Optional}. */
    public Period {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
    }

    /** From the first day until the last, both included. */
    public static Period of(LocalDate from, LocalDate until) {
        return new Period(Optional.of(from), Optional.of(until));
    }

    /** Whether the day is neither before the first day nor after the last. */
    public boolean contains(LocalDate day) {
        return from.filter(day::isBefore).isEmpty()
                && until.filter(day::isAfter).isEmpty();
    }

    /** Whether some day lies in both. */
    public boolean overlaps(Period other) {
        return startsBeforeEndOf(other) && other.startsBeforeEndOf(this);
    }

    private boolean startsBeforeEndOf(Period other) {
        return !from.orElse(LocalDate.MIN).isAfter(other.until.orElse(LocalDate.MAX));
    }

    /** Whether both ends are known and in order. */
    public boolean isComplete() {
        return from.isPresent() && until.isPresent() && !until.get().isBefore(from.get());
    }

    /** The number of days, both ends included; empty if an end is unknown or the ends are out of order. */
    public Optional<Long> days() {
        return isComplete()
                ? Optional.of(ChronoUnit.DAYS.between(from.orElseThrow(), until.orElseThrow()) + 1)
                : Optional.empty();
    }

    /** The number of whole calendar months, such as 3 for 1 February until 30 April; empty if not whole months. */
    public Optional<Long> wholeMonths() {
        if (!isComplete() || until.orElseThrow().equals(LocalDate.MAX)) {
            return Optional.empty();
        }
        LocalDate start = from.orElseThrow();
        LocalDate after = until.orElseThrow().plusDays(1);
        long months = ChronoUnit.MONTHS.between(start, after);
        return start.plusMonths(months).equals(after) ? Optional.of(months) : Optional.empty();
    }
}
