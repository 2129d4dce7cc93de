package se.samspel.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
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
import se.samspel.benchmarks.peer.PlainJava;
import se.samspel.benchmarks.peer.SamspelRules;
import se.samspel.work.ProcessWork;

/**
 * 24 rules and one route over a thousand process works: Samspel with everything that an assessment holds, and the same by
 * hand. The figure is for one work.
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

    /** What the works are like. */
    @Param
    public Kind works = Kind.HALF_FAULTY;

    private final SamspelRules samspel = new SamspelRules();
    private final PlainJava plain = new PlainJava();
    private List<ProcessWork> all = List.of();

    /** Makes the works. */
    @Setup
    public void make() {
        all = switch (works) {
            case HALF_FAULTY -> Works.halfFaulty(WORKS, 1);
            case CLEAN -> Works.with(0, WORKS, 1);
            case ONE_FAULT -> Works.with(1, WORKS, 1);
        };
    }

    /** Samspel. */
    @Benchmark
    @OperationsPerInvocation(WORKS)
    public void samspel(Blackhole hole) {
        for (ProcessWork work : all) {
            hole.consume(samspel.assess(work));
        }
    }

    /** By hand. */
    @Benchmark
    @OperationsPerInvocation(WORKS)
    public void plainJava(Blackhole hole) {
        for (ProcessWork work : all) {
            hole.consume(plain.judge(work));
        }
    }
}
