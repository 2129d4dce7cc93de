package se.samspel.json.pack;

import java.util.List;
import java.util.Optional;
import se.samspel.Id;
import se.samspel.json.fault.Fault;
import se.samspel.json.fault.Words;
import se.samspel.json.tree.Node;
import se.samspel.json.tree.Node.TextNode;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.condition.Fact;
import se.samspel.rules.condition.Limit;
import se.samspel.rules.condition.Scope;
import se.samspel.rules.condition.WordsFact;

/** Reads conditions: each is an object whose fields say what it compares. */
final class ConditionReader {

    /** The ways to write a condition. */
    static final Shapes SHAPES = new Shapes(List.of(
            List.of("fact", "in"),
            List.of("fact", "within"),
            List.of("fact", "has"),
            List.of("fact", "empty"),
            List.of("fact", "known"),
            List.of("and"),
            List.of("or"),
            List.of("not"),
            List.of("all", "where"),
            List.of("any", "where"),
            List.of("count", "where", "within")));

    private static final Words FORM = new Words(
            "ett villkor som {\"fact\": \"…\", \"in\": […]}", "a condition such as {\"fact\": \"…\", \"in\": […]}");
    private static final Words KNOWN = new Words("true; säg motsatsen med not", "true; say the opposite with not");
    private static final Limit UNREAD = Limit.constant(Values.NO_LIMIT);

    private final Values values;
    private final FactReader facts;

    ConditionReader(Values values, FactReader facts) {
        this.values = values;
        this.facts = facts;
    }

    /** The facts that conditions are about. */
    FactReader facts() {
        return facts;
    }

    /** The condition of a field that must be there. */
    Condition required(Fields fields, String name) {
        return fields.required(name, this::read, Condition.ALWAYS);
    }

    /** The condition of a field that may be left out, which means always. */
    Condition optional(Fields fields, String name) {
        return fields.optional(name, this::read).orElse(Condition.ALWAYS);
    }

    private Optional<Condition> read(Node node) {
        return values.object(node, FORM, this::condition);
    }

    private Condition condition(Fields fields) {
        if (fields.has("opaque")) {
            fields.allow(List.of("opaque", "revision", "facts"));
            values.note(Fault.JAVA_IN_PACK, fields.place());
            return Condition.ALWAYS;
        }
        return fields.fits(SHAPES) ? fitting(fields) : Condition.ALWAYS;
    }

    private Condition fitting(Fields fields) {
        if (fields.has("and")) {
            return new Condition.And(values.list(fields, "and", this::read));
        } else if (fields.has("or")) {
            return new Condition.Or(values.list(fields, "or", this::read));
        } else if (fields.has("not")) {
            return new Condition.Not(required(fields, "not"));
        } else if (fields.has("all")) {
            return Condition.all(scope(fields, "all"), required(fields, "where"));
        } else if (fields.has("any")) {
            return Condition.any(scope(fields, "any"), required(fields, "where"));
        } else if (fields.has("where") || fields.has("count")) {
            return Condition.count(scope(fields, "count"), required(fields, "where"), limit(fields));
        }
        fields.require("fact");
        return atom(fields).orElse(Condition.ALWAYS);
    }

    private Optional<Condition> atom(Fields fields) {
        if (fields.has("in")) {
            return fields.optional(
                    "fact",
                    fact -> fields.optional("in", in -> facts.oneOf(fact, in).map(Condition.class::cast)));
        } else if (fields.has("within")) {
            Limit limit = limit(fields);
            return fields.optional("fact", facts::number).map(number -> number.within(limit));
        } else if (fields.has("has")) {
            String word = values.string(fields, "has");
            return fields.optional("fact", facts::words).map(words -> words.has(word));
        }
        if (fields.has("empty")) {
            fields.get("empty").ifPresent(node -> values.demand(true, KNOWN, node));
            return fields.optional("fact", facts::words).map(WordsFact::isEmpty);
        }
        fields.get("known").ifPresent(node -> values.demand(true, KNOWN, node));
        return fields.optional("fact", facts::any).map(Fact::known);
    }

    private Scope<?> scope(Fields fields, String name) {
        return values.word(fields, name, Choice.SCOPE);
    }

    private Limit limit(Fields fields) {
        return fields.required("within", this::limit, UNREAD);
    }

    private Optional<Limit> limit(Node node) {
        return node instanceof TextNode
                ? values.scalar(Id.class, node).map(id -> Limit.named(id.value()))
                : values.range(node).map(Limit::constant);
    }
}
