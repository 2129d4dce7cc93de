package se.samspel.rules.layer;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.stream.Stream;
import se.samspel.Id;
import se.samspel.rules.text.Text;
import se.samspel.time.Period;

/**
 * A day in each year when people do not work, such as 6 June from 2005 on.
 *
 * @param id the id
 * @param label what people call the day
 * @param rule which day of a year it is
 * @param valid the days on which the rule applies
 * @param source where it comes from
 */
public record DayOff(Id id, Text label, Rule rule, Period valid, Source source) implements Item {

    /** After so many years Easter falls on the same dates again. */
    private static final int YEARS_OF_A_CYCLE = 5_700_000;

    private static final int DAYS_OF_A_WEEK = 7;

    /** Finds the day in a year. */
    public sealed interface Rule permits Fixed, Easter, FirstWeekday {
        /** The day that belongs to that year of the Gregorian calendar; it may lie in the year before or after. */
        LocalDate in(int year);

        /** Whether the day is the one that belongs to its own year or another. */
        default boolean isOn(LocalDate day) {
            return in(day.getYear()).equals(day);
        }
    }

    /** The same date each year, such as 6 June; 29 February is the 28th in a year without it. */
    public record Fixed(MonthDay date) implements Rule {
        @Override
        public LocalDate in(int year) {
            return date.atYear(year);
        }
    }

    /** So many days after Easter Day, such as 39 for Ascension Day; negative for days before. */
    public record Easter(int days) implements Rule {
        @Override
        public LocalDate in(int year) {
            return easterDay(year).plusDays(days);
        }

        @Override
        public boolean isOn(LocalDate day) {
            long easter = day.toEpochDay() - days;
            return easter == easterDay(nearest(easter).getYear()).toEpochDay();
        }
    }

    /** The first such weekday on or after a date, such as the first Saturday from 20 June. */
    public record FirstWeekday(DayOfWeek weekday, MonthDay onOrAfter) implements Rule {
        @Override
        public LocalDate in(int year) {
            LocalDate earliest = onOrAfter.atYear(year);
            return earliest.plusDays(
                    Math.floorMod(weekday.getValue() - earliest.getDayOfWeek().getValue(), DAYS_OF_A_WEEK));
        }

        @Override
        public boolean isOn(LocalDate day) {
            long weekBefore = day.toEpochDay() - DAYS_OF_A_WEEK;
            return day.getDayOfWeek() == weekday
                    && Stream.of(day, nearest(weekBefore))
                            .map(near -> onOrAfter.atYear(near.getYear()).toEpochDay())
                            .anyMatch(earliest -> earliest > weekBefore && earliest <= day.toEpochDay());
        }
    }

    /** A day off in every year. */
    public static DayOff of(String id, Text label, Rule rule, Source source) {
        return new DayOff(Id.of(id), label, rule, Period.ALWAYS, source);
    }

    /** The same day off, on days within the period only. */
    public DayOff valid(Period period) {
        return new DayOff(id, label, rule, period, source);
    }

    /** Whether the day is this day off. */
    public boolean isOn(LocalDate day) {
        return rule.isOn(day) && valid.contains(day);
    }

    /** The day, or the first or last one that there is. */
    private static LocalDate nearest(long epochDay) {
        return LocalDate.ofEpochDay(
                Math.max(LocalDate.MIN.toEpochDay(), Math.min(LocalDate.MAX.toEpochDay(), epochDay)));
    }

    @Override
    public Optional<Item> called(Text other) {
        return Optional.of(new DayOff(id, other, rule, valid, source));
    }

    @Override
    public DayOff citing(Source other) {
        return new DayOff(id, label, rule, valid, other);
    }

    /** Easter Day by the Gregorian computus (Meeus, Jones, Butcher). */
    private static LocalDate easterDay(int inYear) {
        int year = Math.floorMod(inYear, YEARS_OF_A_CYCLE);
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(inYear, f / 31, f % 31 + 1);
    }
}
