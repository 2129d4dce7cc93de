package se.samspel.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import se.samspel.rules.form.CanonicalForm;

/** Whatever the input, a layer or problems come of it. */
class AnyPackTest {

    private static final int RUNS = 500;
    private static final List<String> VALID = List.of(Packs.byHand(), CanonicalForm.of(EveryKind.layer()));
    private static final List<String> VALUES = List.of(
            "null",
            "1",
            "-1e40",
            "\"x\"",
            "\"\"",
            "true",
            "false",
            "{}",
            "[]",
            "[null]",
            "{\"id\":1}",
            "\"å\"",
            "[[]]");
    private static final List<String> SCRAPS = List.of(
            "{", "}", "[", "]", ",", ":", "\"", "\\", "null", "true", "1e99", "\"\"", "{}", "[]", "\"id\":", "\\ud800",
            "-");

    private final RulePackReader english = RulePackReader.in(Locale.ENGLISH);
    private final RulePackReader swedish = RulePackReader.in(Texts.SWEDISH);

    @Test
    void a_pack_with_changed_characters_is_read_or_refused() {
        for (int seed = 0; seed < RUNS; seed++) {
            Random random = new Random(seed);
            byte[] bytes = valid(random).getBytes(StandardCharsets.UTF_8);
            for (int i = random.nextInt(4); i >= 0; i--) {
                bytes[random.nextInt(bytes.length)] =
                        (byte) (random.nextBoolean() ? random.nextInt(256) : 32 + random.nextInt(95));
            }
            check(bytes, seed);
        }
    }

    @Test
    void a_pack_with_pieces_cut_out_and_scraps_put_in_is_read_or_refused() {
        for (int seed = 0; seed < RUNS; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder(valid(random));
            for (int i = random.nextInt(4); i >= 0; i--) {
                int from = random.nextInt(text.length());
                int to = Math.min(text.length(), from + random.nextInt(12));
                text.replace(from, to, random.nextBoolean() ? "" : SCRAPS.get(random.nextInt(SCRAPS.size())));
            }
            check(text.toString().getBytes(StandardCharsets.UTF_8), seed);
        }
    }

    @Test
    void a_pack_with_a_value_exchanged_for_another_is_read_or_refused() {
        for (int seed = 0; seed < RUNS; seed++) {
            Random random = new Random(seed);
            String[] parts = valid(random).split("(?<=\":)", -1);
            for (int i = random.nextInt(4); i >= 0; i--) {
                String value = VALUES.get(random.nextInt(VALUES.size()));
                int part = 1 + random.nextInt(parts.length - 1);
                parts[part] = parts[part].replaceFirst(
                        "^ ?(\"[^\"]*\"|true|[-0-9.]+|\\[[^\\[\\]{}]*\\]|\\{[^\\[\\]{}]*\\})", value);
            }
            check(String.join("", parts).getBytes(StandardCharsets.UTF_8), seed);
        }
    }

    @Test
    void a_pack_that_breaks_off_is_refused_wherever_it_does() {
        byte[] valid = Packs.byHand().strip().getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < valid.length; length += 7) {
            assertThat(check(Arrays.copyOf(valid, length), length).layer()).isEmpty();
        }
    }

    private static String valid(Random random) {
        return VALID.get(random.nextInt(VALID.size()));
    }

    private PackReading check(byte[] bytes, int seed) {
        try {
            PackReading reading = english.read(bytes);
            assertThat(reading.layer().isPresent()).isEqualTo(reading.problems().isEmpty());
            assertThat(swedish.read(bytes).problems()).hasSameSizeAs(reading.problems());
            assertThat(reading.problems()).allSatisfy(problem -> {
                assertThat(problem.line()).isPositive();
                assertThat(problem.column()).isPositive();
                assertThat(problem.message()).isNotBlank().doesNotContain("unread", "{0}", "{1}");
            });
            reading.layer()
                    .map(CanonicalForm::of)
                    .ifPresent(form ->
                            assertThat(CanonicalForm.of(Packs.layer(form))).isEqualTo(form));
            return reading;
        } catch (RuntimeException | Error thrown) {
            throw new AssertionError("seed " + seed + ": " + new String(bytes, StandardCharsets.UTF_8), thrown);
        }
    }
}
