package se.samspel.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import se.samspel.benchmarks.made.Growing;
import se.samspel.benchmarks.made.Grown;
import se.samspel.document.Case;

/**
 * How judging a case grows: with rules, layers, elements of the case, findings, rows of a routing table and rows of all
 * tables, one at a time. The figure is for one case.
 *
 * Options: -prof gc
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class GrowthBenchmark {

    private static final int CASES = Growing.CASES;

    /** What grows, and how large it is. */
    @Param({
        "RULES:10",
        "RULES:100",
        "RULES:1000",
        "RULES:10000",
        "LAYERS:1",
        "LAYERS:2",
        "LAYERS:3",
        "LAYERS:4",
        "LAYERS:5",
        "ELEMENTS:1",
        "ELEMENTS:10",
        "ELEMENTS:100",
        "ELEMENTS:1000",
        "FINDINGS:0",
        "FINDINGS:10",
        "FINDINGS:100",
        "FINDINGS:1000",
        "ROWS:10",
        "ROWS:100",
        "ROWS:1000",
        "ROWS:4096",
        "TABLES:10",
        "TABLES:100",
        "TABLES:1000",
        "TABLES:10000"
    })
    public String size = "RULES:10";

    private List<Case> cases = List.of();
    private Function<Case, Object> judge = one -> one;

    /** Makes the rules and the cases. */
    @Setup
    public void make() {
        String[] what = size.split(":");
        Grown grown = Growing.valueOf(what[0]).of(Integer.parseInt(what[1]));
        cases = grown.cases();
        judge = grown.rules()::judge;
    }

    /** Each case. */
    @Benchmark
    @OperationsPerInvocation(CASES)
    public void judged(Blackhole hole) {
        for (Case one : cases) {
            hole.consume(judge.apply(one));
        }
    }
}
