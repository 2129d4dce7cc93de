package se.samspel.json.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import se.samspel.json.bind.Component;
import se.samspel.json.bind.Scalar;
import se.samspel.json.fault.Words;

/**
 * What the members of documents mean, in one language. Both languages stand beside this class, in {@code sv.properties} and
 * {@code en.properties}: a kind of document under its own name, a member as {@code Party.code}.
 */
public final class Descriptions {

    private static final Descriptions SWEDISH = read(Locale.forLanguageTag("sv"));
    private static final Descriptions ENGLISH = read(Locale.ENGLISH);

    private final Locale locale;
    private final Properties words;

    private Descriptions(Locale locale, Properties words) {
        this.locale = locale;
        this.words = words;
    }

    /** In Swedish if that is the locale's language, else in English. */
    public static Descriptions in(Locale locale) {
        return Words.isSwedish(locale) ? SWEDISH : ENGLISH;
    }

    /** What a member of a record means. */
    public String of(Class<?> record, Component member) {
        return of(record.getSimpleName() + "." + member.name());
    }

    /** What a kind of document is, or what one of the two members tells that every document begins with. */
    public String of(String key) {
        return Objects.requireNonNull(words.getProperty(key), key);
    }

    /** How a value is written, such as "a date such as 2008-05-16". */
    public String of(Scalar<?> value) {
        return value.form().in(locale);
    }

    /** Words in this language. */
    public String of(Words either) {
        return either.in(locale);
    }

    /** Everything that is described. */
    Set<String> keys() {
        return words.stringPropertyNames();
    }

    private static Descriptions read(Locale locale) {
        String file = locale.getLanguage() + ".properties";
        Properties words = new Properties();
        try (InputStream stream = Objects.requireNonNull(Descriptions.class.getResourceAsStream(file), file)) {
            words.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException brokenJar) {
            throw new IllegalStateException(file, brokenJar);
        }
        return new Descriptions(locale, words);
    }
}
