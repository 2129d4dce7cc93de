package se.samspel.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.samspel.Id;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.condition.Fact;
import se.samspel.rules.condition.Limit;
import se.samspel.rules.layer.Budget;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.layer.Parameter;
import se.samspel.rules.layer.Question;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.route.Act;
import se.samspel.rules.route.Binding;
import se.samspel.rules.route.Body;
import se.samspel.rules.route.Routing;
import se.samspel.rules.route.Stage;
import se.samspel.rules.text.Text;

/** Finds everything that is wrong with some layers, before any case is judged. */
final class LayerCheck {

    private static final int DEEPEST_CHAIN = 16;
    private static final int MOST_SITUATIONS = 4_096;
    private static final Set<String> ARGUMENTS = Set.of("who", "value", "limit");

    private final List<Layer> layers;
    private final List<LayerProblem> problems = new ArrayList<>();

    LayerCheck(List<Layer> layers) {
        this.layers = layers;
    }

    /** A layer by id and version, such as {@code myregion@2027.1}. */
    static String name(Layer layer) {
        return layer.id() + "@" + layer.version();
    }

    List<LayerProblem> problems() {
        Map<String, Layer> names = new LinkedHashMap<>();
        for (Layer layer : layers) {
            if (names.put(name(layer), layer) != null) {
                report(
                        layer,
                        "DUPLICATE_LAYER",
                        Text.of(
                                "Två olika lager heter {layer}; ge det ena en annan version.",
                                "Two different layers are called {layer}; give one of them another version."));
            }
        }
        for (Layer layer : layers) {
            for (Layer other : layers) {
                if (overlap(layer, other)) {
                    report(
                            layer,
                            "OVERLAPPING_VALIDITY",
                            Text.of(
                                            "Lagret gäller samma dagar som {other}; låt det ena sluta innan det andra börjar.",
                                            "The layer is in force on the same days as {other}; let one end before the other begins.")
                                    .with("other", Text.same(name(other))));
                }
            }
        }
        layers.forEach(layer -> chain(layer).ifPresent(chain -> check(layer, chain)));
        return problems;
    }

    private static boolean overlap(Layer one, Layer other) {
        return one.id().equals(other.id())
                && !one.version().equals(other.version())
                && startsBeforeEnd(one, other)
                && startsBeforeEnd(other, one);
    }

    private static boolean startsBeforeEnd(Layer one, Layer other) {
        LocalDate start = one.valid().from().orElse(LocalDate.MIN);
        return !start.isAfter(other.valid().until().orElse(LocalDate.MAX));
    }

    private void check(Layer layer, List<Layer> chain) {
        Merge merge = Merge.of(chain);
        merge.problems().stream()
                .filter(problem -> problem.layer().equals(name(layer)))
                .forEach(problems::add);
        merge.items().values().stream()
                .filter(found -> found.layer().equals(layer.id()))
                .forEach(found -> itself(layer, found.item()));
        merge.items().values().forEach(found -> together(layer, found.item(), merge.items()));
    }

    /** What an item says by itself; checked in the layer that brings it. */
    private void itself(Layer layer, Item item) {
        if (item instanceof Requirement requirement) {
            text(layer, requirement);
        } else if (item instanceof Parameter parameter
                && !parameter.admissible().contains(parameter.range())) {
            report(
                    layer,
                    "PARAMETER_OUT_OF_RANGE",
                    Text.of(
                                    "{id} är {range} men måste hålla sig inom {admissible}.",
                                    "{id} is {range} but must stay within {admissible}.")
                            .with("id", Text.same(parameter.id().value()))
                            .with("range", parameter.text())
                            .with("admissible", parameter.admissible().text(parameter.unit())));
        }
    }

    /** What an item says of others; checked in every layer, since one above may have taken the other away. */
    private void together(Layer layer, Item item, Map<Id, InForce> items) {
        if (item instanceof Requirement requirement) {
            conditions(layer, requirement.when(), items);
            conditions(layer, requirement.must(), items);
        } else if (item instanceof Routing routing) {
            table(layer, routing, items);
            routing.rows().stream()
                    .flatMap(row -> row.stages().stream())
                    .distinct()
                    .forEach(stage -> stage(layer, stage, items));
        } else if (item instanceof Binding binding) {
            known(layer, binding.function(), Body.class, items);
            known(layer, binding.body(), Body.class, items);
        } else if (item instanceof Budget budget) {
            budget.limit().ifPresent(limit -> known(layer, limit.id(), Parameter.class, items));
        }
    }

    private void conditions(Layer layer, Condition condition, Map<Id, InForce> items) {
        limit(condition)
                .flatMap(Limit::parameter)
                .ifPresent(parameter -> known(layer, parameter, Parameter.class, items));
        condition.facts().stream()
                .filter(fact -> fact.origin() == Fact.Origin.ASKED)
                .forEach(fact -> known(layer, fact.id(), Question.class, items));
        condition.parts().forEach(part -> conditions(layer, part, items));
    }

    private static Optional<Limit> limit(Condition condition) {
        if (condition instanceof Condition.Within within) {
            return Optional.of(within.limit());
        }
        return condition instanceof Condition.Count count ? Optional.of(count.limit()) : Optional.empty();
    }

