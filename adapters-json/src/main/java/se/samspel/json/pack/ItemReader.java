package se.samspel.json.pack;

import java.util.List;
import java.util.Optional;
import se.samspel.Id;
import se.samspel.rules.condition.NumberFact;
import se.samspel.rules.layer.Budget;
import se.samspel.rules.layer.Parameter;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.layer.Source;
import se.samspel.rules.layer.Word;

/** Reads parameters, requirements, words and budgets. */
final class ItemReader {

    private static final NumberFact UNREAD = NumberFact.named("unread");

    private final Values values;
    private final ConditionReader conditions;

    ItemReader(Values values, ConditionReader conditions) {
        this.values = values;
        this.conditions = conditions;
    }

    Parameter parameter(Fields fields, Source source) {
        return new Parameter(
                values.id(fields, "id"),
                values.text(fields, "label"),
                values.word(fields, "unit", Choice.UNIT),
                values.range(fields, "range"),
                values.range(fields, "admissible"),
                source);
    }

    Requirement requirement(Fields fields, Source source) {
        return new Requirement(
                values.id(fields, "id"),
                values.word(fields, "scope", Choice.SCOPE),
                conditions.optional(fields, "when"),
                conditions.required(fields, "must"),
                new Requirement.Breach(
                        values.word(fields, "severity", Choice.SEVERITY),
                        values.text(fields, "text"),
                        values.text(fields, "remedy")),
                Periods.validity(fields, values),
                source);
    }

    Word word(Fields fields, Source source) {
        return new Word(
                values.id(fields, "id"),
                values.word(fields, "vocabulary", Choice.VOCABULARY),
                values.text(fields, "label"),
                source);
    }

    Budget budget(Fields fields, Source source) {
        return new Budget(
                values.id(fields, "id"),
                values.text(fields, "role"),
                number(fields, "planned"),
                fields.optional("limit", node -> values.scalar(Id.class, node)),
                guideline(fields),
                source);
    }

    private Optional<Budget.Guideline> guideline(Fields fields) {
        fields.allow(List.of("nominal", "calendar"));
        return fields.has("nominal") || fields.has("calendar")
                ? Optional.of(new Budget.Guideline(number(fields, "nominal"), number(fields, "calendar")))
                : Optional.empty();
    }

    private NumberFact number(Fields fields, String name) {
        return fields.required(name, conditions.facts()::number, UNREAD);
    }
}
