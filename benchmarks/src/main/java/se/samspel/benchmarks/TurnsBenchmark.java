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
 * Two do the same by turns, in one JVM and for some milliseconds each, so that a machine that others use, too, slows both
 * down: what tells something is how much longer one takes than the other. The figure itself is for a turn of both.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class TurnsBenchmark {

    /** Each has but half of the time, and what is compiled late would be compared with what has long been. */
    private static final long TO_WARM_UP = TimeUnit.SECONDS.toNanos(15);

    /** In how many nanoseconds each has done the same. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Times {
        /** The one with which the other is compared. */
        public long first;
        /** The other. */
        public long second;
    }

    /** Which two. */
    @Param
    public Pair pair = Pair.BY_HAND_SAMSPEL;

    private Runnable first = () -> {};
    private Runnable second = () -> {};
    private boolean isSecondToBegin;

    /** Makes what both work on, and lets them warm up. */
    @Setup
    public void make(Blackhole hole) {
        first = pair.first(hole);
        second = pair.second(hole);
        Times none = new Times();
        for (long begin = System.nanoTime(); System.nanoTime() - begin < TO_WARM_UP; ) {
            both(none);
        }
    }

    /** A turn of each; they begin by turns, too. */
    @Benchmark
    public void both(Times times) {
        isSecondToBegin = !isSecondToBegin;
        if (isSecondToBegin) {
            times.second += time(second);
        }
        times.first += time(first);
        if (!isSecondToBegin) {
            times.second += time(second);
        }
    }

    private static long time(Runnable turn) {
        long begin = System.nanoTime();
        turn.run();
        return System.nanoTime() - begin;
    }
}
