package se.samspel.json;

import java.util.List;
import java.util.Optional;
import se.samspel.rules.comparison.Recorded;

/**
 * What came of reading a record: the record, or every problem that stands in the way of it; always one of them and never
 * both.
 *
 * @param record the record; empty if there are problems
 * @param problems the problems in the order of the text; empty if there is a record
 */
public record RecordReading(Optional<Recorded> record, List<Problem> problems) {

    /** @throws IllegalArgumentException if there are both or neither */
    public RecordReading {
        problems = List.copyOf(problems);
        if (record.isPresent() != problems.isEmpty()) {
            throw new IllegalArgumentException("either a record or problems");
        }
    }
}
