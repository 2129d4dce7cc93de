package se.samspel.testkit.claim;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import se.samspel.document.Case;
import se.samspel.testkit.generate.value.Records;

/** The same document with much of what may be absent taken away: as early in the work as a document can be. */
final class Stripped {

    private final Random random;

    private Stripped(Random random) {
        this.random = random;
    }

    static Case of(Case document, Random random) {
        return (Case) new Stripped(random).value(document);
    }

    private Object value(Object value) {
        if (value instanceof Optional<?> maybe) {
            return maybe.filter(inner -> random.nextBoolean()).map(this::value);
        } else if (value instanceof List<?> list) {
            return random.nextBoolean()
                    ? List.of()
                    : list.stream().map(this::value).toList();
        }
        return Records.isRecord(value) ? record(value) : value;
    }

    private Object record(Object record) {
        Object[] values = Records.components(record).stream()
                .map(component -> value(Records.value(component, record)))
                .toArray();
        return Records.with(record, values).orElse(record);
    }
}
