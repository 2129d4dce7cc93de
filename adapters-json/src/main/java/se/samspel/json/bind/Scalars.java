package se.samspel.json.bind;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samspel.Id;
import se.samspel.RuleSetReference;
import se.samspel.json.fault.Words;
import se.samspel.time.FullDays;
import se.samspel.time.PostShare;

/** Every type that is one value in JSON, and how: the only place that knows. */
public final class Scalars {

    /** How a day is written, whether there is such a day or not. */
    static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private static final int YEAR_LENGTH = 4;
    private static final int YEAR_AND_MONTH_LENGTH = 7;
    private static final int DAY_LENGTH = 10;

    private static final Map<Class<?>, Scalar<?>> KNOWN = Stream.<Scalar<?>>of(
                    Scalar.same(String.class, new Words("en text", "a text"), "?"),
                    Scalar.same(BigDecimal.class, new Words("ett tal", "a number"), BigDecimal.ZERO),
                    Scalar.of(
                            Integer.class,
                            BigDecimal.class,
                            new Words("ett heltal", "a whole number"),
                            Scalars::whole,
                            BigDecimal::valueOf,
                            0),
                    Scalar.same(Boolean.class, new Words("true eller false", "true or false"), false),
                    Scalar.same(
                            Object.class,
                            new Words("en text, ett tal, true eller false", "a text, a number, true or false"),
                            "?"),
                    Scalar.of(
                            Id.class,
                            String.class,
                            new Words(
                                    "ett id (högst 64 av a–z, A–Z, siffror, punkt, bindestreck och understreck; först"
                                            + " en bokstav eller siffra)",
                                    "an id (at most 64 of a-z, A-Z, digits, dot, hyphen and underscore; a letter or"
                                            + " digit first)"),
                            Id::of,
                            Id::value,
                            Id.of("unread")),
                    Scalar.of(
                            RuleSetReference.class,
                            String.class,
                            new Words(
                                    "ett regelverk (dess id, eller id@version)", "a rule set (its id, or id@version)"),
                            RuleSetReference::parse,
                            RuleSetReference::toString,
                            RuleSetReference.parse("unread")),
                    Scalar.of(
                            FullDays.class,
                            BigDecimal.class,
                            new Words(
                                    "ett antal heldagar (0 till 366, med högst två decimaler)",
                                    "a number of full days (0 to 366, with at most two decimals)"),
                            FullDays::of,
                            FullDays::value,
                            FullDays.of(0)),
                    Scalar.of(
                            PostShare.class,
                            BigDecimal.class,
                            new Words(
                                    "en andel av en tjänst i procent (över 0 och högst 100, med högst två decimaler)",
                                    "a share of a post in percent (above 0 and at most 100, with at most two"
                                            + " decimals)"),
                            PostShare::ofPercent,
                            PostShare::percent,
                            PostShare.ofPercent(100)),
                    Scalar.of(
                            LocalDate.class,
                            String.class,
                            new Words("ett datum som 2008-05-16", "a date such as 2008-05-16"),
                            Scalars::day,
                            LocalDate::toString,
                            LocalDate.EPOCH),
                    Scalar.of(
                            Duration.class,
                            String.class,
                            new Words(
                                    "en tidslängd som PT2H30M eller P14D (dygn)",
                                    "a length of time such as PT2H30M or P14D (of 24 hours)"),
                            Duration::parse,
                            Duration::toString,
                            Duration.ZERO),
                    Scalar.of(
                            Currency.class,
                            String.class,
                            new Words("en valutakod (ISO 4217) som SEK", "a currency code (ISO 4217) such as SEK"),
                            Currency::getInstance,
                            Currency::getCurrencyCode,
                            Currency.getInstance("XXX")))
            .collect(Collectors.toUnmodifiableMap(Scalar::type, Function.identity()));

    private static final ClassValue<Optional<Scalar<?>>> BY_TYPE = new ClassValue<>() {
        @Override
        protected Optional<Scalar<?>> computeValue(Class<?> type) {
            return type.isEnum() ? Optional.of(words(type)) : Optional.ofNullable(KNOWN.get(type));
        }
    };

    private Scalars() {}

    /** How a type is one value in JSON; empty if it is not. */
    public static Optional<Scalar<?>> of(Class<?> type) {
        return BY_TYPE.get(type);
    }

    /** The constants of an enum, by name. */
    private static <E> Scalar<E> words(Class<E> type) {
        E[] constants = type.getEnumConstants();
        Map<String, E> byName =
                Arrays.stream(constants).collect(Collectors.toUnmodifiableMap(Scalars::name, Function.identity()));
        String names = Arrays.stream(constants).map(Scalars::name).collect(joining(", "));
        return Scalar.of(
                type,
                String.class,
                new Words("ett av orden " + names, "one of the words " + names),
                name -> Optional.ofNullable(byName.get(name))
                        .orElseThrow(() -> new IllegalArgumentException("not one of " + names + ": " + name)),
                Scalars::name,
                constants[0]);
    }

    private static String name(Object constant) {
        return ((Enum<?>) constant).name();
    }

    private static Integer whole(BigDecimal number) {
        try {
            return number.intValueExact();
        } catch (ArithmeticException brokenOrTooLarge) {
            throw new IllegalArgumentException("not a whole number: " + number, brokenOrTooLarge);
        }
    }

    /** A day of a year with four digits: others have no use here, and calendars that take forever to count. */
    private static LocalDate day(String text) {
        boolean isOne = text.length() == DAY_LENGTH // which no other year fits into
                && text.charAt(YEAR_LENGTH) == '-'
                && text.charAt(YEAR_AND_MONTH_LENGTH) == '-';
        if (!isOne) {
            throw new DateTimeException("not a day: " + text);
        }
        return LocalDate.of(
                digits(text, 0, YEAR_LENGTH),
                digits(text, YEAR_LENGTH + 1, YEAR_AND_MONTH_LENGTH),
                digits(text, YEAR_AND_MONTH_LENGTH + 1, DAY_LENGTH));
    }

    private static int digits(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char digit = text.charAt(i);
            if (digit < '0' || digit > '9') {
                throw new DateTimeException("not a day: " + text);
            }
            number = number * 10 + digit - '0';
        }
        return number;
    }
}
