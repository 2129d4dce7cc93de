package se.samspel.testkit.planted;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samspel.Id;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.condition.Scope;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.layer.Severity;
import se.samspel.rules.layer.Source;
import se.samspel.rules.text.Text;

/**
 * Something wrong in rules, planted on purpose.
 *
 * @param name what is wrong
 * @param property the property that is about it
 * @param layers the layers that hold it
 * @param twin the same layers without it, where the fault is that they differ
 * @param examples the folder of the examples, where the fault is theirs
 * @param named what the message must name: the rule, the fact, the source
 */
record Fault(
        String name,
        String property,
        List<Layer> layers,
        Optional<List<Layer>> twin,
        Optional<Path> examples,
        List<String> named) {

    /** Where everything planted comes from. */
    static final Source SOURCE = Source.text("Samverkansavtal 2027", "§ 7 Planterat");

    static final Id RULE = Id.of("planted.rule");

    static Fault of(String property, String name, List<String> named, Layer... layers) {
        return new Fault(name, property, Arrays.asList(layers), Optional.empty(), Optional.empty(), named);
    }

    Fault twin(Layer... others) {
        return new Fault(name, property, layers, Optional.of(Arrays.asList(others)), examples, named);
    }

    /** With the examples of that folder. */
    Fault examples(String folder) {
        Path path = Path.of("src/test/resources/planted").resolve(folder);
        return new Fault(name, property, layers, twin, Optional.of(path), named);
    }

    /** What a message about the rule names: the rule, those facts, and the source. */
    static List<String> about(String... facts) {
        return Stream.concat(Stream.of(RULE.value(), SOURCE.clause()), Stream.of(facts))
                .toList();
    }

    static Layer layer(Item... items) {
        return Layer.of("planted", "1").under("base").add(items);
    }

    /** A layer with a rule that is sound but for what it asks. */
    static Layer rule(Scope<?> scope, Condition must) {
        return layer(rule(scope, Condition.ALWAYS, must));
    }

    static Requirement rule(Scope<?> scope, Condition when, Condition must) {
        return rule(scope, when, must, text(scope, must));
    }

    static Requirement rule(Scope<?> scope, Condition when, Condition must, Text text) {
        return Requirement.of(RULE.value(), scope)
                .when(when)
                .must(must)
                .otherwise(Severity.ERROR, text, Text.of("Gör om.", "Do it again."))
                .source(SOURCE);
    }

    private static Text text(Scope<?> scope, Condition must) {
        boolean number = Requirement.of("probe", scope)
                .must(must)
                .otherwise(Severity.ERROR, label(), label())
                .source(SOURCE)
                .comparison()
                .isPresent();
        return number
                ? Text.of("{who} har {value}; {limit} gäller.", "{who} has {value}; {limit} apply.")
                : Text.of("{who} är fel.", "{who} is wrong.");
    }

    static Text label() {
        return Text.of("planterat", "planted");
    }

    @Override
    public String toString() {
        return name;
    }
}
