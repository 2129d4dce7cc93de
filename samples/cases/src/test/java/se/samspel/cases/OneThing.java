package se.samspel.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** Whether two documents differ in one thing: one value, or one element or member that only one of them has. */
final class OneThing {

    private OneThing() {}

    /** Fails unless there is one difference. That elements stand in another order is none. */
    static void differs(JsonNode one, JsonNode other) {
        Map<String, String> before = flat(one);
        Map<String, String> after = flat(other);
        TreeSet<String> differing = new TreeSet<>(before.keySet());
        differing.addAll(after.keySet());
        differing.removeIf(place -> before.containsKey(place)
                && after.containsKey(place)
                && before.get(place).equals(after.get(place)));

        assertThat(differing).as("places that differ").isNotEmpty();
        String first = differing.first();
        assertThat(differing)
                .as("places that differ")
                .allSatisfy(place -> assertThat(place).startsWith(first));
    }

    /** Every value by its place, where elements of a list go by their id if they have one. */
    private static Map<String, String> flat(JsonNode root) {
        Map<String, String> values = new TreeMap<>();
        collect("", root, values);
        return values;
    }

    private static void collect(String place, JsonNode node, Map<String, String> values) {
        if (node.isObject()) {
            values.put(place, "{}");
            node.properties().forEach(member -> collect(place + "/" + member.getKey(), member.getValue(), values));
        } else if (node.isArray() && hasParts(node)) {
            values.put(place, "[]");
            List<JsonNode> elements =
                    IntStream.range(0, node.size()).mapToObj(node::get).toList();
            IntStream.range(0, elements.size())
                    .forEach(i -> collect(place + "/" + name(elements, i), elements.get(i), values));
        } else {
            values.put(place, node.toString());
        }
    }

    private static String name(List<JsonNode> elements, int i) {
        JsonNode element = elements.get(i);
        return element.has("id") ? element.get("id").asString() : String.valueOf(i);
    }

    /** Whether its elements have members of their own; a list of words is one value. */
    private static boolean hasParts(JsonNode list) {
        return list.size() > 0 && list.get(0).isObject();
    }
}
