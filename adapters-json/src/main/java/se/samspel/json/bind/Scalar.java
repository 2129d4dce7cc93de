package se.samspel.json.bind;

import java.util.function.Function;
import se.samspel.json.fault.Words;

/**
 * A type whose values are one text, one number, or true or false in JSON, such as a date.
 *
 * @param type the type
 * @param json what it is in JSON: {@link String}, {@link java.math.BigDecimal}, {@link Boolean}, or any of them
 * @param form what a message calls its values, such as "a date such as 2008-05-16"
 * @param reading makes a value of what JSON has
 * @param writing makes what JSON has of a value
 * @param standIn a value for what could not be read, so that the rest can be checked
 */
public record Scalar<T>(
        Class<T> type,
        Class<?> json,
        Words form,
        Function<Object, T> reading,
        Function<Object, Object> writing,
        T standIn) {

    /** A type whose JSON is of one kind. */
    static <J, T> Scalar<T> of(
            Class<T> type, Class<J> json, Words form, Function<J, T> reading, Function<T, J> writing, T standIn) {
        return new Scalar<>(
                type,
                json,
                form,
                value -> reading.apply(json.cast(value)),
                value -> writing.apply(type.cast(value)),
                standIn);
    }

    /** A type that JSON has. */
    static <T> Scalar<T> same(Class<T> type, Words form, T standIn) {
        return of(type, type, form, value -> value, value -> value, standIn);
    }
}
