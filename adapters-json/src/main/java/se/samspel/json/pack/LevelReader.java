package se.samspel.json.pack;

import java.util.List;
import java.util.Optional;
import se.samspel.Id;
import se.samspel.json.fault.Words;
import se.samspel.json.tree.Node;
import se.samspel.rules.layer.Source;
import se.samspel.rules.layer.SystemLevel;

/** Reads levels of leadership. */
final class LevelReader {

    private static final SystemLevel.Offices NONE = new SystemLevel.Offices(Optional.empty(), Optional.empty());
    private static final Words OFFICES = new Words(
            "befattningar som {\"region\": {…}, \"municipal\": {…}}",
            "offices such as {\"region\": {…}, \"municipal\": {…}}");

    private final Values values;
    private final DeadlineReader deadlines;

    LevelReader(Values values) {
        this.values = values;
        this.deadlines = new DeadlineReader(values);
    }

    SystemLevel level(Fields fields, Source source) {
        return new SystemLevel(
                values.id(fields, "id"),
                values.text(fields, "label"),
                fields.optional("raisesTo", node -> values.scalar(Id.class, node)),
                fields.optional("within", deadlines::within),
                fields.optional("duties", node -> values.list(node, values::text))
                        .orElse(List.of()),
                fields.required("offices", this::offices, NONE),
                source);
    }

    /** One that is left out is told when rule sets are assembled. */
    private Optional<SystemLevel.Offices> offices(Node node) {
        return values.object(
                node,
                OFFICES,
                fields -> new SystemLevel.Offices(
                        fields.optional("region", values::text), fields.optional("municipal", values::text)));
    }
}
