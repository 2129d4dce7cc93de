package se.samspel.cli.page;

import java.time.LocalDate;
import se.samspel.Id;
import se.samspel.rules.layer.Source;
import se.samspel.rules.layer.Unregulated;
import se.samspel.rules.text.Text;
import se.samspel.time.Period;

/** Clauses and periods as people write them. */
public final class Cited {

    /** The label before a clause. */
    public static final Text SOURCE = Text.of("Källa", "Source");

    private static final Text CITED =
            Text.of("{document}, \u201d{clause}\u201d ({kind})", "{document}, \u201c{clause}\u201d ({kind})");
    private static final Text STATED = Text.of("står i texten", "stated in the text");
    private static final Text INTERPRETED = Text.of("tolkning av texten", "interpretation of the text");
    private static final Text SILENT = Text.of("säger inget om detta", "silent on this");
    private static final Text ALWAYS = Text.of("alltid", "always");
    private static final Text FROM = Text.of("från {from}", "from {from}");
    private static final Text UNTIL = Text.of("till {until}", "until {until}");
    private static final Text BETWEEN = Text.of("från {from} till {until}", "from {from} until {until}");

    private static final Text UNREGULATED = Text.of(
            "Regelverket {id} är inte reglerat {period} ({source}).",
            "The rule set {id} is not regulated {period} ({source}).");
    private static final Text PLAIN = Text.of("{document}, \u201d{clause}\u201d", "{document}, \u201c{clause}\u201d");
    private static final Text SHORT =
            Text.of("{document}, \u201d{clause}\u201d, {kind}", "{document}, \u201c{clause}\u201d, {kind}");

    private Cited() {}

    /** A clause, and whether it says so or is read so. */
    public static Text of(Source source) {
        return filled(CITED, source, kind(source));
    }

    /** A clause in a margin: only that it is read so is told. */
    public static Text shortly(Source source) {
        return filled(source.kind() == Source.Kind.TEXT ? PLAIN : SHORT, source, kind(source));
    }

    /** A clause that ought to say so and does not. */
    public static Text silent(Source source) {
        return filled(CITED, source, SILENT);
    }

    /** That a rule set has no rules for some days on purpose, and who says so. */
    public static Text of(Id id, Unregulated days) {
        return UNREGULATED
                .with("id", Text.same(id.value()))
                .with("period", of(days.period()))
                .with("source", filled(SHORT, days.source(), kind(days.source())));
    }

    private static Text kind(Source source) {
        return source.kind() == Source.Kind.TEXT ? STATED : INTERPRETED;
    }

    private static Text filled(Text words, Source source, Text kind) {
        return words.with("document", Text.same(source.document()))
                .with("clause", Text.same(source.clause()))
                .with("kind", kind);
    }

    /** When something is in force, such as "from 2005-01-01". */
    public static Text of(Period period) {
        Text words = period.from().isEmpty()
                ? period.until().isEmpty() ? ALWAYS : UNTIL
                : period.until().isEmpty() ? FROM : BETWEEN;
        return words.with(
                        "from", Text.same(period.from().map(LocalDate::toString).orElse("")))
                .with("until", Text.same(period.until().map(LocalDate::toString).orElse("")));
    }
}
