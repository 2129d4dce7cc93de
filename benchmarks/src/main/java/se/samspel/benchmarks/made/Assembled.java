package se.samspel.benchmarks.made;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samspel.base.BaseRules;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.layer.NewSeverity;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.layer.Severity;

/** What assembling rule sets may grow with, one thing at a time. */
public enum Assembled {
    /** Regions on the base, each with five versions, one for each year, and four tables of 12 rows. */
    REGIONS(Assembled::regions),
    /** Layers that stand on each other, at most 15, each with 12 rules of its own. */
    LAYERS(Assembled::chain),
    /** What a layer changes of one with 1 000 rules. */
    CHANGES(Assembled::changes),
    /** The rules of one layer. */
    ITEMS(number -> List.of(Growing.layer(Growing.rules(number))));

    private static final int VERSIONS = 5;
    private static final int ROWS = 12;
    private static final int OWN_RULES = 12;
    private static final int RULES_BELOW = 1_000;

    private final IntFunction<List<Layer>> made;

    Assembled(IntFunction<List<Layer>> made) {
        this.made = made;
    }

    /** The layers, so many or so large. */
    public List<Layer> of(int number) {
        return made.apply(number);
    }

    private static List<Layer> regions(int number) {
        return Stream.concat(new BaseRules().layers().stream(), Regions.layers(number, VERSIONS, ROWS, 1).stream())
                .toList();
    }

    private static List<Layer> chain(int number) {
        List<Requirement> rules = Growing.rules(number * OWN_RULES);
        List<Layer> layers = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            Layer layer = i == 0
                    ? Growing.layer(List.of())
                    : Layer.of("layer-" + i, "1").under(layers.get(i - 1).id().value());
            layers.add(
                    layer.add(rules.subList(i * OWN_RULES, (i + 1) * OWN_RULES).toArray(Requirement[]::new)));
        }
        return layers;
    }

    private static List<Layer> changes(int number) {
        List<Requirement> rules = Growing.rules(RULES_BELOW);
        Layer below = Growing.layer(rules);
        Layer above = IntStream.range(0, number)
                .boxed()
                .reduce(
                        Layer.of("above", "1").under(below.id().value()),
                        (layer, i) -> layer.replace(new NewSeverity(rules.get(i).id(), Severity.NOTICE), Tables.SOURCE),
                        (one, other) -> other);
        return List.of(below, above);
    }
}
