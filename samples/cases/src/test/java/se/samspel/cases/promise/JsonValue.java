package se.samspel.cases.promise;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What a JSON text says, whatever its order of members, its white space, and how it spells a number or a duration. */
final class JsonValue {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private JsonValue() {}

    static Object of(String json) {
        return plain(MAPPER.readTree(json));
    }

    private static Object plain(JsonNode node) {
        if (node.isObject()) {
            Map<String, Object> members = new TreeMap<>();
            node.properties().forEach(member -> members.put(member.getKey(), plain(member.getValue())));
            return members;
        }
        if (node.isArray()) {
            List<Object> elements = new ArrayList<>();
            node.forEach(element -> elements.add(plain(element)));
            return elements;
        }
        if (node.isNumber()) {
            return new BigDecimal(node.asString()).stripTrailingZeros();
        }
        return node.isBoolean() ? node.asBoolean() : text(node.asString());
    }

    /** A duration has several spellings, such as P1D and PT24H. */
    private static String text(String text) {
        return text.matches("-?P[0-9].*|-?PT[0-9].*") ? Duration.parse(text).toString() : text;
    }
}
