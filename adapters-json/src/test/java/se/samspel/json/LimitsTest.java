package se.samspel.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {

    @Test
    void a_document_has_at_most_so_many_bytes() throws IOException {
        String text = Texts.with("\"process\":{\"name\":\"å\"}");
        int bytes = text.getBytes(StandardCharsets.UTF_8).length;
        String largest = text + " ".repeat(Limits.DOCUMENT_BYTES - bytes);
        byte[] tooLarge = (largest + " ").getBytes(StandardCharsets.UTF_8);

        assertThat(Texts.problems(largest)).isEmpty();
        assertThat(Texts.spots(largest + " ")).containsExactly("1:1 TOO_LARGE ");
        assertThat(Texts.messages(largest + " ")).containsExactly("the document is larger than 1048576 bytes");
        assertThat(DocumentReader.in(Locale.ENGLISH)
                        .read(new ByteArrayInputStream(tooLarge))
                        .problems())
                .isEqualTo(Texts.problems(largest + " "));
    }

    @Test
    void a_document_has_at_most_so_many_values() {
        int besides = 5; // the document and its four members
        int lists = Limits.VALUES / 100 - 1;
        int rest = Limits.VALUES - besides - 1 - lists * 100;
        String most = "\"x\":[" + (zeros(99) + ",").repeat(lists) + zeros(rest - 1);

        assertThat(Texts.codes(Texts.with(most + "]"))).containsExactly("UNKNOWN_FIELD /x");
        assertThat(Texts.codes(Texts.with(most + ",0]")))
                .containsExactly("UNKNOWN_FIELD /x", "TOO_LARGE /x/" + (lists + 1));
        assertThat(Texts.codes(Texts.with(most + ",0,0,0]", "\"y\":0", "\"plans\":0")))
                .as("the rest is unread")
                .containsExactly("UNKNOWN_FIELD /x", "TOO_LARGE /x/" + (lists + 1));
    }

    @Test
    void a_list_has_at_most_so_many_elements() {
        assertThat(Texts.codes(Texts.with("\"x\":" + zeros(Limits.ELEMENTS)))).containsExactly("UNKNOWN_FIELD /x");
        assertThat(Texts.codes(Texts.with("\"x\":" + zeros(Limits.ELEMENTS + 1), "\"on\":0")))
                .containsExactly("UNKNOWN_FIELD /x", "TOO_LONG /x", "WRONG_TYPE /on");
        assertThat(Texts.messages(Texts.with("\"parties\":" + zeros(Limits.ELEMENTS + 1))))
                .containsExactly("the list has 2001 elements; at most 2000 are read");
    }

    @Test
    void values_nest_to_at_most_so_many_levels() {
        assertThat(Texts.codes(Texts.with("\"x\":" + nested(Limits.DEPTH - 1)))).containsExactly("UNKNOWN_FIELD /x");
        assertThat(Texts.codes(Texts.with("\"x\":" + nested(Limits.DEPTH))))
                .containsExactly("UNKNOWN_FIELD /x", "TOO_DEEP /x" + "/0".repeat(Limits.DEPTH - 1));
        assertThat(Texts.codes(Texts.with(objects(Limits.DEPTH - 1)))).containsExactly("UNKNOWN_FIELD /x");
        assertThat(Texts.codes(Texts.with(objects(Limits.DEPTH))))
                .containsExactly("UNKNOWN_FIELD /x", "TOO_DEEP " + "/x".repeat(Limits.DEPTH));
        assertThat(Texts.codes(Texts.with("\"x\":" + nested(400_000), "\"on\":0")))
                .as("what follows is still read")
                .contains("WRONG_TYPE /on");
    }

    @Test
    void a_field_name_has_at_most_so_many_characters() {
        String longest = "x".repeat(Limits.NAME_LENGTH);

        assertThat(Texts.codes(Texts.with("\"" + longest + "\":1"))).containsExactly("UNKNOWN_FIELD /" + longest);
        assertThat(Texts.spots(Texts.with("\"x" + longest + "\":{\"y\":[1]}", "\"on\":0")))
                .containsExactly("1:66 TOO_LONG ", "1:185 WRONG_TYPE /on");
    }

    @Test
    void a_text_has_at_most_so_many_characters() {
        String longest = "x".repeat(Limits.TEXT_LENGTH);

        assertThat(Texts.problems(Texts.with("\"process\":{\"name\":\"" + longest + "\"}")))
                .isEmpty();
        assertThat(Texts.codes(Texts.with("\"process\":{\"name\":\"" + longest + "x\"}")))
                .containsExactly("TOO_LONG /process/name");
        assertThat(Texts.codes("{\"format\":\"samspel/1\",\"kind\":\"process-work\",\"id\":\"w\",\"title\":\"" + longest
                        + "x\"}"))
                .containsExactly("TOO_LONG /title");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E49", "-1E48", "0.1E-47", "0E-48", "12E+48"})
    void a_number_may_have_so_many_characters(String number) {
        assertThat(Texts.problems(baseline(number))).isEmpty();
        assertThat(Texts.problems(baseline("1" + "0".repeat(Limits.NUMBER_LENGTH - 1))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1E50",
                "-1E49",
                "0.1E-48",
                "0E-49",
                "1E999999999",
                "-1E-999999999",
                "1E2147483647",
                "1E2147483648",
                "1E-2147483648",
                "1E99999999999999999999",
                "0E999999999999"
            })
    void a_number_written_out_has_no_more_characters(String number) {
        assertThat(Texts.codes(baseline(number))).containsExactly("TOO_LONG /plans/0/targets/keyFigures/0/baseline");
    }

    @Test
    void a_number_as_it_stands_has_no_more_characters() {
        assertThat(Texts.codes(baseline("1" + "0".repeat(Limits.NUMBER_LENGTH))))
                .containsExactly("TOO_LONG /plans/0/targets/keyFigures/0/baseline");
        assertThat(Texts.codes(baseline("0." + "0".repeat(500_000) + "1e500000")))
                .containsExactly("TOO_LONG /plans/0/targets/keyFigures/0/baseline");
    }

    @ParameterizedTest
    @CsvSource({"-1, -1", "0, 0", "1, 1", "250, 150"})
    void at_most_so_many_problems_are_shown(int beyond, int told) {
        List<String> codes =
                Texts.codes(Texts.with("\"development\":{\"introducedIn\":" + zeros(Limits.PROBLEMS + beyond) + "}"));

        if (told <= 0) {
            assertThat(codes).hasSize(Limits.PROBLEMS + beyond).doesNotContain("MORE_PROBLEMS");
        } else {
            assertThat(codes).hasSize(Limits.PROBLEMS + 1);
            assertThat(codes.get(Limits.PROBLEMS)).isEqualTo("MORE_PROBLEMS /development/introducedIn/100");
        }
    }

    @ParameterizedTest
    @CsvSource({"99, 100", "100, 101", "101, 101"})
    void the_content_is_checked_until_there_are_more_problems_than_are_shown(int mistakes, int shown) {
        String title = Texts.HEAD.replace("\"t\"", "\"\"");
        List<Problem> problems = Texts.problems(title + ",\"development\":{\"introducedIn\":" + zeros(mistakes) + "}}");

        assertThat(problems).hasSize(shown);
        assertThat(problems.get(0).code()).isEqualTo(mistakes <= Limits.PROBLEMS ? "FILLED" : "WRONG_TYPE");
    }

    @Test
    void the_problems_shown_are_the_first_in_the_text() {
        String document = Texts.with("\"development\":{\"introducedIn\":" + zeros(150) + "}", "\"x\":1");

        assertThat(Texts.codes(document)).hasSize(101).doesNotContain("UNKNOWN_FIELD /x");
        assertThat(Texts.messages(document)).last().isEqualTo("51 more problems are not shown");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"parties\":[#]|{\"id\":\"a\",\"kind\":\"k\"}",
                "\"plans\":[{\"id\":\"v\",\"targets\":{\"goals\":[{\"id\":\"a\"}],\"keyFigures\":[#]}}]|{\"id\":\"a\"}",
                "\"seminars\":[#]|{\"id\":\"a\",\"present\":[\"p\",\"p\",\"p\",\"p\",\"p\",\"p\",\"p\",\"p\",\"p\"]}",
                "\"development\":{\"introducedIn\":[#]}|\"u\"",
                "\"process\":{\"improvementAreas\":[#]}|\"\"",
                "\"units\":[#]|{\"id\":\"a\",\"name\":\" \",\"party\":\"p\"}",
                "\"units\":[#]|{\"id\":0,\"party\":\"p\"}",
                "\"process\":{\"current\":{\"activities\":[#]}}|{\"id\":\"a\",\"next\":[\"a\",\"x\",\"y\"]}",
                "\"x\":1,#|\"tit\":0"
            })
    void the_worst_of_documents_is_read_in_a_short_time(String worst) {
        String[] parts = worst.split("\\|");
        String elements = String.join(",", Collections.nCopies(Limits.ELEMENTS, parts[1]));
        String document = Texts.with(parts[0].replace("#", elements));

        List<Problem> problems = assertTimeout(Duration.ofSeconds(30), () -> Texts.problems(document));

        assertThat(problems).hasSize(Limits.PROBLEMS + 1);
    }

    @Test
    void a_long_value_is_shown_in_part() {
        assertThat(Texts.messages(Texts.with("\"on\":\"" + "å".repeat(60) + "\"")))
                .containsExactly("the text '" + "å".repeat(60) + "' is not a date such as 2008-05-16");
        assertThat(Texts.messages(Texts.with("\"on\":\"" + "å".repeat(61) + "\"")))
                .containsExactly("the text '" + "å".repeat(60) + "…' is not a date such as 2008-05-16");
        assertThat(Texts.messages(Texts.with("\"on\":\"a\\n\\u0007b\"")))
                .containsExactly("the text 'a b' is not a date such as 2008-05-16");
    }

    private static String baseline(String number) {
        return Texts.with(
                "\"plans\":[{\"id\":\"v\",\"targets\":{\"keyFigures\":[{\"id\":\"k\",\"baseline\":" + number + "}]}}]");
    }

    private static String nested(int levels) {
        return "[".repeat(levels) + "]".repeat(levels);
    }

    private static String objects(int levels) {
        return "\"x\":{".repeat(levels).replaceFirst("\\{$", "{}") + "}".repeat(levels - 1);
    }

    private static String zeros(int count) {
        return IntStream.range(0, count).mapToObj(i -> "0").collect(Collectors.joining(",", "[", "]"));
    }
}
