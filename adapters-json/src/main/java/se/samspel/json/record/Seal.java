package se.samspel.json.record;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.samspel.json.tree.Node;
import se.samspel.json.tree.Node.ListNode;
import se.samspel.json.tree.Node.ObjectNode;

/**
 * A SHA-256 over what a record says besides its case, whatever its white space and the order of its members: by it, a
 * change by hand is seen. It does not keep out somebody who makes a new one.
 */
public final class Seal {

    /** The member of a record that holds it. */
    public static final String MEMBER = "seal";

    private static final List<String> SEALED = List.of("lang", "answer", "layers");

    private final StringBuilder text = new StringBuilder();

    private Seal() {}

    /** The seal of a record that is to be written. */
    public static String of(Map<String, Object> record) {
        return digest(SEALED.stream().map(record::get).toList());
    }

    /** The seal that a record ought to have. */
    static String of(ObjectNode record) {
        return digest(SEALED.stream()
                .map(name -> record.get(name).map(Object.class::cast).orElse(""))
                .toList());
    }

    private static String digest(List<?> values) {
        Seal seal = new Seal();
        values.forEach(seal::put);
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return "sha256:"
                    + HexFormat.of()
                            .formatHex(digest.digest(seal.text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private void put(Object value) {
        if (value instanceof ObjectNode object) {
            Map<String, Object> members = new TreeMap<>();
            object.members().forEach((name, member) -> members.put(name, member.value()));
            put(members);
        } else if (value instanceof Map<?, ?> members) {
            text.append('{');
            new TreeMap<>(members).forEach((name, member) -> {
                put(name);
                put(member);
            });
            text.append('}');
        } else if (value instanceof ListNode list) {
            put(list.elements());
        } else if (value instanceof List<?> list) {
            text.append('[');
            list.forEach(this::put);
            text.append(']');
        } else {
            scalar(value instanceof Node.Value said ? said.value() : value);
        }
    }

    /** A text with its length, so that it cannot pass for anything else. */
    private void scalar(Object value) {
        if (value instanceof String said) {
            text.append(said.length()).append(':').append(said);
        } else if (value instanceof Boolean) {
            text.append(value).append(';');
        } else if (value instanceof Number number) {
            BigDecimal plain = new BigDecimal(number.toString());
            text.append(plain.signum() == 0 ? "0" : plain.stripTrailingZeros()).append(';');
        } else {
            text.append("null;");
        }
    }
}
