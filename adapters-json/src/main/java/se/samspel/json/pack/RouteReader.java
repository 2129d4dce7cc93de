package se.samspel.json.pack;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import se.samspel.Id;
import se.samspel.json.fault.Fault;
import se.samspel.json.fault.Words;
import se.samspel.json.tree.Node;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Source;
import se.samspel.rules.route.Act;
import se.samspel.rules.route.Basis;
import se.samspel.rules.route.Binding;
import se.samspel.rules.route.Body;
import se.samspel.rules.route.Delegation;
import se.samspel.rules.route.Mandate;
import se.samspel.rules.route.NonDelegable;
import se.samspel.rules.route.OwnBody;
import se.samspel.rules.route.Principals;
import se.samspel.rules.route.Routing;

/** Reads bodies, acts, bindings, mandates, bans on delegation and routing tables. */
final class RouteReader {

    private static final Words SHORT_ID = new Words("ett id som är kort nog här", "an id that is short enough here");

    private static final Words PRINCIPALS =
            new Words("ett objekt som {\"codes\": [\"2380\"]}", "an object such as {\"codes\": [\"2380\"]}");
    private static final Words NOBODY = new Words("ingen huvudman", "no principal");
    private static final Words DELEGATION =
            new Words("ett objekt som {\"from\": \"…\"}", "an object such as {\"from\": \"…\"}");

    private final Values values;
    private final ConditionReader conditions;
    private final RowReader rows;

    RouteReader(Values values, ConditionReader conditions, Sources sources) {
        this.values = values;
        this.conditions = conditions;
        this.rows = new RowReader(values, conditions.facts(), sources);
    }

    Body body(Fields fields, Source source) {
        return new Body(
                values.id(fields, "id"),
                values.text(fields, "name"),
                fields.optional("kind", node -> values.scalar(Id.class, node)),
                source);
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
                fields.optional("principals", this::principals).orElse(Principals.ALL),
                fields.optional("basis", node -> values.word(Choice.BASIS, node))
                        .orElse(Basis.AGREED),
                fields.optional("delegation", this::delegation),
                conditions.optional(fields, "when"),
                Periods.validity(fields, values),
                source);
    }

    NonDelegable nonDelegable(Fields fields, Source source) {
        return derived(fields, "matter", matter -> NonDelegable.of(matter, source));
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

    private Optional<Principals> principals(Node node) {
        Optional<Principals> named = values.object(
                node,
                PRINCIPALS,
                fields -> new Principals(set(fields, "kinds", Id.class), set(fields, "codes", String.class)));
        if (named.filter(Principals::isAll).isPresent()) {
            values.note(Fault.BAD_VALUE, node.place(), PRINCIPALS, NOBODY);
        }
        return named;
    }

    private <T> Set<T> set(Fields fields, String name, Class<T> type) {
        return fields.optional(name, node -> values.list(node, element -> values.scalar(type, element)))
                .map(Set::copyOf)
                .orElse(Set.of());
    }

    private Optional<Delegation> delegation(Node node) {
        return values.object(
                node,
                DELEGATION,
                fields -> new Delegation(values.id(fields, "from"), values.isTrue(fields, "reports")));
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
