package se.samspel.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openjdk.jmh.infra.Blackhole;
import se.samspel.benchmarks.json.Documents;
import se.samspel.benchmarks.json.PlainJackson;
import se.samspel.benchmarks.made.Works;
import se.samspel.json.DocumentReader;
import se.samspel.json.DocumentWriter;
import se.samspel.work.ProcessWork;

/** Two who do the same by turns; the one with which the other is compared is named first. */
public enum Pair {
    /** What the method shows where there is no difference. */
    BY_HAND_BY_HAND(Who.PLAIN_JAVA, Who.PLAIN_JAVA, 1_000),
    /** The same. */
    SAMSPEL_SAMSPEL(Who.SAMSPEL, Who.SAMSPEL, 1_000),
    /** Judging. */
    BY_HAND_SAMSPEL(Who.PLAIN_JAVA, Who.SAMSPEL, 1_000),
    /** Judging, and asking for everything. */
    BY_HAND_TOLD(Who.PLAIN_JAVA, Who.SAMSPEL_TOLD, 1_000),
    /** Judging. */
    SAMSPEL_EASY_RULES(Who.SAMSPEL, Who.EASY_RULES, 1_000),
    /** Judging. */
    SAMSPEL_DROOLS(Who.SAMSPEL, Who.DROOLS, 1_000),
    /** Judging. */
    SAMSPEL_KIE_DMN(Who.SAMSPEL, Who.KIE_DMN, 100),
    /** Judging. */
    SAMSPEL_EVRETE(Who.SAMSPEL, Who.EVRETE, 100),
    /** Judging, and asking for everything. */
    TOLD_EASY_RULES(Who.SAMSPEL_TOLD, Who.EASY_RULES, 1_000),
    /** Judging, and asking for everything. */
    TOLD_DROOLS(Who.SAMSPEL_TOLD, Who.DROOLS, 1_000),
    /** Judging, and asking for everything. */
    TOLD_KIE_DMN(Who.SAMSPEL_TOLD, Who.KIE_DMN, 100),
    /** Judging on one thread and on two. */
    PLAIN_JAVA_ON_TWO(Who.PLAIN_JAVA),
    /** Judging on one thread and on two. */
    SAMSPEL_ON_TWO(Who.SAMSPEL),
    /** Judging on one thread and on two, and asking for everything. */
    SAMSPEL_TOLD_ON_TWO(Who.SAMSPEL_TOLD),
    /** Judging by all the rules of a region on one thread and on two. */
    JAMTLAND_ON_TWO(Who.JAMTLAND),
    /** Documents. */
    JACKSON_READ(hole -> each(texts(), new PlainJackson()::read, hole), hole -> {
        DocumentReader reader = DocumentReader.in(Locale.ENGLISH);
        return each(texts(), text -> reader.read(text).document().orElseThrow(), hole);
    }),
    /** Documents. */
    JACKSON_WRITTEN(
            hole -> each(Documents.CASES.works(), new PlainJackson()::write, hole),
            hole -> each(Documents.CASES.works(), DocumentWriter::write, hole));

    private static final int WORKS_ON_TWO = 2_000;

    private final Function<Blackhole, Runnable> first;
    private final Function<Blackhole, Runnable> second;

    Pair(Function<Blackhole, Runnable> first, Function<Blackhole, Runnable> second) {
        this.first = first;
        this.second = second;
    }

    /** Two who judge so many works in a turn. */
    Pair(Who first, Who second, int works) {
        this(hole -> judging(first, works, hole), hole -> judging(second, works, hole));
    }

    /** One who judges the same works on one thread and on two. */
    Pair(Who who) {
        this(hole -> judging(who, WORKS_ON_TWO, hole), hole -> judgingOnTwo(who, hole));
    }

    /** A turn of the one with which the other is compared. */
    Runnable first(Blackhole hole) {
        return first.apply(hole);
    }

    /** A turn of the other. */
    Runnable second(Blackhole hole) {
        return second.apply(hole);
    }

    private static Runnable judging(Who who, int works, Blackhole hole) {
        List<ProcessWork> all = Works.halfFaulty(works, 1);
        return each(all, who.made(), hole);
    }

    /** Each thread has a half of the works. */
    private static Runnable judgingOnTwo(Who who, Blackhole hole) {
        List<ProcessWork> all = Works.halfFaulty(WORKS_ON_TWO, 1);
        Function<ProcessWork, Object> judge = who.made();
        ExecutorService two = Executors.newFixedThreadPool(2, work -> {
            Thread thread = new Thread(work);
            thread.setDaemon(true);
            return thread;
        });
        int half = WORKS_ON_TWO / 2;
        List<Callable<Object>> halves = Stream.of(all.subList(0, half), all.subList(half, WORKS_ON_TWO))
                .map(works -> Executors.callable(each(works, judge, hole)))
                .toList();
        return () -> {
            try {
                for (Future<Object> done : two.invokeAll(halves)) {
                    done.get();
                }
            } catch (InterruptedException | ExecutionException e) {
                throw new IllegalStateException(e);
            }
        };
    }

    private static List<byte[]> texts() {
        return Documents.CASES.works().stream().map(Documents::bytes).toList();
    }

    private static <T> Runnable each(List<T> all, Function<? super T, Object> does, Blackhole hole) {
        return () -> {
            for (T one : all) {
                hole.consume(does.apply(one));
            }
        };
    }
}
