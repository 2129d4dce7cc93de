package se.samspel.base;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import se.samspel.rules.layer.DayOff;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Source;
import se.samspel.rules.text.Text;
import se.samspel.time.Period;

/** The days off of the calendar: public holidays by act of law, and three eves that people take as such. */
final class SwedishDaysOff {

    private static final Source HOLIDAYS = Source.text("Lag (1989:253) om allmänna helgdagar", "1 §");
    private static final Source CHANGED_2005 =
            Source.text("Lag (2004:1320) om ändring i lagen (1989:253) om allmänna helgdagar", "1 §");
    private static final Source EVES = Source.interpretation("Semesterlag (1977:480)", "3 a §");

    private static final Period BEFORE_2005 = new Period(Optional.empty(), Optional.of(LocalDate.of(2004, 12, 31)));
    private static final Period SINCE_2005 = new Period(Optional.of(LocalDate.of(2005, 1, 1)), Optional.empty());

    private SwedishDaysOff() {}

    static List<Item> items() {
        return List.of(
                publicHoliday("new-year", Text.of("nyårsdagen", "New Year's Day"), fixed(1, 1)),
                publicHoliday("epiphany", Text.of("trettondedag jul", "Epiphany"), fixed(1, 6)),
                publicHoliday("good-friday", Text.of("långfredagen", "Good Friday"), easter(-2)),
                publicHoliday("easter-day", Text.of("påskdagen", "Easter Day"), easter(0)),
                publicHoliday("easter-monday", Text.of("annandag påsk", "Easter Monday"), easter(1)),
                publicHoliday("may-day", Text.of("första maj", "May Day"), fixed(5, 1)),
                publicHoliday("ascension", Text.of("Kristi himmelsfärdsdag", "Ascension Day"), easter(39)),
                publicHoliday("whit-sunday", Text.of("pingstdagen", "Whit Sunday"), easter(49)),
                publicHoliday("whit-monday", Text.of("annandag pingst", "Whit Monday"), easter(50))
                        .valid(BEFORE_2005)
                        .citing(CHANGED_2005),
                publicHoliday("national-day", Text.of("nationaldagen", "National Day"), fixed(6, 6))
                        .valid(SINCE_2005)
                        .citing(CHANGED_2005),
                publicHoliday(
                        "midsummer-day", Text.of("midsommardagen", "Midsummer Day"), first(DayOfWeek.SATURDAY, 6, 20)),
                publicHoliday(
                        "all-saints",
                        Text.of("alla helgons dag", "All Saints' Day"),
                        first(DayOfWeek.SATURDAY, 10, 31)),
                publicHoliday("christmas-day", Text.of("juldagen", "Christmas Day"), fixed(12, 25)),
                publicHoliday("boxing-day", Text.of("annandag jul", "Boxing Day"), fixed(12, 26)),
                eve("midsummer-eve", Text.of("midsommarafton", "Midsummer Eve"), first(DayOfWeek.FRIDAY, 6, 19)),
                eve("christmas-eve", Text.of("julafton", "Christmas Eve"), fixed(12, 24)),
                eve("new-years-eve", Text.of("nyårsafton", "New Year's Eve"), fixed(12, 31)));
    }

    private static DayOff publicHoliday(String id, Text label, DayOff.Rule rule) {
        return DayOff.of("day." + id, label, rule, HOLIDAYS);
    }

    private static DayOff eve(String id, Text label, DayOff.Rule rule) {
        return DayOff.of("day." + id, label, rule, EVES);
    }

    private static DayOff.Rule fixed(int month, int day) {
        return new DayOff.Fixed(MonthDay.of(month, day));
    }

    private static DayOff.Rule easter(int days) {
        return new DayOff.Easter(days);
    }

    private static DayOff.Rule first(DayOfWeek weekday, int month, int day) {
        return new DayOff.FirstWeekday(weekday, MonthDay.of(month, day));
    }
}
