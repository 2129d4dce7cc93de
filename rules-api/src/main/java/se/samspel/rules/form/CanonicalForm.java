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

/**
 * The one JSON form of a layer: members sorted by name, changes sorted by operation and item, no white space.
 *
 * <p>Equal layers have equal forms, whatever made them; the fingerprint is taken over this form.
 */
public final class CanonicalForm {

    /** The version of the form, written in every layer. */
    public static final String FORMAT = "samspel-layer/1";

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
        layer.parent().ifPresent(parent -> tree.put("parent", parent.value()));
        layer.valid().from().ifPresent(day -> tree.put("from", day.toString()));
        layer.valid().until().ifPresent(day -> tree.put("until", day.toString()));
        List<Change> changes = new ArrayList<>(layer.changes());
        changes.sort(Comparator.comparing((Change change) -> change.item().id()).thenComparing(Change::operation));
        tree.put("changes", changes.stream().map(ItemForm::change).toList());
        return tree;
    }

    /**
     * The SHA-256 over the forms of the layers, the root first, such as {@code sha256:9f86d0...}.
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
