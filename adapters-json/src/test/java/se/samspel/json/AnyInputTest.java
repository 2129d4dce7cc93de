package se.samspel.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samspel.json.fault.Faults;
import se.samspel.json.tree.Dialect;
import se.samspel.json.tree.Node;
import se.samspel.json.tree.TreeReader;
import se.samspel.json.tree.Utf8;

/** Whatever the input, a reading comes of it, and every problem has its place. */
class AnyInputTest {

    private static final int RUNS = 2_000;
    private static final List<String> SCRAPS = List.of(
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\"",
            "\\",
            "null",
            "true",
            "-1",
            "0",
            "1e999999999",
            "1e99999999999",
            "-0.0",
            "\"\"",
            " ",
            "\n",
            "\t",
            "{}",
            "[]",
            "[[[[[[[[",
            "\\u0000",
            "\\ud800",
            "å",
            "\uFEFF",
            "\"id\":",
            "\"id\":\"a\",",
            "NaN",
            "P1D",
            "9999-12-31",
            "-",
            "e",
            ".",
            "\u0000",
            "\u2028");

    private final DocumentReader english = DocumentReader.in(Locale.ENGLISH);
    private final DocumentReader swedish = DocumentReader.in(Texts.SWEDISH);

    @Test
    void a_document_with_changed_bytes_is_read_or_refused() {
        byte[] valid = Texts.complete().getBytes(StandardCharsets.UTF_8);
        for (int seed = 0; seed < RUNS; seed++) {
            Random random = new Random(seed);
            byte[] bytes = valid.clone();
            for (int i = random.nextInt(4); i >= 0; i--) {
                bytes[random.nextInt(bytes.length)] =
                        (byte) (random.nextBoolean() ? random.nextInt(256) : 32 + random.nextInt(95));
            }
            check(bytes, seed);
        }
    }

    @Test
    void a_document_with_scraps_put_in_and_pieces_cut_out_is_read_or_refused() {
        String valid = Texts.complete();
        for (int seed = 0; seed < RUNS; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder(valid);
            for (int i = random.nextInt(4); i >= 0; i--) {
                int from = random.nextInt(text.length());
                int to = Math.min(text.length(), from + random.nextInt(12));
                text.replace(from, to, SCRAPS.get(random.nextInt(SCRAPS.size())));
            }
            check(text.toString().getBytes(StandardCharsets.UTF_8), seed);
        }
    }

    @Test
    void a_document_with_a_value_exchanged_for_another_is_read_or_refused() {
        String[] lines = Texts.complete().split("\n");
        List<String> values =
                List.of("null", "1", "-1e40", "\"x\"", "\"\"", "true", "{}", "[]", "[null]", "{\"id\":1}", "\"PT1H\"");
        for (int seed = 0; seed < RUNS; seed++) {
            Random random = new Random(seed);
            String[] changed = lines.clone();
            for (int i = random.nextInt(6); i >= 0; i--) {
                int line = random.nextInt(lines.length);
                changed[line] = lines[line].replaceFirst(
                        ": [^\\[{].*?(,?)$", ": " + values.get(random.nextInt(values.size())) + "$1");
            }
            check(String.join("\n", changed).getBytes(StandardCharsets.UTF_8), seed);
        }
    }

    @Test
    void a_document_that_breaks_off_is_refused_wherever_it_does() {
        byte[] valid = Texts.complete().getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < valid.length - 2; length++) {
            byte[] bytes = Arrays.copyOf(valid, length);
            assertThat(check(bytes, length).document()).isEmpty();
        }
    }

    @Test
    void noise_is_refused() {
        for (int seed = 0; seed < RUNS; seed++) {
            Random random = new Random(seed);
            byte[] bytes = new byte[random.nextInt(200)];
            random.nextBytes(bytes);
            assertThat(check(bytes, seed).document()).isEmpty();
        }
    }

    private static boolean resolves(byte[] bytes, String pointer) {
        Faults passedOver = (fault, place, details) -> {};
        Optional<Node> node = Utf8.decode(bytes, passedOver)
                .flatMap(text -> TreeReader.read(text, Dialect.WITH_COMMENTS, DocumentReader.BOUNDS, passedOver)
                        .root());
        for (String step : pointer.split("/", -1)) {
            if (!step.isEmpty()) {
                node = node.flatMap(
                        parent -> below(parent, step.replace("~1", "/").replace("~0", "~")));
            }
        }
        return node.isPresent() || pointer.isEmpty();
    }

    private static Optional<Node> below(Node parent, String step) {
        if (parent instanceof Node.ObjectNode object) {
            return object.get(step);
        }
        return parent instanceof Node.ListNode list
                ? Optional.of(list.elements().get(Integer.parseInt(step)))
                : Optional.empty();
    }

    private Reading check(byte[] bytes, int seed) {
        Reading reading;
        try {
            reading = english.read(bytes);
            assertThat(swedish.read(bytes).problems()).hasSameSizeAs(reading.problems());
        } catch (RuntimeException | Error thrown) {
            throw new AssertionError("seed " + seed + ": " + new String(bytes, StandardCharsets.UTF_8), thrown);
        }
        long lines = Stream.of(new String(bytes, StandardCharsets.UTF_8).split("\r\n|\r|\n", -1))
                .count();
        assertThat(reading.problems()).as("seed %d", seed).allSatisfy(problem -> {
            assertThat(problem.line()).isBetween(1, (int) lines);
            assertThat(problem.column()).isPositive();
            assertThat(resolves(bytes, problem.pointer()))
                    .as(problem.toString())
                    .isTrue();
            assertThat(problem.message()).isNotBlank().doesNotContain("unread.", "{0}", "{se.");
        });
        reading.document()
                .ifPresent(document -> assertThat(
                                english.read(DocumentWriter.write(document)).document())
                        .as("seed %d", seed)
                        .contains(document));
        return reading;
    }
}
