package se.samspel.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import se.samspel.rules.form.CanonicalForm;
import se.samspel.rules.layer.Change;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.layer.Parent;
import se.samspel.rules.route.Routing;
import se.samspel.rules.route.Row;

/** Rule packs to read, and readings in a form that is easy to compare. */
final class Packs {

    static final String HEAD = "{\"format\":\"samspel-layer/1\",\"id\":\"r\",\"version\":\"1\","
            + "\"source\":{\"document\":\"D\",\"clause\":\"§ 1\"},\"changes\":[";

    private static final RulePackReader READER = RulePackReader.in(Locale.ENGLISH);

    private Packs() {}

    /** A pack as somebody writes it by hand, with all shorthands. */
    static String byHand() {
        return resource("pack-by-hand.json");
    }

    /** A pack with these changes. */
    static String with(String... changes) {
        return HEAD + String.join(",", changes) + "]}";
    }

    /** A pack with a change that asks for such a condition. */
    static String must(String condition) {
        return with("{\"do\":\"tighten\",\"item\":\"x\",\"must\":" + condition + "}");
    }

    static Layer layer(String pack) {
        PackReading reading = READER.read(pack);
        return reading.layer().orElseThrow(() -> new AssertionError(reading.problems()));
    }

    static Change change(String change) {
        return layer(with(change)).changes().get(0);
    }

    static List<Problem> problems(String pack) {
        return READER.read(pack).problems();
    }

    /** The problems as {@code line:column CODE pointer}. */
    static List<String> spots(String pack) {
        return problems(pack).stream()
                .map(p -> p.line() + ":" + p.column() + " " + p.code() + " " + p.pointer())
                .toList();
    }

    /** The problems as {@code CODE pointer}. */
    static List<String> codes(String pack) {
        return problems(pack).stream().map(p -> p.code() + " " + p.pointer()).toList();
    }

    static List<String> messages(String pack) {
        return problems(pack).stream().map(Problem::message).toList();
    }

    /** The same layer with all that has no order in the order of the canonical form. */
    static Layer sorted(Layer layer) {
        return new Layer(
                layer.id(),
                layer.version(),
                layer.level(),
                layer.parents().stream()
                        .sorted(Comparator.comparing(Parent::toString))
                        .toList(),
                layer.valid(),
                layer.unregulated(),
                layer.changes().stream()
                        .sorted(CanonicalForm.ORDER)
                        .map(Packs::sorted)
                        .toList());
    }

    private static Change sorted(Change change) {
        return change.what() instanceof Routing table
                ? new Change(change.operation(), sorted(table), change.source(), change.reason(), change.fixed())
                : change;
    }

    private static Routing sorted(Routing table) {
        List<Row> rows = table.rows().stream()
                .sorted(Comparator.comparing(row -> row.stages() + row.source().clause() + values(row)))
                .toList();
        return new Routing(table.id(), table.matter(), rows, table.source());
    }

    private static List<String> values(Row row) {
        return row.box().entrySet().stream()
                .map(side -> side.getKey() + "="
                        + side.getValue().stream()
                                .map(Object::toString)
                                .sorted()
                                .toList())
                .sorted()
                .toList();
    }

    private static String resource(String name) {
        try (InputStream stream = Packs.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
