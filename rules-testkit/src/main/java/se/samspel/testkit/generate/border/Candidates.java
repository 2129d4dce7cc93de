package se.samspel.testkit.generate.border;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samspel.Id;
import se.samspel.Identified;
import se.samspel.rules.text.Unit;
import se.samspel.testkit.generate.value.Records;
import se.samspel.time.FullDays;
import se.samspel.time.Period;
import se.samspel.time.PostShare;

/**
 * Other values for a place in a document, of which one may give a number its wanted value.
 *
 * @param wanted what the number is to be
 * @param now what it is; empty if it is unknown
 * @param unit what it counts
 * @param today the day that is asked about
 */
record Candidates(BigDecimal wanted, Optional<BigDecimal> now, Unit unit, LocalDate today) {

    private static final long SECONDS_PER_HOUR = 3_600;
    private static final int DIGITS = 4;
    private static final int MOST_PATTERNS = 6;

    /** Instead of a value that is there. */
    Stream<Object> insteadOf(Object value) {
        if (value instanceof List<?> list) {
            return Stream.concat(resized(list), withAnotherLast(list));
        } else if (value instanceof Optional<?> maybe) {
            return maybe.stream().flatMap(this::insteadOf).map(Optional::of);
        } else if (value instanceof Period period) {
            return periods(period);
        } else if (value instanceof LocalDate day) {
            return days(day);
        } else if (value instanceof PostShare share) {
            return Stream.concat(scaled(share.percent()), Stream.of(wanted))
                    .flatMap(percent -> allowed(() -> PostShare.ofPercent(percent)));
        }
        return Records.isRecord(value) && !(value instanceof FullDays)
                ? inside((Record) value)
                : ofType(value.getClass());
    }

    /** With another value for one of its members, at any depth. */
    private Stream<Object> inside(Record record) {
        Object[] values = Records.values(record);
        return IntStream.range(0, values.length)
                .boxed()
                .flatMap(i -> insteadOf(values[i]).flatMap(other -> Records.with(record, i, other).stream()));
    }

    private Stream<Object> withAnotherLast(List<?> list) {
        if (list.isEmpty() || !Records.isRecord(list.get(list.size() - 1))) {
            return Stream.empty();
        }
        return insteadOf(list.get(list.size() - 1)).map(last -> {
            List<Object> other = new ArrayList<>(list.subList(0, list.size() - 1));
            other.add(last);
            return other;
        });
    }

    /** A value of the type, where there is none. */
    Stream<Object> ofType(Class<?> type) {
        if (type == FullDays.class) {
            return allowed(() -> FullDays.of(wanted));
        } else if (type == PostShare.class) {
            return Stream.of(PostShare.ofPercent(25));
        } else if (type == Duration.class) {
            return Stream.of(Duration.ofSeconds(wanted.longValue() * SECONDS_PER_HOUR));
        } else if (type == Integer.class) {
            return Stream.of(wanted.intValue());
        } else if (type == BigDecimal.class) {
            return Stream.of(wanted);
        } else if (type == LocalDate.class) {
            return days(today);
        }
        return type == Period.class ? periods(Period.of(today.withDayOfMonth(1), today)) : Stream.empty();
    }

    /** The value, if its type allows it. */
    private static Stream<Object> allowed(Supplier<Object> value) {
        try {
            return Stream.of(value.get());
        } catch (IllegalArgumentException | DateTimeException refused) {
            return Stream.empty();
        }
    }

    /** More of any of them, under ids of their own, or fewer from the end. */
    private Stream<Object> resized(List<?> list) {
        int more = wanted.subtract(now.orElse(BigDecimal.ZERO)).intValue();
        if (more <= 0) {
            return -more > list.size() ? Stream.empty() : Stream.of(list.subList(0, list.size() + more));
        }
        return list.stream().limit(MOST_PATTERNS).map(like -> with(list, like, more));
    }

    /** The list with so many more like the one. */
    static List<?> with(List<?> list, Object like, int more) {
        List<Object> longer = new ArrayList<>(list);
        IntStream.rangeClosed(1, more)
                .mapToObj(i -> copied(like, list.size() + i))
                .forEach(longer::add);
        return longer;
    }

    private static Object copied(Object like, int number) {
        if (like instanceof Id id) {
            return Id.of(id + "-" + number);
        } else if (like instanceof Identified && Records.component(like, "id").isPresent()) {
            return Records.with(like, "id", Id.of(((Identified) like).id() + "-" + number));
        }
        return like;
    }

    private Stream<Object> periods(Period period) {
        LocalDate from = period.from().orElse(today);
        return Stream.concat(
                allowed(() -> moved(from, wanted))
                        .map(LocalDate.class::cast)
                        .flatMap(until -> Stream.of(until.minusDays(1), until))
                        .filter(until -> !until.isBefore(from))
                        .map(until -> Period.of(from, until)),
                period.until().stream()
                        .flatMap(until -> days(until).map(LocalDate.class::cast))
                        .filter(until -> !until.isBefore(from))
                        .map(until -> Period.of(from, until)));
    }

    /** As far from it as the number is from what is wanted, either way; or that far from the day that is asked about. */
    private Stream<Object> days(LocalDate day) {
        BigDecimal difference = wanted.subtract(now.orElse(BigDecimal.ZERO));
        return Stream.<Supplier<Object>>of(
                        () -> moved(day, difference),
                        () -> moved(day, difference.negate()),
                        () -> moved(today, wanted.negate()),
                        () -> moved(today, wanted))
                .flatMap(Candidates::allowed);
    }

    private LocalDate moved(LocalDate day, BigDecimal by) {
        long amount = by.longValue();
        return switch (unit) {
            case MONTHS -> day.plusMonths(amount);
            case WEEKS -> day.plusWeeks(amount);
            default -> day.plusDays(amount);
        };
    }

    private Stream<BigDecimal> scaled(BigDecimal value) {
        return now.filter(number -> number.signum() > 0).stream()
                .map(number -> value.multiply(wanted).divide(number, DIGITS, RoundingMode.HALF_UP));
    }
}
