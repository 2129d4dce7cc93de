package se.samspel.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
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
import se.samspel.benchmarks.json.Documents;
import se.samspel.benchmarks.json.PlainJackson;
import se.samspel.json.DocumentReader;
import se.samspel.json.DocumentWriter;
import se.samspel.work.ProcessWork;

/**
 * Documents read with all checks, and written, beside plain Jackson that binds the same records and checks nothing. The
 * figure is documents in a second.
 *
 * Options: -prof gc
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class JsonBenchmark {

    /** Who reads and writes. */
    public enum By {
        /** With all checks. */
        SAMSPEL,
        /** With none. */
        JACKSON
    }

    /** How much has gone in or out, in bytes of UTF-8. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Amount {
        /** Bytes. */
        public long bytes;
    }

    /** Who reads and writes. */
    @Param
    public By by = By.SAMSPEL;

    /** What. */
    @Param
    public Documents documents = Documents.CASES;

    private List<ProcessWork> works = List.of();
    private List<byte[]> texts = List.of();
    private Function<byte[], Object> read = text -> text;
    private Function<ProcessWork, Object> write = work -> work;
    private int next;

    /** Makes the documents. */
    @Setup
    public void make() {
        works = documents.works();
        texts = works.stream().map(Documents::bytes).toList();
        if (by == By.SAMSPEL) {
            DocumentReader reader = DocumentReader.in(Locale.ENGLISH);
            read = text -> reader.read(text).document().orElseThrow();
            write = DocumentWriter::write;
        } else {
            PlainJackson jackson = new PlainJackson();
            read = jackson::read;
            write = jackson::write;
        }
    }

    /** The next document, from UTF-8. */
    @Benchmark
    public Object read(Amount amount) {
        next = (next + 1) % works.size();
        amount.bytes += texts.get(next).length;
        return read.apply(texts.get(next));
    }

    /** The next document, to a text. */
    @Benchmark
    public Object written(Amount amount) {
        next = (next + 1) % works.size();
        amount.bytes += texts.get(next).length;
        return write.apply(works.get(next));
    }
}
