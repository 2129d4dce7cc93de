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
 * Judging by hand, by 24 rules and one route, and by all the rules of a region, over a thousand process works: clean and
 * faulty, on one thread. The figure is for one work.
 *
 * Options: -prof gc
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class JudgeBenchmark {

    private static final int WORKS = 1_000;

    /** What the works are like. */
    public enum Kind {
        /** Every other one has one to four faults. */
        HALF_FAULTY,
        /** None has a fault. */
        CLEAN,
        /** Each has one fault. */
        ONE_FAULT
    }

    /** Who judges. */
    @Param({"PLAIN_JAVA", "SAMSPEL", "SAMSPEL_TOLD", "JAMTLAND", "JAMTLAND_WITH_PROGRESS"})
    public Who who = Who.SAMSPEL;

    /** What the works are like. */
    @Param
    public Kind works = Kind.HALF_FAULTY;

    private Function<ProcessWork, Object> judge = work -> work;
    private List<ProcessWork> all = List.of();

    /** Makes the works. */
    @Setup
    public void make() {
        judge = who.made();
        all = switch (works) {
            case HALF_FAULTY -> Works.halfFaulty(WORKS, 1);
            case CLEAN -> Works.with(0, WORKS, 1);
            case ONE_FAULT -> Works.with(1, WORKS, 1);
        };
    }

    /** Judges them all. */
    @Benchmark
    @OperationsPerInvocation(WORKS)
    public void judged(Blackhole hole) {
        for (ProcessWork work : all) {
            hole.consume(judge.apply(work));
        }
    }
}
