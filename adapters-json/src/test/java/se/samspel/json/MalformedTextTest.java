package se.samspel.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MalformedTextTest {

    static Object[] malformed() {
        return new Object[] {
            Arguments.of("", "1:1"),
            Arguments.of(" \n ", "2:2"),
            Arguments.of("\uFEFF", "1:1"),
            Arguments.of("{", "1:2"),
            Arguments.of("{\"a\"", "1:5"),
            Arguments.of("{\"a\":", "1:6"),
            Arguments.of("{\"a\":\"x", "1:8"),
            Arguments.of("{\"a\":1,}", "1:8"),
            Arguments.of("{\"a\":1 \"b\":2}", "1:8"),
            Arguments.of("{\"a\" 1}", "1:6"),
            Arguments.of("{a:1}", "1:2"),
            Arguments.of("{'a':1}", "1:2"),
            Arguments.of("{\"a\":\"x\ny\"}", "1:8"),
            Arguments.of("{\"a\":\"\\q\"}", "1:8"),
            Arguments.of("{\"a\":\"\\u00zz\"}", "1:11"),
            Arguments.of("{\"a\":tru}", "1:6"),
            Arguments.of("{\"a\":NaN}", "1:9"),
            Arguments.of("{\"a\":Infinity}", "1:14"),
            Arguments.of("{\"a\":-}", "1:7"),
            Arguments.of("{\"a\":01}", "1:7"),
            Arguments.of("{\"a\":1.}", "1:7"),
            Arguments.of("{\"a\":.5}", "1:6"),
            Arguments.of("{\"a\":+1}", "1:7"),
            Arguments.of("{\"a\":0x1}", "1:7"),
            Arguments.of("{\"a\":1]", "1:7"),
            Arguments.of("{\n  # note\n}", "2:3"),
            Arguments.of("{ /* note", "1:10"),
            Arguments.of("{} x", "1:4"),
            Arguments.of("{}{}", "1:3"),
            Arguments.of("{}}", "1:3"),
            Arguments.of("\u0000", "1:1"),
            Arguments.of("<document/>", "1:1"),
        };
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void what_is_not_json_is_told_with_its_place(String text, String spot) {
        assertThat(DocumentReader.in(Locale.ENGLISH).read(text).problems())
                .filteredOn(problem -> problem.code().equals("MALFORMED"))
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.line() + ":" + problem.column()).isEqualTo(spot));
    }

    @Test
    void what_stands_before_the_break_is_told_and_what_may_stand_after_is_not() {
        String document = """
                {"format": "samspel/1", "kind": "process-work",
                 "on": "i går", "x": 1,
                 "units": [{"id": "u", "party": "p"}, {"name": 2
                """;

        assertThat(Texts.spots(document))
                .containsExactly(
                        "2:8 BAD_VALUE /on",
                        "2:17 UNKNOWN_FIELD /x",
                        "3:48 WRONG_TYPE /units/1/name",
                        "4:1 MALFORMED /units/1");
    }

    @Test
    void the_messages_show_where_to_look() {
        assertThat(Texts.messages("{\"a\":1,}"))
                .containsExactly("the text is not JSON at '}' or just before; a comma, quotation mark or bracket is"
                        + " missing or one too many");
        assertThat(Texts.messages("{")).first().asString().startsWith("the text ends before the document does");
        assertThat(DocumentReader.in(Texts.SWEDISH).read("").problems())
                .extracting(Problem::message)
                .containsExactly("det står ingenting i filen; den är tom");
    }

    static Object[] mistakes() {
        return new Object[] {
            Arguments.of("\uFEFF", "1:1", "det står ingenting i filen; den är tom"),
            Arguments.of(
                    "{\u201da\u201d: 1}",
                    "1:2",
                    "citattecknet '\u201d' är ett typografiskt citattecken; skriv ett rakt: \""),
            Arguments.of(
                    "{\"a\": \u201cx\u201d}",
                    "1:7",
                    "citattecknet '\u201c' är ett typografiskt citattecken; skriv ett rakt: \""),
            Arguments.of("{'a': 1}", "1:2", "här står ett enkelt citattecken; skriv ett dubbelt: \""),
            Arguments.of("{\"a\": 4,5}", "1:9", "talet har decimalkomma; skriv decimalpunkt, som 4.5"),
            Arguments.of("{ # x\n}", "1:3", "'#' börjar ingen kommentar; skriv // före den"),
            Arguments.of("{\"a\": 1 \"b\": 2}", "1:9", "antagligen fattas ett komma här, före '\"'"),
            Arguments.of(
                    "{\"a\": \"x // y.\" // två.\n // tre.\n \"b\": 2}",
                    "3:2",
                    "antagligen fattas ett komma efter värdet före kommentaren, före '\"'"),
            Arguments.of(
                    "{\"a\": {}\n \"b\": 2}", "2:2", "antagligen fattas ett komma i slutet av raden före, före '\"'"),
        };
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_common_mistake_is_called_by_its_name(String text, String spot, String message) {
        assertThat(DocumentReader.in(Texts.SWEDISH).read(text).problems())
                .filteredOn(problem -> problem.code().equals("MALFORMED"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.message()).isEqualTo(message);
                    assertThat(problem.line() + ":" + problem.column()).isEqualTo(spot);
                });
    }

    @Test
    void a_document_with_nothing_in_it_is_told_how_to_begin() {
        assertThat(DocumentReader.in(Texts.SWEDISH).read("{}").problems())
                .extracting(Problem::message)
                .containsExactlyInAnyOrder(
                        "fältet 'format' fattas; skriv \"format\": \"samspel/1\"",
                        "fältet 'kind' fattas; skriv \"kind\": \"process-work\" | \"kind\": \"matter\" | \"kind\": \"body\""
                                + " | \"kind\": \"joint-plan\"");
    }

    @Test
    void bytes_that_are_not_utf8_are_told_with_their_place() {
        byte[] latin1 = "{\n \"a\": \"Östersund\"}".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(DocumentReader.in(Locale.ENGLISH).read(latin1).problems())
                .extracting(Problem::code, Problem::line, Problem::column)
                .containsExactly(tuple("NOT_UTF8", 2, 8));
        assertThat(DocumentReader.in(Locale.ENGLISH)
                        .read("{}".getBytes(StandardCharsets.UTF_16))
                        .problems())
                .extracting(Problem::code)
                .containsExactly("NOT_UTF8");
        assertThat(DocumentReader.in(Locale.ENGLISH)
                        .read(new byte[] {'"', (byte) 0xC3})
                        .problems())
                .extracting(Problem::code)
                .containsExactly("NOT_UTF8");
    }

    @Test
    void a_byte_order_mark_is_passed_over() {
        assertThat(Texts.problems("\uFEFF" + Texts.complete())).isEmpty();
        assertThat(Texts.spots("\uFEFF" + Texts.with("\"on\":1"))).containsExactly("1:71 WRONG_TYPE /on");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "\"text\"", "12", "true"})
    void a_document_is_an_object(String text) {
        assertThat(Texts.spots(text)).containsExactly("1:1 WRONG_TYPE ");
    }

    @Test
    void nothing_but_null_is_no_document() {
        assertThat(Texts.spots("null")).containsExactly("1:1 NULL ");
    }
}
