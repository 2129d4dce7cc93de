package se.samspel.json.pack;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.samspel.json.fault.Fault;
import se.samspel.json.fault.Words;
import se.samspel.json.tree.Node;
import se.samspel.json.tree.Node.ListNode;
import se.samspel.json.tree.Node.Member;
import se.samspel.json.tree.Node.ObjectNode;
import se.samspel.json.tree.Node.TextNode;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.condition.Fact;
import se.samspel.rules.layer.Source;
import se.samspel.rules.route.EntryIntoForce;
import se.samspel.rules.route.Row;
import se.samspel.rules.route.Stage;

/** Reads the rows of a routing table. */
final class RowReader {

    /** The ways to say who decides. */
    static final Shapes SHAPES = new Shapes(List.of(List.of("stages"), List.of("notStated")));

    private static final Words ROW =
            new Words("en rad som {\"when\": {…}, \"stages\": […]}", "a row such as {\"when\": {…}, \"stages\": […]}");
    private static final Words STAGE = new Words(
            "ett steg som {\"act\": \"decides\", \"body\": \"…\"}",
            "a stage such as {\"act\": \"decides\", \"body\": \"…\"}");
    private static final Words WHEN = new Words(
            "ett objekt som {\"matter.principals\": [\"joint\"]}",
            "an object such as {\"matter.principals\": [\"joint\"]}");
    private static final Words STAGES = new Words("en lista med minst ett steg", "a list with at least one stage");
    private static final Words NOT_STATED = new Words(
            "är källan tyst, skriv \"notStated\": true", "where the source is silent, write \"notStated\": true");
    private static final Words NOTHING = new Words("en tom lista", "an empty list");
    private static final Words SILENT =
            new Words("true; har raden steg, uteslut fältet", "true; if the row has stages, leave it out");

    private final Values values;
    private final FactReader facts;
    private final Sources sources;
    private final StageReader stages;

    RowReader(Values values, FactReader facts, Sources sources) {
        this.values = values;
        this.facts = facts;
        this.sources = sources;
        this.stages = new StageReader(values);
    }

    /** The rows of the table, whose source they cite unless they say another. */
    List<Row> rows(Fields table, Source source) {
        return values.list(table, "rows", node -> values.object(node, ROW, row -> row(row, source)));
    }

    private Row row(Fields fields, Source table) {
        Map<Fact<?>, Set<?>> box = fields.optional("when", this::box).orElse(Map.of());
        Source source = sources.of(fields, Optional.of(table));
        List<Stage> route = fields.fits(SHAPES) ? stages(fields) : List.of();
        EntryIntoForce entry = fields.optional("entry", node -> values.word(Choice.ENTRY, node))
                .orElse(EntryIntoForce.NOT_STATED);
        return new Row(box, route, entry, fields.optional("narrows", values::text), source);
    }

    private List<Stage> stages(Fields fields) {
        if (fields.has("stages")) {
            return fields.optional("stages", this::stages).orElse(List.of());
        }
        fields.get("notStated").ifPresent(node -> values.demand(true, SILENT, node));
        return List.of();
    }

    private Optional<List<Stage>> stages(Node node) {
        if (node instanceof ListNode list && list.elements().isEmpty()) {
            values.note(Fault.BAD_VALUE_MEANT, node.place(), STAGES, NOTHING, NOT_STATED);
        }
        return values.list(node, stage -> values.object(stage, STAGE, stages::stage));
    }

    private Optional<Map<Fact<?>, Set<?>>> box(Node node) {
        return values.object(node, WHEN, fields -> {
            Map<Fact<?>, Set<?>> box = new HashMap<>();
            members(node).forEach((name, member) -> {
                fields.allow(Set.of(name));
                facts.oneOf(new TextNode(member.named(), name), member.value())
                        .filter(side -> isFinite(side, member))
                        .ifPresent(side -> box.put(side.fact(), side.values()));
            });
            return box;
        });
    }

    private static Map<String, Member> members(Node node) {
        return node instanceof ObjectNode object ? object.members() : Map.of();
    }

    /** Whether the fact has few values that are all known, or is still to be found. */
    private boolean isFinite(Condition.OneOf side, Member member) {
        boolean open = side.fact().domain().isEmpty() && side.fact().origin() != Fact.Origin.NAMED;
        if (open) {
            values.note(
                    Fault.OPEN_FACT,
                    member.named(),
                    Words.quoted("", side.fact().id().value(), ""));
        }
        return !open;
    }
}
