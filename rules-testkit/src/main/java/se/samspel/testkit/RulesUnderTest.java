package se.samspel.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import se.samspel.Id;
import se.samspel.json.PackReading;
import se.samspel.json.RulePackReader;
import se.samspel.json.RulePacks;
import se.samspel.rules.Discovery;
import se.samspel.rules.LayerProblem;
import se.samspel.rules.RuleSet;
import se.samspel.rules.RuleSets;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.spi.RulePlugin;

/**
 * The rules that are to be proved, with what they stand on, and the folder of their own examples.
 *
 * <pre>{@code
 * RulesUnderTest.of(new MyRegionRules()).examples(Path.of("src/test/examples"))
 * }</pre>
 *
 * <p>What they stand on, such as the base, is what the class path holds of plug-ins and packs.
 */
public final class RulesUnderTest {

    private final RuleSets all;
    private final List<Id> ids;
    private final Optional<Path> examples;

    private RulesUnderTest(RuleSets all, List<Id> ids, Optional<Path> examples) {
        this.all = all;
        this.ids = List.copyOf(ids);
        this.examples = examples;
    }

    /** Rule sets that a plug-in or a pack on the class path holds, by their ids, such as "myregion". */
    public static RulesUnderTest onClassPath(String... ids) {
        return new RulesUnderTest(
                RuleSets.of(found()), Stream.of(ids).map(Id::of).toList(), Optional.empty());
    }

    /** The rule sets of a plug-in, whether or not the class path names it. */
    public static RulesUnderTest of(RulePlugin plugin) {
        return of(plugin.layers());
    }

    /** The rule sets of these layers, instead of those of the same name and version on the class path. */
    public static RulesUnderTest of(List<Layer> layers) {
        Discovery found = found();
        List<String> names = layers.stream().map(Layer::name).toList();
        Stream<Layer> others = found.layers().stream().filter(layer -> !names.contains(layer.name()));
        Discovery all = new Discovery(Stream.concat(others, layers.stream()).toList(), found.problems());
        return new RulesUnderTest(
                RuleSets.of(all), layers.stream().map(Layer::id).distinct().toList(), Optional.empty());
    }

    /**
     * The rule set of a data-only pack.
     *
     * @throws IllegalArgumentException if the file holds no layer; the message tells everything that is wrong with it
     */
    public static RulesUnderTest pack(Path file) {
        try {
            PackReading reading = RulePackReader.in(Locale.ENGLISH).read(Files.readAllBytes(file));
            return of(List.of(
                    reading.layer().orElseThrow(() -> new IllegalArgumentException(file + ": " + reading.problems()))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same, with a folder of case documents and what is expected of them. */
    public RulesUnderTest examples(Path folder) {
        return new RulesUnderTest(all, ids, Optional.of(folder));
    }

    /** The folder of case documents and what is expected of them; empty if there is none. */
    public Optional<Path> examples() {
        return examples;
    }

    /** The ids of the rule sets, such as "myregion". */
    public List<Id> ids() {
        return ids;
    }

    /** Every rule set that there is, those that these stand on included. */
    public RuleSets all() {
        return all;
    }

    /** What is wrong with the layers, so that a rule set cannot be built. */
    public List<LayerProblem> problems() {
        return all.problems();
    }

    /** The rule sets to prove: every version of every id, for each span of days on which it says the same. */
    public List<RuleSet> ruleSets() {
        return ids.stream().flatMap(id -> all.every(id).stream()).toList();
    }

    /**
     * The rule sets to prove, where they can prove anything.
     *
     * @throws IllegalStateException if something is wrong with the layers, or there is no rule set to prove
     */
    public List<RuleSet> wholeRuleSets() {
        List<RuleSet> found = ruleSets();
        if (!problems().isEmpty()) {
            throw new IllegalStateException("the layers must fit together first: " + problems());
        } else if (found.isEmpty()) {
            throw new IllegalStateException("there is no rule set " + ids() + " to prove");
        }
        return found;
    }

    private static Discovery found() {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        return Discovery.by(loader).and(RulePacks.on(loader, Locale.ENGLISH));
    }
}
