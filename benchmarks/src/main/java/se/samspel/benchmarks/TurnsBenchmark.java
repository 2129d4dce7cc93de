package se.samspel.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
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

/**
 * The same done by two in turn, in one JVM and for a few milliseconds each, so that whatever slows the machine down slows
 * both down. What tells something is how many cases each has done in which time; the figure itself is for a turn of both.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class TurnsBenchmark {

    private static final long TURN = TimeUnit.MILLISECONDS.toNanos(5);
    /** Each has but half of the time, and what is compiled late would be compared with what has long been. */
    private static final long TO_WARM_UP = TimeUnit.SECONDS.toNanos(15);

    /** What each has done so far, and in how many nanoseconds. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Done {
        /** The time of the one that the other is compared with. */
        public long firstTime;
        /** Its cases. */
        public long firstCases;
        /** The time of the other. */
        public long secondTime;
        /** Its cases. */
        public long secondCases;
    }

    /** Which two. */
    @Param
    public Pair pair = Pair.SAMSPEL;

    private Pair.Doing first = hole -> 1;
    private Pair.Doing second = hole -> 1;

    /** Makes what both work on, and lets them warm up. */
    @Setup
    public void make(Blackhole hole) {
        first = pair.first();
        second = pair.second();
        Done none = new Done();
        for (long begin = System.nanoTime(); System.nanoTime() - begin < TO_WARM_UP; ) {
            both(none, hole);
        }
    }

    /** One turn of each. */
    @Benchmark
    public void both(Done done, Blackhole hole) {
        long begin = System.nanoTime();
        long now = begin;
        while (now - begin < TURN) {
            done.firstCases += first.some(hole);
            now = System.nanoTime();
        }
        done.firstTime += now - begin;
        begin = now;
        while (now - begin < TURN) {
            done.secondCases += second.some(hole);
            now = System.nanoTime();
        }
        done.secondTime += now - begin;
    }
}
