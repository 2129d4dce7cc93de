package se.samspel.rules.form;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.samspel.rules.layer.Change;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.layer.Parent;
import se.samspel.rules.layer.Unregulated;

/**
 * The one JSON form of a layer: members sorted by name, changes sorted by item and operation, no white space.
 *
 * <p>Equal layers have equal forms, whatever made them; the fingerprint is taken over this form.
 */
public final class CanonicalForm {

    /** The version of the form, written in every layer. */
    public static final String FORMAT = "samspel-layer/1";

    /** The order of changes in the form: by item, then by operation, then by what they say. */
    public static final Comparator<Change> ORDER =
            Comparator.comparing(Change::id).thenComparing(Change::operation).thenComparing(CanonicalForm::of);

    private CanonicalForm() {}

    /** The form as text. */
    public static String of(Layer layer) {
        return JsonWriter.write(tree(layer));
    }

    /** The form as a tree of maps, lists, texts, numbers, true and false. */
    public static Map<String, Object> tree(Layer layer) {
        Map<String, Object> tree = new TreeMap<>();
        tree.put("format", FORMAT);
        tree.put("id", layer.id().value());
        tree.put("version", layer.version());
        tree.put("level", layer.level());
        if (!layer.parents().isEmpty()) {
            tree.put(
                    "parents",
                    layer.parents().stream().map(Parent::toString).sorted().toList());
        }
        if (!layer.unregulated().isEmpty()) {
            tree.put(
                    "notRegulated",
                    layer.unregulated().stream()
                            .map(CanonicalForm::unregulated)
                            .sorted(Comparator.comparing(JsonWriter::write))
                            .toList());
        }
        ItemForm.valid(layer.valid(), tree);
        List<Change> changes = new ArrayList<>(layer.changes());
        changes.sort(ORDER);
        tree.put("changes", changes.stream().map(ItemForm::change).toList());
        return tree;
    }

    /** The form of one change, to tell apart what one layer does to one item. */
    public static String of(Change change) {
        return JsonWriter.write(ItemForm.change(change));
    }

    private static Map<String, Object> unregulated(Unregulated days) {
        Map<String, Object> tree = new TreeMap<>();
        ItemForm.valid(days.period(), tree);
        tree.put("source", ItemForm.source(days.source()));
        return tree;
    }

    /**
     * The SHA-256 over the forms of the layers, each after those it stands on, such as {@code sha256:9f86d0...}.
     *
     * @param layers a chain of layers
     */
    public static String fingerprint(List<Layer> layers) {
        List<Object> trees = new ArrayList<>();
        layers.forEach(layer -> trees.add(tree(layer)));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(JsonWriter.write(trees).getBytes(StandardCharsets.UTF_8));
            return "sha256:" + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
