package se.samspel.json.pack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import se.samspel.Id;
import se.samspel.json.bind.DocumentKind;
import se.samspel.json.fault.Fault;
import se.samspel.json.fault.Faults;
import se.samspel.json.fault.Words;
import se.samspel.json.tree.Node;
import se.samspel.json.tree.Node.ObjectNode;
import se.samspel.rules.condition.Fact;
import se.samspel.rules.form.CanonicalForm;
import se.samspel.rules.layer.Change;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.layer.Parent;
import se.samspel.rules.layer.Source;
import se.samspel.rules.layer.Unregulated;
import se.samspel.time.Period;

/** Reads a rule pack: who the layer is, what it stands on, when it is in force, and its changes. */
public final class PackReader {

    /** Where editors are told which schema to check by; it says nothing about the layer. */
    private static final String SCHEMA = "$schema";

    private static final String ID = "id";
    private static final String CHANGES = "changes";
    private static final String FORMAT = "format";
    private static final String FORMAT_EXAMPLE = "\"format\": \"" + CanonicalForm.FORMAT + "\"";
    private static final Words PACK =
            new Words("ett objekt som {" + FORMAT_EXAMPLE + ", …}", "an object such as {" + FORMAT_EXAMPLE + ", …}");
    private static final String UNREAD = "0";
    private static final Words VERSION = new Words(
            "en version som 2027.1 (bokstäver, siffror, punkt, bindestreck, understreck och plus)",
            "a version such as 2027.1 (letters, digits, dot, hyphen, underscore and plus)");
    private static final Words PARENT = new Words(
            "ett lager (dess id, eller id@versioner som base@[1,2))",
            "a layer (its id, or id@versions such as base@[1,2))");
    private static final Words UNREGULATED = new Words(
            "en tid som {\"from\": \"…\", \"until\": \"…\", \"source\": …}",
            "a time such as {\"from\": \"…\", \"until\": \"…\", \"source\": …}");

    private final Values values;
    private final Sources sources;

    private PackReader(Values values) {
        this.values = values;
        this.sources = new Sources(values);
    }

    /** The layer, with stand-ins for what could not be read; empty if it is no object at all. */
    public static Optional<Layer> read(Node root, Faults faults) {
        if (root instanceof ObjectNode object && isNoPack(object, faults)) {
            return Optional.empty();
        }
        Values values = new Values(faults);
        return values.object(root, PACK, new PackReader(values)::layer);
    }

    /** Of something else altogether, such as a case in the folder of packs, nothing more is told than that. */
    private static boolean isNoPack(ObjectNode root, Faults faults) {
        Optional<Node> format = root.get(FORMAT);
        if (format.isPresent()
                && format.get() instanceof Node.TextNode text
                && text.value().equals(DocumentKind.FORMAT)) {
            faults.note(Fault.DOCUMENT_NO_PACK, text.place());
            return true;
        }
        boolean other = root.whole()
                && !root.members().isEmpty()
                && format.isEmpty()
                && root.get(ID).isEmpty()
                && root.get(CHANGES).isEmpty();
        if (other) {
            faults.note(Fault.MISSING_HEADER, root.place(), FORMAT, FORMAT_EXAMPLE);
        }
        return other;
    }

    private Layer layer(Fields pack) {
        pack.allow(List.of(SCHEMA));
        format(pack);
        Id id = values.id(pack, ID);
        String version = version(pack);
        Optional<String> level = pack.optional("level", node -> values.scalar(String.class, node));
        List<Parent> parents = listed(pack, "parents", this::parent);
        Period valid = Periods.inAnyOrder(pack, values);
        Optional<Source> source = sources.ofPack(pack);
        List<Unregulated> unregulated = listed(pack, "notRegulated", node -> unregulated(node, source));
        return new Layer(
                id,
                version,
                level.orElse(parents.isEmpty() ? Layer.BASE : Layer.REGION),
                parents,
                valid,
                unregulated,
                changes(pack, source));
    }

    private String version(Fields pack) {
        String version = values.string(pack, "version");
        if (Layer.isVersion(version)) {
            return version;
        }
        pack.get("version")
                .filter(Node.TextNode.class::isInstance)
                .ifPresent(node -> values.note(Fault.BAD_VALUE, node.place(), VERSION, node.described()));
        return UNREAD;
    }

    private List<Change> changes(Fields pack, Optional<Source> source) {
        Map<Id, Optional<Fact<?>>> own = pack.get(CHANGES).map(OwnFacts::among).orElse(Map.of());
        ConditionReader conditions = new ConditionReader(values, new FactReader(values, own));
        return values.list(pack, CHANGES, new ChangeReader(values, sources, source, conditions)::read);
    }

    private void format(Fields pack) {
        pack.require(FORMAT, Fault.MISSING_HEADER, FORMAT, FORMAT_EXAMPLE);
        Words right = Words.quoted("", CanonicalForm.FORMAT, "");
        pack.get(FORMAT)
                .ifPresent(node -> values.scalar(String.class, node)
                        .filter(format -> !format.equals(CanonicalForm.FORMAT))
                        .ifPresent(format ->
                                values.note(Fault.UNKNOWN_FORMAT, node.place(), Words.quoted("", format, ""), right)));
    }

    private <T> List<T> listed(Fields pack, String name, Function<Node, Optional<T>> reading) {
        return pack.optional(name, node -> values.list(node, reading)).orElse(List.of());
    }

    private Optional<Parent> parent(Node node) {
        return values.scalar(String.class, node).flatMap(text -> {
            try {
                return Optional.of(Parent.parse(text));
            } catch (IllegalArgumentException noParent) {
                values.note(Fault.BAD_VALUE, node.place(), PARENT, node.described());
                return Optional.empty();
            }
        });
    }

    private Optional<Unregulated> unregulated(Node node, Optional<Source> ofPack) {
        return values.object(node, UNREGULATED, fields -> {
                    fields.require("from");
                    fields.require("until");
                    Period days = Periods.inOrder(fields, values);
                    Source source = sources.of(fields, ofPack);
                    return Optional.of(days).filter(Period::isComplete).map(whole -> new Unregulated(whole, source));
                })
                .flatMap(days -> days);
    }
}
