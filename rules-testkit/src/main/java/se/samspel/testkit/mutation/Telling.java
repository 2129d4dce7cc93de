package se.samspel.testkit.mutation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.samspel.json.AnswerJson;
import se.samspel.rules.assessment.Assessment;
import se.samspel.rules.text.Text;
import se.samspel.testkit.example.Expectation;

/** Where two answers to one case part, put as what the first of them is expected to be. */
final class Telling {

    /** Not what is said, which follows from the rest, nor what is the same whatever the rules are. */
    private static final Set<String> LEFT_OUT =
            Set.of("message", "remedy", "label", "text", "name", "case", "ruleSet", "document", "kind", "layer");

    private static final List<List<String>> SHORTER = List.of(
            List.of("code"),
            List.of("code", "element"),
            List.of("code", "severity"),
            List.of("code", "element", "severity"));

    private static final Set<String> SHOWN_ALONE = Set.of("outcome", "findings", "questions");

    private Telling() {}

    /** What of the one answer the other lacks, and what of the other the one is without; empty if that is nothing. */
    static Optional<Expectation> apart(Assessment one, Assessment other) {
        Map<String, Object> first = AnswerJson.of(one, "", Text.SWEDISH);
        Map<String, Object> second = AnswerJson.of(other, "", Text.SWEDISH);
        Map<String, Object> brief = new LinkedHashMap<>();
        first.forEach((name, value) -> {
            if (!value.equals(second.get(name))) {
                brief.put(name, differing(name, brief(value), second.containsKey(name) ? brief(second.get(name)) : ""));
            }
        });
        if (brief.keySet().stream().anyMatch(SHOWN_ALONE::contains)) {
            brief.keySet().retainAll(SHOWN_ALONE);
        }
        return Stream.of(brief, exactly(first))
                .filter(stated -> !stated.isEmpty())
                .map(Telling::expectation)
                .filter(told -> told.mismatches(first).isEmpty())
                .filter(told -> !told.mismatches(second).isEmpty())
                .findFirst();
    }

    private static Expectation expectation(Map<String, Object> members) {
        Map<String, Object> stated = new LinkedHashMap<>(members);
        stated.keySet().removeAll(Set.of("case", "ruleSet"));
        return Expectation.of(stated);
    }

    private static Object differing(String name, Object one, Object other) {
        if (!(one instanceof List<?> elements) || !(other instanceof List<?> others)) {
            return one;
        }
        Map<String, Object> ways = new LinkedHashMap<>();
        List<Object> only = lacking(elements, others);
        List<Object> further = lacking(others, elements);
        if (only.isEmpty() && further.isEmpty()) {
            return Map.of("inOrder", elements);
        } else if (!only.isEmpty()) {
            ways.put("contains", only);
        }
        if (!further.isEmpty()) {
            ways.put(
                    "none",
                    further.stream()
                            .map(more -> shortest(more, elements))
                            .distinct()
                            .toList());
        }
        return ways.containsKey("none") ? ways : only;
    }

    /** A whole answer stated so that nothing may be added to its lists. */
    private static Map<String, Object> exactly(Map<?, ?> members) {
        Map<String, Object> exact = new LinkedHashMap<>();
        members.forEach((name, member) -> {
            if (!member.equals(Map.of())) {
                exact.put(String.valueOf(name), exactly(member));
            }
        });
        return exact;
    }

    private static Object exactly(Object value) {
        if (value instanceof List<?> list) {
            return Map.of("exactly", list.stream().map(Telling::exactly).toList());
        }
        return value instanceof Map<?, ?> members ? exactly(members) : value;
    }

    private static List<Object> lacking(List<?> some, List<?> others) {
        List<Object> lacking = new ArrayList<>(some);
        lacking.removeIf(others::contains);
        return lacking;
    }

    /** As little as tells an element from all others: nothing such is expected. */
    private static Object shortest(Object element, List<?> others) {
        return SHORTER.stream()
                .map(names -> only(element, names))
                .filter(less -> !less.isEmpty())
                .filter(less -> others.stream().noneMatch(other -> holds(other, less)))
                .<Object>map(less -> less)
                .findFirst()
                .orElse(element);
    }

    private static Map<String, Object> only(Object element, List<String> names) {
        Map<String, Object> less = new LinkedHashMap<>();
        if (element instanceof Map<?, ?> members) {
            names.forEach(name -> Optional.ofNullable(members.get(name)).ifPresent(value -> less.put(name, value)));
        }
        return less;
    }

    private static boolean holds(Object other, Map<String, Object> less) {
        return other instanceof Map<?, ?> members && members.entrySet().containsAll(less.entrySet());
    }

    /** The value with its words left out; routes in their order. */
    private static Object brief(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(Telling::brief).toList();
        }
        return value instanceof Map<?, ?> members ? brief(members) : value;
    }

    private static Object brief(Map<?, ?> members) {
        Map<String, Object> brief = new LinkedHashMap<>();
        members.forEach((key, member) -> {
            String name = String.valueOf(key);
            boolean ofLimit = name.equals("source") && members.containsKey("unit");
            if (!LEFT_OUT.contains(name) && !member.equals(List.of()) && !ofLimit) {
                brief.put(name, name.equals("stages") ? Map.of("inOrder", brief(member)) : brief(member));
            }
        });
        return brief;
    }
}