    private void text(Layer layer, Requirement requirement) {
        Text text = requirement.breach().text();
        boolean complete = text.isComplete() && requirement.breach().remedy().isComplete();
        boolean used = ARGUMENTS.stream()
                .allMatch(argument ->
                        text.uses(argument) == requirement.arguments().contains(argument));
        boolean nothingElse = hasNoOther(requirement.arguments(), text)
                && hasNoOther(requirement.arguments(), requirement.breach().remedy());
        if (!complete || !used || !nothingElse) {
            report(
                    layer,
                    "TEXT_INCOMPLETE",
                    Text.of(
                                    "Texterna till {id} ska finnas på svenska och engelska och använda {arguments}, inget annat.",
                                    "The texts of {id} must exist in Swedish and English and use {arguments}, nothing else.")
                            .with("id", Text.same(requirement.id().value()))
                            .with("arguments", Text.same(requirement.arguments().toString())));
        }
    }

    private static boolean hasNoOther(Set<String> arguments, Text text) {
        Text filled = text;
        for (String argument : arguments) {
            filled = filled.with(argument, Text.same(""));
        }
        return !filled.sv().contains("{") && !filled.en().contains("{");
    }

    private void table(Layer layer, Routing routing, Map<Id, InForce> items) {
        List<Fact<?>> facts = AskedFacts.inForce(routing, id -> Optional.ofNullable(items.get(id)));
        facts.stream()
                .filter(fact -> fact.origin() == Fact.Origin.ASKED)
                .forEach(fact -> known(layer, fact.id(), Question.class, items));
        long size = 1;
        for (Fact<?> fact : facts) {
            size = Math.min(size * fact.domain().size(), MOST_SITUATIONS + 1);
        }
        boolean outOfSight = facts.stream().anyMatch(fact -> !fact.scope().single());
        if (size > MOST_SITUATIONS || outOfSight) {
            report(
                    layer,
                    outOfSight ? "FACT_OUT_OF_SIGHT" : "ROUTE_TOO_LARGE",
                    Text.of(
                                    "Beslutsgången för {matter} får bara fråga om det som finns en gång, och ha högst {n} situationer.",
                                    "The routing of {matter} may ask only about what there is one of, and have at most {n} situations.")
                            .with("matter", Text.same(routing.matter().value()))
                            .with("n", Text.same(String.valueOf(MOST_SITUATIONS))));
            return;
        }
        for (Map<Fact<?>, ?> situation : Routing.situations(facts, Map.of())) {
            int rows = routing.matching(situation).size();
            if (rows != 1) {
                report(
                        layer,
                        rows == 0 ? "ROUTE_GAP" : "ROUTE_OVERLAP",
                        Text.of(
                                        "Beslutsgången för {matter} har {rows} rader för {situation}; det ska vara en.",
                                        "The routing of {matter} has {rows} rows for {situation}; there must be one.")
                                .with("matter", Text.same(routing.matter().value()))
                                .with("rows", Text.same(String.valueOf(rows)))
                                .with("situation", Text.same(shown(situation))));
            }
        }
    }

    private static String shown(Map<Fact<?>, ?> situation) {
        Map<Id, Object> sides = new TreeMap<>();
        situation.forEach((fact, value) -> sides.put(fact.id(), value));
        return sides.toString();
    }

    private void stage(Layer layer, Stage stage, Map<Id, InForce> items) {
        known(layer, stage.act(), Act.class, items);
        known(layer, stage.body(), Body.class, items);
    }

    private void known(Layer layer, Id id, Class<?> kind, Map<Id, InForce> items) {
        if (Optional.ofNullable(items.get(id))
                .filter(found -> kind.isInstance(found.item()))
                .isEmpty()) {
            report(
                    layer,
                    "UNKNOWN_WORD",
                    Text.of(
                                    "{id} är varken tillagt här eller i ett lager under.",
                                    "{id} is added neither here nor in a layer beneath.")
                            .with("id", Text.same(id.value())));
        }
    }

    /** The layer and its parents in any version, the root first; empty if there is a problem with them. */
    private Optional<List<Layer>> chain(Layer layer) {
        List<Layer> chain = new ArrayList<>(List.of(layer));
        while (chain.get(0).parent().isPresent()) {
            Id parent = chain.get(0).parent().get();
            Optional<Layer> found = Stream.concat(chain.stream(), layers.stream())
                    .filter(candidate -> candidate.id().equals(parent))
                    .findFirst();
            if (found.isEmpty()) {
                report(
                        layer,
                        "UNKNOWN_PARENT",
                        Text.of(
                                        "Lagret står på {parent}, som inte finns.",
                                        "The layer stands on {parent}, which is not there.")
                                .with("parent", Text.same(parent.value())));
                return Optional.empty();
            }
            if (chain.contains(found.get()) || chain.size() == DEEPEST_CHAIN) {
                report(
                        layer,
                        "PARENT_CYCLE",
                        Text.of(
                                        "Lagret står på sig självt, genom {parent}.",
                                        "The layer stands on itself, by way of {parent}.")
                                .with("parent", Text.same(parent.value())));
                return Optional.empty();
            }
            chain.add(0, found.get());
        }
        return Optional.of(chain);
    }

    private void report(Layer layer, String code, Text message) {
        problems.add(LayerProblem.of(code, name(layer), message.with("layer", Text.same(name(layer)))));
    }
}
