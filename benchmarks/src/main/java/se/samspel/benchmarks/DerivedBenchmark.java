package se.samspel.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import se.samspel.benchmarks.made.Works;
import se.samspel.rules.RuleSet;
import se.samspel.rules.RuleSets;
import se.samspel.work.ProcessWork;

/**
 * What is derived when somebody asks, apart: judging by all the rules of a region, and asking besides for the budgets or
 * the progress. The figure is for one work, none of which has a fault.
 *
 * Options: -prof gc
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class DerivedBenchmark {

    private static final int WORKS = 1_000;
    private static final LocalDate DAY = LocalDate.of(2008, 5, 16);

    private final RuleSet rules = RuleSets.discover().find("jamtland", DAY).orElseThrow();
    private List<ProcessWork> works = List.of();

    /** Makes the works. */
    @Setup
    public void make() {
        works = Works.with(0, WORKS, 1);
    }

    /** As everybody judges. */
    @Benchmark
    @OperationsPerInvocation(WORKS)
    public void judged(Blackhole hole) {
        for (ProcessWork work : works) {
            hole.consume(rules.judge(work));
        }
    }

    /** And asked for the budgets. */
    @Benchmark
    @OperationsPerInvocation(WORKS)
    public void judgedAndAskedForBudgets(Blackhole hole) {
        for (ProcessWork work : works) {
            hole.consume(rules.judge(work).budgets().size());
        }
    }

    /** And asked for the progress. */
    @Benchmark
    @OperationsPerInvocation(WORKS)
    public void judgedAndAskedForProgress(Blackhole hole) {
        for (ProcessWork work : works) {
            hole.consume(rules.judge(work).progress().size());
        }
    }
}
