package se.samspel.json;

import java.util.Map;
import se.samspel.json.pack.PackSchema;

/**
 * The JSON Schema (draft 2020-12) of rule packs, for editors: it tells what may stand where, and what it means.
 *
 * <pre>{@code
 * Files.writeString(file, JsonText.pretty(RulePackSchema.tree()));
 * }</pre>
 *
 * <p>It allows all that {@link RulePackReader} reads. What a schema cannot say, such as that a range is the right way
 * round or that a fact is a number, the reader tells.
 */
public final class RulePackSchema {

    private RulePackSchema() {}

    /** The schema as plain values, for {@link JsonText} to write; the same each time. */
    public static Map<String, Object> tree() {
        return PackSchema.tree();
    }
}
