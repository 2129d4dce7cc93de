package se.samspel.testkit.example;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samspel.Id;
import se.samspel.json.PackReading;
import se.samspel.json.RulePackReader;
import se.samspel.rules.RuleSets;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.layer.Parent;

/** The rule packs that stand beside examples, with what they stand on. */
final class PacksBeside {

    private static final RulePackReader READER = RulePackReader.in(Locale.ENGLISH);

    private PacksBeside() {}

    /** The rule sets of a folder of packs and of what they stand on; those that were found already if there is no folder. */
    static RuleSets in(Path folder, RuleSets found, List<String> problems) {
        if (!Files.isDirectory(folder)) {
            return found;
        }
        List<Layer> packs = new ArrayList<>();
        for (Path file : ExampleFolder.files(folder)) {
            PackReading reading = READER.read(ExampleFolder.bytes(file));
            reading.layer().ifPresent(packs::add);
            reading.problems()
                    .forEach(problem -> problems.add(
                            file + ":" + problem.line() + ":" + problem.column() + ": " + problem.message()));
        }
        RuleSets all = RuleSets.of(needed(packs, found.layers()));
        all.problems().forEach(problem -> problems.add(folder + ": " + problem));
        return all;
    }

    /** The packs and all that they stand on, straight or by way of others. */
    private static List<Layer> needed(List<Layer> packs, List<Layer> found) {
        List<Layer> needed = new ArrayList<>(packs);
        for (int i = 0; i < needed.size(); i++) {
            Set<Id> parents = needed.get(i).parents().stream().map(Parent::id).collect(Collectors.toSet());
            List<String> names = needed.stream().map(Layer::name).toList();
            Stream<Layer> further = found.stream()
                    .filter(layer -> parents.contains(layer.id()))
                    .filter(layer -> !names.contains(layer.name()));
            needed.addAll(further.toList());
        }
        return needed;
    }
}
