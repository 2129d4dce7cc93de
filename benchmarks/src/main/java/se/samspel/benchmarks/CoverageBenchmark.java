package se.samspel.benchmarks;

import java.util.List;
import java.util.Random;
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
import se.samspel.benchmarks.made.Tables;
import se.samspel.rules.analysis.Coverage;
import se.samspel.rules.condition.Fact;
import se.samspel.rules.layer.DeclaredFact;
import se.samspel.rules.route.Routing;
import se.samspel.rules.route.Stage;

/**
 * What is asked of one routing table when rules are analysed, as rows and facts grow: the smallest gap, every overlap,
 * every row that is never reached, and how many situations are settled in how many boxes. Each fact has four values.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class CoverageBenchmark {

    private static final int VALUES = 4;

    /** How many tables are looked at in turn, so that no single one gives the figure. */
    private static final int TABLES = 5;

    /** Whether the rows were written without regard to each other, or share all situations as in a finished table. */
    public enum Form {
        /** Rows that overlap and leave gaps. */
        DRAFT,
        /** Rows that share all situations, each with one row. */
        WHOLE
    }

    /** What the tables are like. */
    @Param
    public Form form = Form.DRAFT;

    /** How many facts they have. */
    @Param({"4", "8", "12", "16"})
    public int facts;

    /** How many rows they have. */
    @Param({"10", "50", "200", "500"})
    public int rows;

    private List<Routing> tables = List.of();

    /** Makes the tables. */
    @Setup
    public void make() {
        List<? extends Fact<?>> all = Tables.facts("fact", facts, VALUES).stream()
                .map(DeclaredFact::fact)
                .toList();
        tables = new Random(1)
                .longs(TABLES)
                .mapToObj(seed -> table(all, new Random(seed)))
                .toList();
    }

    private Routing table(List<? extends Fact<?>> all, Random random) {
        return form == Form.DRAFT
                ? Tables.draft("made", all, rows, CoverageBenchmark::stages, random)
                : Tables.whole("made", all, rows, CoverageBenchmark::stages, random);
    }

    private static List<Stage> stages(Random random) {
        return List.of(Stage.decides("body-" + random.nextInt(3)));
    }

    /** All tables; the time is that of all of them. */
    @Benchmark
    public void looked(Blackhole hole) {
        for (Routing table : tables) {
            Coverage coverage = Coverage.of(table);
            hole.consume(coverage.situations());
            hole.consume(coverage.settled());
            hole.consume(coverage.gap());
            hole.consume(coverage.overlaps());
            hole.consume(coverage.unreached());
        }
    }
}
