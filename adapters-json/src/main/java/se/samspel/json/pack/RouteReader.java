package se.samspel.json.pack;

import java.util.Optional;
import java.util.function.Function;
import se.samspel.Id;
import se.samspel.json.fault.Fault;
import se.samspel.json.fault.Words;
import se.samspel.json.tree.Node;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Source;
import se.samspel.rules.route.Act;
import se.samspel.rules.route.Binding;
import se.samspel.rules.route.Body;
import se.samspel.rules.route.Mandate;
import se.samspel.rules.route.OwnBody;
import se.samspel.rules.route.Routing;

/** Reads bodies, acts, bindings, mandates and routing tables. */
final class RouteReader {

    private static final Words SHORT_ID = new Words("ett id som är kort nog här", "an id that is short enough here");

    private final Values values;
    private final ConditionReader conditions;
    private final RowReader rows;

    RouteReader(Values values, ConditionReader conditions, Sources sources) {
        this.values = values;
        this.conditions = conditions;
        this.rows = new RowReader(values, conditions.facts(), sources);
    }

    Body body(Fields fields, Source source) {
        return new Body(values.id(fields, "id"), values.text(fields, "name"), source);
    }

    Act act(Fields fields, Source source) {
        return new Act(
                values.id(fields, "id"),
                values.text(fields, "label"),
                values.word(fields, "effect", Choice.EFFECT),
                source);
    }

    Mandate mandate(Fields fields, Source source) {
        return new Mandate(
                values.id(fields, "id"),
                values.id(fields, "body"),
                values.id(fields, "act"),
                values.id(fields, "matter"),
                conditions.optional(fields, "when"),
                Periods.validity(fields, values),
                source);
    }

    Binding binding(Fields fields, Source source) {
        Id body = values.id(fields, "body");
        return derived(fields, "function", function -> Binding.of(function, body.value(), source));
    }

    OwnBody ownBody(Fields fields, Source source) {
        Id function = values.id(fields, "function");
        Id of = values.id(fields, "of");
        Optional<Id> matter = fields.optional("matter", node -> values.scalar(Id.class, node));
        Id body = values.id(fields, "body");
        boolean joint = values.isTrue(fields, "joint");
        boolean isRead = !function.equals(Values.UNREAD)
                && !of.equals(Values.UNREAD)
                && matter.isPresent() == fields.has("matter");
        Optional<OwnBody> own = fields.get("function")
                .flatMap(node -> made(node, any -> OwnBody.of(function, of, matter, body, joint, source)));
        fields.get("id").filter(node -> isRead).ifPresent(node -> demand(own.map(Item::id), node));
        return own.orElseGet(() -> OwnBody.of(Values.UNREAD, Values.UNREAD, Optional.empty(), body, joint, source));
    }

    Routing routing(Fields fields, Source source) {
        Routing empty = derived(fields, "matter", matter -> Routing.of(matter, source));
        return new Routing(empty.id(), empty.matter(), rows.rows(fields, source), source);
    }

    /** An item that has its id from one of its fields; the id may be left out, and is nothing else. */
    private <I extends Item> I derived(Fields fields, String field, Function<String, I> make) {
        fields.require(field);
        Optional<I> item = fields.optional(field, node -> made(node, make));
        fields.get("id").ifPresent(node -> demand(item.map(Item::id), node));
        return item.orElseGet(() -> make.apply("unread"));
    }

    private <I> Optional<I> made(Node node, Function<String, I> make) {
        return values.scalar(Id.class, node).flatMap(from -> {
            try {
                return Optional.of(make.apply(from.value()));
            } catch (IllegalArgumentException idTooLong) {
                values.note(Fault.BAD_VALUE, node.place(), SHORT_ID, node.described());
                return Optional.empty();
            }
        });
    }

    private void demand(Optional<Id> id, Node node) {
        Optional<Id> written = values.scalar(Id.class, node);
        if (id.isPresent() && written.isPresent() && !written.equals(id)) {
            values.note(Fault.OTHER_ID, node.place(), id.get());
        }
    }
}
