package se.samspel.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import se.samspel.work.ProcessWork;

/** Documents to read, and readings in a form that is easy to compare. */
final class Texts {

    static final Locale SWEDISH = Locale.forLanguageTag("sv");
    static final String HEAD = "{\"format\":\"samspel/1\",\"kind\":\"process-work\",\"id\":\"w\",\"title\":\"t\"";

    private static final DocumentReader READER = DocumentReader.in(Locale.ENGLISH);

    private Texts() {}

    /** A document with a value in every component there is. */
    static String complete() {
        return resource("complete.json");
    }

    /** A joint plan with a value in every component there is. */
    static String jointPlan() {
        return resource("complete-joint-plan.json");
    }

    private static String resource(String name) {
        try (InputStream stream = Texts.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A document with these members beside the four that must be there. */
    static String with(String... members) {
        return HEAD + String.join("", Stream.of(members).map(m -> "," + m).toList()) + "}";
    }

    static ProcessWork work(String text) {
        Reading reading = READER.read(text);
        return (ProcessWork) reading.document().orElseThrow(() -> new AssertionError(reading.problems()));
    }

    static List<Problem> problems(String text) {
        return READER.read(text).problems();
    }

    /** The problems as {@code line:column CODE pointer}. */
    static List<String> spots(String text) {
        return problems(text).stream()
                .map(p -> p.line() + ":" + p.column() + " " + p.code() + " " + p.pointer())
                .toList();
    }

    /** The problems as {@code CODE pointer}. */
    static List<String> codes(String text) {
        return problems(text).stream().map(p -> p.code() + " " + p.pointer()).toList();
    }

    static List<String> messages(String text) {
        return problems(text).stream().map(Problem::message).toList();
    }
}
