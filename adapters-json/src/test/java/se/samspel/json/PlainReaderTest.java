package se.samspel.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Any JSON as plain values. */
class PlainReaderTest {

    private static final PlainReader READER = PlainReader.in(Locale.ENGLISH);

    @Test
    void what_was_written_is_read_again() {
        Map<String, Object> value =
                Map.of("a", List.of("å", new BigDecimal("4.5"), true), "b", Map.of("c", List.of(), "d", Map.of()));

        assertThat(READER.read(JsonText.pretty(value)).value()).contains(value);
    }

    @Test
    void a_comment_is_passed_over() {
        assertThat(READER.read("[1] // one").value()).contains(List.of(BigDecimal.ONE));
    }

    @ParameterizedTest
    @CsvSource({"'{\"a\": null}', NULL, /a", "'{\"a\": 1, \"a\": 2}', DUPLICATE_FIELD, /a", "'', MALFORMED, ''"})
    void what_is_no_plain_value_is_a_problem(String text, String code, String pointer) {
        PlainReading reading = READER.read(text);

        assertThat(reading.value()).isEmpty();
        assertThat(reading.problems()).hasSize(1);
        assertThat(reading.problems().get(0).code()).isEqualTo(code);
        assertThat(reading.problems().get(0).pointer()).isEqualTo(pointer);
    }
}
