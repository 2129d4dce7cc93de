package se.samspel.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
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
import se.samspel.Id;
import se.samspel.benchmarks.made.Works;
import se.samspel.rules.RuleSet;
import se.samspel.rules.RuleSets;
import se.samspel.rules.layer.Budget;
import se.samspel.rules.layer.Change;
import se.samspel.rules.layer.Layer;
import se.samspel.work.ProcessWork;

/**
 * What is derived, apart: judging by all the rules of a region with its budgets and without them, and the progress of
 * works that have been judged already. The figure is for one work, none of which has a fault.
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

    private final RuleSets all = RuleSets.discover();
    private final RuleSet withBudgets = all.find("jamtland", DAY).orElseThrow();
    private final RuleSet withoutBudgets = RuleSets.of(withoutBudgets(all.layers()))
            .find("jamtland", DAY)
            .orElseThrow();
    private List<ProcessWork> works = List.of();

    /** Makes the works, and sees to it that budgets are what makes the difference. */
    @Setup
    public void make() {
        works = Works.with(0, WORKS, 1);
        if (withBudgets.judge(works.get(0)).budgets().isEmpty()
                || !withoutBudgets.judge(works.get(0)).budgets().isEmpty()) {
            throw new IllegalStateException("budgets make no difference");
        }
    }

    private static List<Layer> withoutBudgets(List<Layer> layers) {
        Set<Id> budgets = layers.stream()
                .flatMap(layer -> layer.changes().stream())
                .filter(change -> change.what() instanceof Budget)
                .map(Change::id)
                .collect(Collectors.toSet());
        return layers.stream()
                .map(layer -> new Layer(
                        layer.id(),
                        layer.version(),
                        layer.level(),
                        layer.parents(),
                        layer.valid(),
                        layer.unregulated(),
                        layer.changes().stream()
                                .filter(change -> !budgets.contains(change.id()))
                                .toList()))
                .toList();
    }

    /** With budgets, as everybody judges. */
    @Benchmark
    @OperationsPerInvocation(WORKS)
    public void judged(Blackhole hole) {
        for (ProcessWork work : works) {
            hole.consume(withBudgets.judge(work));
        }
    }

    /** By the same rules but for the budgets. */
    @Benchmark
    @OperationsPerInvocation(WORKS)
    public void judgedWithoutBudgets(Blackhole hole) {
        for (ProcessWork work : works) {
            hole.consume(withoutBudgets.judge(work));
        }
    }

    /** With budgets, and asked for the progress. */
    @Benchmark
    @OperationsPerInvocation(WORKS)
    public void judgedAndAskedForProgress(Blackhole hole) {
        for (ProcessWork work : works) {
            hole.consume(withBudgets.judge(work).progress().size());
        }
    }
}
