package se.samspel.json.pack;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import se.samspel.json.fault.Fault;
import se.samspel.json.fault.Words;
import se.samspel.json.tree.Node;
import se.samspel.rules.layer.DayOff;
import se.samspel.rules.layer.Source;

/** Reads days off: a date, so many days after Easter Day, or a weekday on or after a date. */
final class DayOffReader {

    /** The ways to say which day of a year it is. */
    static final Shapes SHAPES =
            new Shapes(List.of(List.of("date"), List.of("easter"), List.of("weekday", "onOrAfter")));

    private static final Pattern MONTH_DAY = Pattern.compile("\\d{2}-\\d{2}");
    private static final MonthDay UNREAD = MonthDay.of(1, 1);
    private static final Words DATE = new Words("ett datum utan år som 06-06", "a date without a year such as 06-06");
    private static final Words DAYS = new Words("ett helt antal dagar", "a whole number of days");

    private final Values values;

    DayOffReader(Values values) {
        this.values = values;
    }

    DayOff dayOff(Fields fields, Source source) {
        return new DayOff(
                values.id(fields, "id"),
                values.text(fields, "label"),
                fields.fits(SHAPES) ? rule(fields) : new DayOff.Fixed(UNREAD),
                Periods.inOrder(fields, values),
                source);
    }

    private DayOff.Rule rule(Fields fields) {
        if (fields.has("date")) {
            return new DayOff.Fixed(date(fields, "date"));
        } else if (fields.has("easter")) {
            return new DayOff.Easter(fields.required("easter", this::days, 0));
        }
        return new DayOff.FirstWeekday(values.word(fields, "weekday", Choice.WEEKDAY), date(fields, "onOrAfter"));
    }

    private MonthDay date(Fields fields, String name) {
        return fields.required(name, node -> made(String.class, node, DATE, DayOffReader::monthDay), UNREAD);
    }

    private Optional<Integer> days(Node node) {
        return made(BigDecimal.class, node, DAYS, BigDecimal::intValueExact);
    }

    private <J, T> Optional<T> made(Class<J> type, Node node, Words form, Function<J, T> make) {
        return values.scalar(type, node).flatMap(read -> {
            try {
                return Optional.of(make.apply(read));
            } catch (DateTimeException | ArithmeticException noSuchValue) {
                values.note(Fault.BAD_VALUE, node.place(), form, node.described());
                return Optional.empty();
            }
        });
    }

    private static MonthDay monthDay(String text) {
        if (!MONTH_DAY.matcher(text).matches()) {
            throw new DateTimeException("not a day of a year: " + text);
        }
        return MonthDay.parse("--" + text);
    }
}
