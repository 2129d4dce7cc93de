package se.samspel.json.pack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samspel.json.fault.Fault;
import se.samspel.json.fault.Words;
import se.samspel.json.tree.Node;
import se.samspel.time.Deadline;

/** Reads how long something may take, such as three weeks. */
final class DeadlineReader {

    /** The ways to say how long something may take. */
    static final Shapes TIMES = new Shapes(List.of(List.of("days"), List.of("workingDays"), List.of("weeks")));

    private static final Map<String, Deadline.Unit> UNITS =
            Map.of("days", Deadline.Unit.DAYS, "workingDays", Deadline.Unit.WORKING_DAYS, "weeks", Deadline.Unit.WEEKS);
    private static final Words WITHIN = new Words("en tid som {\"weeks\": 3}", "a time such as {\"weeks\": 3}");
    private static final Words AMOUNT =
            new Words("ett heltal från 1 till " + Deadline.MOST, "a whole number from 1 to " + Deadline.MOST);

    private final Values values;

    DeadlineReader(Values values) {
        this.values = values;
    }

    Optional<Deadline> within(Node node) {
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
