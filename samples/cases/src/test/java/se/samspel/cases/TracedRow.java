package se.samspel.cases;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.samspel.Id;
import se.samspel.rules.RuleSet;
import se.samspel.rules.condition.Fact;
import se.samspel.rules.route.Binding;
import se.samspel.rules.route.Routing;
import se.samspel.rules.route.Row;
import se.samspel.rules.route.Stage;

/**
 * A row of a routing table as a page names it: the matter, what is known of it, and who acts then.
 *
 * @param matter the kind of matter
 * @param situation what is known, such as {@code matter.principals} = joint
 * @param route who acts, such as "fredagsgruppen prepares, svom decides", or NOT_STATED
 */
record TracedRow(Id matter, Map<String, String> situation, String route) {

    static final String NOT_STATED = "NOT_STATED";

    /** Reads such as {@code adopt-plan, matter.principals=joint -> fredagsgruppen decides}. */
    static TracedRow parse(String text) {
        String[] sides = text.split("->");
        List<String> parts =
                Arrays.stream(sides[0].split(",")).map(String::strip).toList();
        Map<String, String> situation = parts.stream()
                .skip(1)
                .map(part -> part.split("="))
                .collect(Collectors.toMap(part -> part[0], part -> part[1]));
        return new TracedRow(Id.of(parts.get(0)), situation, sides[1].strip());
    }

    /** The rows of the matter's table that answer in any situation where this much is known. */
    List<Row> rows(RuleSet rules) {
        List<Routing> tables = rules.all(Routing.class)
                .filter(table -> table.matter().equals(matter))
                .toList();
        return tables.stream()
                .filter(table -> table.facts().stream().map(this::name).toList().containsAll(situation.keySet()))
                .flatMap(table -> Routing.situations(table.facts(), known(table)).stream()
                        .flatMap(some -> table.matching(some).stream()))
                .distinct()
                .toList();
    }

    /** Who acts in a row, with the bodies that the rule set binds. */
    static String route(Row row, RuleSet rules) {
        return row.isNotStated()
                ? NOT_STATED
                : row.stages().stream()
                        .map(stage -> body(stage, rules) + " " + stage.act())
                        .collect(Collectors.joining(", "));
    }

    private static Id body(Stage stage, RuleSet rules) {
        return rules.all(Binding.class)
                .filter(binding -> binding.function().equals(stage.body()))
                .map(Binding::body)
                .findFirst()
                .orElse(stage.body());
    }

    private Map<Fact<?>, ?> known(Routing table) {
        Map<Fact<?>, Object> known = new HashMap<>();
        for (Fact<?> fact : table.facts()) {
            fact.domain().stream()
                    .filter(value -> value.toString().equals(situation.get(name(fact))))
                    .forEach(value -> known.put(fact, value));
        }
        return known;
    }

    private String name(Fact<?> fact) {
        return fact.id().value();
    }
}
