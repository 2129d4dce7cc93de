package se.samspel.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samspel.Id;

class DocumentLinesTest {

    private static final DocumentReader READER = DocumentReader.in(Locale.ENGLISH);
    private static final int ONE_LINE = 1_000;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void what_comes_of_the_lines_is_handed_on_in_their_order(int threads) throws IOException {
        String file = String.join(
                "\n",
                LongStream.rangeClosed(1, 5_000).mapToObj(i -> "line " + i).toList());
        List<String> seen = new ArrayList<>();

        lines(file).each(threads, line -> line.number() + " " + line.text(), seen::add);

        assertThat(seen).hasSize(5_000).startsWith("1 line 1", "2 line 2").endsWith("5000 line 5000");
    }

    @Test
    void blank_lines_are_passed_over_but_counted_and_a_line_may_end_as_in_windows() throws IOException {
        List<String> seen = new ArrayList<>();

        lines("a\r\n\n  \t\n\r\nb\n")
                .each(2, line -> line.number() + line.text().strip(), seen::add);

        assertThat(seen).containsExactly("1a", "5b");
    }

    @Test
    void however_many_blank_lines_there_are_the_file_goes_on_after_them() throws IOException {
        List<String> seen = new ArrayList<>();

        lines("a\n" + "\n".repeat(3_000_000) + "b").each(2, line -> line.number() + line.text(), seen::add);

        assertThat(seen).containsExactly("1a", "3000002b");
    }

    @Test
    void every_line_tells_how_much_of_the_file_ends_with_it() throws IOException {
        List<Long> ends = new ArrayList<>();

        lines("abc\nå\n\nd").each(2, DocumentLine::end, ends::add);

        assertThat(ends).containsExactly(4L, 7L, 9L);
    }

    @Test
    void nothing_is_made_of_an_empty_file() throws IOException {
        lines("").each(2, DocumentLine::text, line -> assertThat(line).isNull());
    }

    @Test
    void a_line_that_cannot_be_read_stops_none_of_the_others() throws IOException {
        String file = document("one") + "\n{\n" + document("three") + "\n";
        List<Reading> read = new ArrayList<>();
        List<Integer> wrong = new ArrayList<>();

        lines(file)
                .each(
                        2,
                        line -> {
                            Reading reading = line.readBy(READER);
                            return new Object[] {reading, line.inTheFile(reading.problems())};
                        },
                        found -> {
                            read.add((Reading) found[0]);
                            for (Object problem : (List<?>) found[1]) {
                                wrong.add(((Problem) problem).line());
                            }
                        });

        assertThat(read).hasSize(3);
        assertThat(read.get(0).document().orElseThrow().id()).isEqualTo(Id.of("one"));
        assertThat(read.get(2).document().orElseThrow().id()).isEqualTo(Id.of("three"));
        assertThat(wrong).containsOnly(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1, 3_000_000})
    void a_line_over_the_limit_is_too_large_and_the_next_is_read(int over) throws IOException {
        String long_ = " ".repeat(Limits.DOCUMENT_BYTES + over - document("one").length()) + document("one");
        List<String> seen = new ArrayList<>();

        lines(long_ + "\n" + document("two")).each(2, line -> summary(line.readBy(READER)), seen::add);

        assertThat(seen).containsExactly(over > 0 ? "TOO_LARGE" : "one", "two");
    }

    @Test
    void what_the_work_throws_ends_it_all() {
        DocumentLines lines = lines("a\nb\nc");

        assertThatThrownBy(() -> lines.each(
                        2,
                        line -> {
                            throw new IllegalStateException(line.text());
                        },
                        line -> {}))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void however_long_the_file_few_lines_are_held() throws IOException {
        AtomicLong made = new AtomicLong();
        AtomicLong most = new AtomicLong();
        AtomicLong done = new AtomicLong();

        DocumentLines.of(new Endless(200_000, made))
                .each(
                        2,
                        DocumentLine::number,
                        number -> most.accumulateAndGet(made.get() - done.incrementAndGet(), Math::max));

        assertThat(done).hasValue(200_000);
        assertThat(most.get()).isLessThan(1_000);
    }

    private static DocumentLines lines(String file) {
        return DocumentLines.of(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
    }

    private static String document(String id) {
        return "{\"format\": \"samspel/1\", \"kind\": \"process-work\", \"id\": \"" + id + "\", \"title\": \"T\"}";
    }

    private static String summary(Reading reading) {
        return reading.document()
                .map(document -> document.id().value())
                .orElseGet(() -> reading.problems().get(0).code());
    }

    /** Lines of a thousand bytes, made when they are read. */
    private static final class Endless extends InputStream {
        private final long lines;
        private final AtomicLong made;

        Endless(long lines, AtomicLong made) {
            this.lines = lines;
            this.made = made;
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException();
        }

        @Override
        public int read(byte[] buffer, int from, int length) {
            if (made.get() == lines) {
                return -1;
            }
            made.incrementAndGet();
            int bytes = Math.min(length, ONE_LINE);
            java.util.Arrays.fill(buffer, from, from + bytes, (byte) 'x');
            buffer[from + bytes - 1] = '\n';
            return bytes;
        }
    }
}
