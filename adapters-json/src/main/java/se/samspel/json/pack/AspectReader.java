package se.samspel.json.pack;

import java.util.List;
import se.samspel.Id;
import se.samspel.json.fault.Words;
import se.samspel.rules.form.Kind;
import se.samspel.rules.layer.Aspect;
import se.samspel.rules.layer.FurtherMust;
import se.samspel.rules.layer.NewLabel;
import se.samspel.rules.layer.NewRange;
import se.samspel.rules.layer.NewSeverity;
import se.samspel.rules.layer.NewSource;

/** Reads one aspect of an item, such as the range of a parameter. */
final class AspectReader {

    /** The field that says that nothing but the source changes. */
    static final String ONLY = "only";

    /** The fields for aspects of an item. */
    static final List<String> NAMES =
            List.of(Kind.RANGE.word(), Kind.SEVERITY.word(), Kind.MUST.word(), Kind.LABEL.word(), ONLY);

    private static final Words SOURCE_ONLY = new Words("ordet source", "the word source");

    private final Values values;
    private final ConditionReader conditions;

    AspectReader(Values values, ConditionReader conditions) {
        this.values = values;
        this.conditions = conditions;
    }

    /** The aspect that the fields say; that nothing but the source changes if they say none. */
    Aspect read(Fields fields, Id item) {
        if (fields.has(Kind.RANGE.word())) {
            return new NewRange(item, values.range(fields, Kind.RANGE.word()));
        } else if (fields.has(Kind.SEVERITY.word())) {
            return new NewSeverity(item, values.word(fields, Kind.SEVERITY.word(), Choice.SEVERITY));
        } else if (fields.has(Kind.MUST.word())) {
            return new FurtherMust(item, conditions.required(fields, Kind.MUST.word()));
        } else if (fields.has(Kind.LABEL.word())) {
            return new NewLabel(item, values.text(fields, Kind.LABEL.word()));
        }
        fields.get(ONLY).ifPresent(node -> values.demand(Kind.SOURCE.word(), SOURCE_ONLY, node));
        return new NewSource(item);
    }
}
