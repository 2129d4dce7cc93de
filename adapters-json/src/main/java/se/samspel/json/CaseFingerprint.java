package se.samspel.json;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import se.samspel.document.Case;
import se.samspel.json.bind.PlainDocument;

/**
 * Tells whether two cases say the same: {@code "sha256:"} and 64 hexadecimal digits.
 *
 * <p>It is the SHA-256 sum of the document's canonical JSON in UTF-8: as {@link DocumentWriter} writes it, but on one
 * line without white space, members sorted by name, numbers without an exponent or closing zeros, and the elements of
 * lists sorted, by {@code id} and then by their canonical JSON. Only versions of a plan ({@code plans}, {@code versions}) or a text
 * ({@code texts}), {@code decisions} and {@code rungs} keep their order, which says what came first. So the order of anything else makes no difference,
 * nor does the JVM or its locale.
 */
public final class CaseFingerprint {

    private static final Set<String> IN_ORDER = Set.of("plans", "texts", "decisions", "versions", "rungs");
    private static final Comparator<Object> BY_ID_AND_TEXT =
            Comparator.comparing(CaseFingerprint::id).thenComparing(JsonText::line);

    private CaseFingerprint() {}

    /**
     * The fingerprint of a case, such as {@code "sha256:9f86d081..."}.
     *
     * @throws IllegalArgumentException if the case is of a type that is not a kind of document
     */
    public static String of(Case document) {
        byte[] canonical = JsonText.line(canonical(PlainDocument.of(document))).getBytes(StandardCharsets.UTF_8);
        return "sha256:" + HexFormat.of().formatHex(sha256().digest(canonical));
    }

    private static Object canonical(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> sorted = new TreeMap<>();
            map.forEach((name, member) -> sorted.put((String) name, member((String) name, member)));
            return sorted;
        }
        return value instanceof BigDecimal number ? canonical(number) : value;
    }

    private static Object member(String name, Object value) {
        if (!(value instanceof List<?> list)) {
            return canonical(value);
        }
        List<Object> elements = list.stream().map(CaseFingerprint::canonical).toList();
        return IN_ORDER.contains(name)
                ? elements
                : elements.stream().sorted(BY_ID_AND_TEXT).toList();
    }

    private static BigDecimal canonical(BigDecimal number) {
        return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }

    private static String id(Object element) {
        return element instanceof Map<?, ?> map && map.get("id") instanceof String id ? id : "";
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJvmHasIt) {
            throw new IllegalStateException(everyJvmHasIt);
        }
    }
}
