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
import se.samspel.benchmarks.made.Works;
import se.samspel.work.ProcessWork;

/**
 * 24 rules and one route over a thousand process works, half of them faulty: Samspel with everything that an assessment
 * holds, and others with code, place and route alone. The figure is for one work.
 *
 * Options: -prof gc
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class PeerBenchmark {

    private static final int WORKS = 1_000;

    /** Who judges. */
    @Param({"PLAIN_JAVA", "SAMSPEL", "SAMSPEL_TOLD", "DROOLS", "EASY_RULES", "EVRETE", "KIE_DMN", "CAMUNDA_DMN"})
    public Who who = Who.SAMSPEL;

    private Function<ProcessWork, Object> judge = work -> work;
    private List<ProcessWork> all = List.of();

    /** Makes the works. */
    @Setup
    public void make() {
        judge = who.made();
        all = Works.halfFaulty(WORKS, 1);
    }

    /** All works. */
    @Benchmark
    @OperationsPerInvocation(WORKS)
    public void judged(Blackhole hole) {
        for (ProcessWork work : all) {
            hole.consume(judge.apply(work));
        }
    }
}
