package se.samspel.json.pack;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import se.samspel.Id;
import se.samspel.rules.route.Agreement;
import se.samspel.rules.route.Stage;

/** Reads a stage of a route. */
final class StageReader {

    /** By whom: one body, or each principal's own. */
    static final Shapes BY = new Shapes(List.of(List.of("body"), List.of("each")));

    private final Values values;
    private final DeadlineReader deadlines;

    StageReader(Values values) {
        this.values = values;
        this.deadlines = new DeadlineReader(values);
    }

    Stage stage(Fields fields) {
        boolean by = fields.fits(BY);
        boolean each = fields.has("each");
        Id body = by ? values.id(fields, each ? "each" : "body") : Values.UNREAD;
        return new Stage(
                values.id(fields, "act"),
                body,
                each,
                of(fields),
                fields.optional("agreement", node -> values.word(Choice.AGREEMENT, node))
                        .orElse(Agreement.ALL),
                fields.optional("branch", node -> values.scalar(Id.class, node)),
                fields.optional("rung", node -> values.word(Choice.RUNG, node)),
                fields.optional("within", deadlines::within));
    }

    private Set<Id> of(Fields fields) {
        return fields.optional("of", node -> values.list(node, kind -> values.scalar(Id.class, kind)))
                .map(kinds -> (Set<Id>) new LinkedHashSet<>(kinds))
                .orElse(Set.of());
    }
}
