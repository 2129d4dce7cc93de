package se.samspel.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
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
import se.samspel.benchmarks.made.Assembled;
import se.samspel.rules.RuleSets;
import se.samspel.rules.layer.Layer;

/**
 * Making every rule set of some layers, with all that is checked then: 21 regions with five versions each, and how it
 * grows with regions, with layers on each other, with what a layer changes, and with items.
 *
 * Options: -prof gc
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class AssemblyBenchmark {

    /** What grows, and how large it is. */
    @Param({
        "REGIONS:1",
        "REGIONS:7",
        "REGIONS:21",
        "REGIONS:63",
        "LAYERS:1",
        "LAYERS:2",
        "LAYERS:5",
        "LAYERS:10",
        "LAYERS:15",
        "CHANGES:10",
        "CHANGES:100",
        "CHANGES:1000",
        "ITEMS:10",
        "ITEMS:100",
        "ITEMS:1000",
        "ITEMS:10000"
    })
    public String size = "REGIONS:21";

    private List<Layer> layers = List.of();

    /** Makes the layers, and sees to it that nothing is wrong with them. */
    @Setup
    public void make() {
        String[] what = size.split(":");
        layers = Assembled.valueOf(what[0]).of(Integer.parseInt(what[1]));
        if (!assembled().problems().isEmpty()) {
            throw new IllegalStateException(assembled().problems().get(0).toString());
        }
    }

    /** All rule sets. */
    @Benchmark
    public RuleSets assembled() {
        return RuleSets.of(layers);
    }
}
