package se.samspel.json.pack;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.samspel.Id;
import se.samspel.json.fault.Fault;
import se.samspel.json.fault.Words;
import se.samspel.json.tree.Node;
import se.samspel.rules.route.Agreement;
import se.samspel.rules.route.Stage;
import se.samspel.time.Deadline;

/** Reads a stage of a route. */
final class StageReader {

    /** By whom: one body, or each principal's own. */
    static final Shapes BY = new Shapes(List.of(List.of("body"), List.of("each")));

    /** The ways to say how long something may take. */
    static final Shapes TIMES = new Shapes(List.of(List.of("days"), List.of("workingDays"), List.of("weeks")));

    private static final Map<String, Deadline.Unit> UNITS =
            Map.of("days", Deadline.Unit.DAYS, "workingDays", Deadline.Unit.WORKING_DAYS, "weeks", Deadline.Unit.WEEKS);
    private static final Words WITHIN = new Words("en tid som {\"weeks\": 3}", "a time such as {\"weeks\": 3}");
    private static final Words AMOUNT =
            new Words("ett heltal från 1 till " + Deadline.MOST, "a whole number from 1 to " + Deadline.MOST);

    private final Values values;

    StageReader(Values values) {
        this.values = values;
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
                fields.optional("within", this::within));
    }

    private Set<Id> of(Fields fields) {
        return fields.optional("of", node -> values.list(node, kind -> values.scalar(Id.class, kind)))
                .map(kinds -> (Set<Id>) new LinkedHashSet<>(kinds))
                .orElse(Set.of());
    }

    private Optional<Deadline> within(Node node) {
        return values.object(node, WITHIN, fields -> fields.fits(TIMES) ? time(fields) : Optional.<Deadline>empty())
                .flatMap(time -> time);
    }

    private Optional<Deadline> time(Fields fields) {
        return UNITS.entrySet().stream()
                .filter(unit -> fields.has(unit.getKey()))
                .findFirst()
                .flatMap(unit -> fields.optional(unit.getKey(), node -> deadline(node, unit.getValue())));
    }

    private Optional<Deadline> deadline(Node node, Deadline.Unit unit) {
        Optional<Integer> amount = values.scalar(Integer.class, node);
        boolean fits =
                amount.filter(number -> number >= 1 && number <= Deadline.MOST).isPresent();
        if (amount.isPresent() && !fits) {
            values.note(Fault.BAD_VALUE, node.place(), AMOUNT, node.described());
        }
        return amount.filter(number -> fits).map(number -> new Deadline(number, unit));
    }
}
