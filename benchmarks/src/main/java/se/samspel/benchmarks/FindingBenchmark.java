package se.samspel.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.IntStream;
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
 * What one more finding takes: works with a team of 12, of whom more and more set aside a day too many, and which are the
 * same in everything else, the route included. The figure is for one work.
 *
 * Options: -prof gc
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class FindingBenchmark {

    private static final int WORKS = 100;
    private static final int MEMBERS = 12;

    /** Who judges. */
    @Param({"PLAIN_JAVA", "SAMSPEL", "SAMSPEL_TOLD", "JAMTLAND"})
    public Who who = Who.SAMSPEL;

    /** How many of the members are at fault, each with one finding. */
    @Param({"0", "1", "2", "4", "8", "12"})
    public int findings;

    private Function<ProcessWork, Object> judge = work -> work;
    private List<ProcessWork> all = List.of();

    /** Makes the works. */
    @Setup
    public void make() {
        judge = who.made();
        all = IntStream.range(0, WORKS)
                .mapToObj(i -> Works.ofTeam("work-" + i, MEMBERS, findings))
                .toList();
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
