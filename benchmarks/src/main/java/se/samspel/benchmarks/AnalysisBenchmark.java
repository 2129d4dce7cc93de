package se.samspel.benchmarks;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import se.samspel.Id;
import se.samspel.base.BaseRules;
import se.samspel.benchmarks.made.Tables;
import se.samspel.rules.RuleSets;
import se.samspel.rules.analysis.Slice;
import se.samspel.rules.layer.DeclaredFact;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.layer.Vocabulary;
import se.samspel.rules.layer.Word;
import se.samspel.rules.route.Body;
import se.samspel.rules.route.Routing;
import se.samspel.rules.route.Stage;
import se.samspel.rules.text.Text;

/**
 * One rule set analysed as a whole, in a JVM that has not done it before: the base, and on it a layer with a first draft
 * of a table of 200 rows over twelve facts, 4 096 situations, the most that assembly looks into.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class AnalysisBenchmark {

    private static final int FACTS = 12;
    private static final int ROWS = 200;
    private static final int BODIES = 3;

    /** What the table is made of. */
    @Param({
        "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16", "17", "18", "19", "20"
    })
    public long seed;

    private RuleSets rules = RuleSets.of();

    /** Makes the table and assembles it. */
    @Setup
    public void make() {
        List<DeclaredFact> facts = Tables.facts("fact", FACTS, 2);
        Routing table = Tables.draft(
                "made",
                facts.stream().map(DeclaredFact::fact).toList(),
                ROWS,
                some -> List.of(Stage.decides("body-" + some.nextInt(BODIES))),
                new Random(seed));
        Layer layer = Layer.of("made-region", "1")
                .under("base")
                .add(facts.toArray(Item[]::new))
                .add(Word.of(Vocabulary.MATTER, "made", Text.same("made"), Tables.SOURCE))
                .add(table);
        for (int body = 0; body < BODIES; body++) {
            layer = layer.add(Body.of("body-" + body, Text.same("body " + body), Tables.SOURCE));
        }
        rules = RuleSets.of(Stream.concat(new BaseRules().layers().stream(), Stream.of(layer))
                .toList());
    }

    /** Everything that can be proved of the rule set. */
    @Benchmark
    public List<Slice> analysed() {
        return rules.analyse(Id.of("made-region"));
    }
}
