package se.samspel.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/** Which days people work, such as Monday to Friday but for public holidays. */
@FunctionalInterface
public interface WorkingDays {

    /** So many days without work, one after the other, and nobody works any more. */
    int LONGEST_REST = 70;

    /** Whether people work on the day. */
    boolean isWorkingDay(LocalDate day);

    /** Monday to Friday, with no holidays at all. */
    static WorkingDays weekdays() {
        return day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
    }

    /**
     * The number of working days from the first day until the last, both included, such as 62 from 2026-01-01 until
     * 2026-03-31 in Sweden.
     *
     * @return 0 if the last day is before the first
     */
    default long count(LocalDate from, LocalDate until) {
        if (from.isAfter(until)) {
            return 0;
        }
        long before = from.datesUntil(until).filter(this::isWorkingDay).count();
        return before + (isWorkingDay(until) ? 1 : 0);
    }

    /**
     * The working day that comes so many after the day, such as Tuesday 2026-01-13 for two after Friday 2026-01-09; the
     * day itself is not counted.
     *
     * @param amount how many, at least 1
     * @return empty if in ten weeks no day is a working day, or time is at its end
     */
    default Optional<LocalDate> after(LocalDate day, int amount) {
        LocalDate last = day;
        int idle = 0;
        for (int left = amount; left > 0; ) {
            if (idle > LONGEST_REST || last.equals(LocalDate.MAX)) {
                return Optional.empty();
            }
            last = last.plusDays(1);
            boolean works = isWorkingDay(last);
            idle = works ? 0 : idle + 1;
            left -= works ? 1 : 0;
        }
        return Optional.of(last);
    }
}
