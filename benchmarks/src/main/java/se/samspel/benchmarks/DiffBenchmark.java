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
import org.openjdk.jmh.infra.Blackhole;
import se.samspel.benchmarks.made.Regions;
import se.samspel.rules.RuleSet;

/** Every two of 21 regions compared, 210 pairs, in a JVM that has not done it before. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class DiffBenchmark {

    private static final int REGIONS = 21;

    /** How many rows each of a region's four tables has. */
    @Param({"6", "12", "24", "48"})
    public int rows;

    private List<RuleSet> regions = List.of();

    /** Makes the regions and assembles them. */
    @Setup
    public void make() {
        regions = Regions.ruleSets(REGIONS, rows, 1);
    }

    /** All pairs; the time is that of all of them. */
    @Benchmark
    public void everyPair(Blackhole hole) {
        for (int one = 0; one < regions.size(); one++) {
            for (int other = one + 1; other < regions.size(); other++) {
                hole.consume(regions.get(one).diff(regions.get(other)));
            }
        }
    }
}
