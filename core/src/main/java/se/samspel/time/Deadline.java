package se.samspel.time;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * How long something may take after an event, such as three weeks, or ten working days.
 *
 * @param amount how many, 1 to 3660
 * @param unit of what
 */
public record Deadline(int amount, Unit unit) {

    /** The most that a deadline may span: ten years of days. */
    public static final int MOST = 3_660;

    /** @throws IllegalArgumentException if the amount is not 1 to 3660 */
    public Deadline {
        Objects.requireNonNull(unit, "unit");
        if (amount < 1 || amount > MOST) {
            throw new IllegalArgumentException("a deadline is 1 to " + MOST + ", not " + amount);
        }
    }

    /** What a deadline is counted in. */
    public enum Unit {
        /** Days of the calendar. */
        DAYS,
        /** Days on which people work. */
        WORKING_DAYS,
        /** Weeks of seven days. */
        WEEKS
    }

    /** So many days of the calendar. */
    public static Deadline days(int amount) {
        return new Deadline(amount, Unit.DAYS);
    }

    /** So many days on which people work. */
    public static Deadline workingDays(int amount) {
        return new Deadline(amount, Unit.WORKING_DAYS);
    }

    /** So many weeks. */
    public static Deadline weeks(int amount) {
        return new Deadline(amount, Unit.WEEKS);
    }

    /**
     * The last day, such as 2026-01-22 for three weeks from 2026-01-01; the day of the event is not counted.
     *
     * @param event the day of the event
     * @param calendar on which days people work
     * @return empty if there is no such day: nobody works any more, or time is at its end
     */
    public Optional<LocalDate> after(LocalDate event, WorkingDays calendar) {
        int days = unit == Unit.WEEKS ? 7 * amount : amount;
        return unit == Unit.WORKING_DAYS
                ? calendar.after(event, amount)
                : Optional.of(event)
                        .filter(day -> day.toEpochDay() <= LocalDate.MAX.toEpochDay() - days)
                        .map(day -> day.plusDays(days));
    }
}
