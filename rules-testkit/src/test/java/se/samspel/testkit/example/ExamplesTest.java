package se.samspel.testkit.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samspel.testkit.RulesUnderTest;
import se.samspel.testkit.SmallTown;

/** A folder of documents and what is expected of them. */
class ExamplesTest {

    private static final RulesUnderTest RULES = RulesUnderTest.onClassPath("base");
    private static final String DOCUMENT = """
            {"format": "samspel/1", "kind": "process-work", "id": "w", "title": "W", "rules": "base",
             "on": "2026-11-22"}""";

    private static final String ANY = "{\"route\": {\"status\": \"NONE\"}}";

    @TempDir
    Path folder;

    @Test
    void a_document_that_is_answered_as_expected_passes() throws IOException {
        write("w.json", DOCUMENT);
        write("w.expected.json", "{\"route\": {\"status\": \"NONE\"}}");

        assertThat(failures()).isEmpty();
        assertThat(names()).containsExactly("w");
    }

    @Test
    void a_whole_answer_in_the_golden_folder_is_an_expectation_too() throws IOException {
        write("w.json", DOCUMENT);
        write("golden/w.json", "{\"route\": {\"status\": \"OPEN\"}}");

        assertThat(failures())
                .singleElement()
                .asString()
                .contains("/route/status: expected \"OPEN\", is \"NONE\"")
                .contains("/findings: expected no such member, there is [");
    }

    @Test
    void a_document_that_cannot_be_read_may_be_expected_to_be_refused() throws IOException {
        write("w.json", DOCUMENT.replace("2026-11-22", "2026-02-30"));
        write("w.expected.json", "{\"problems\": [{\"code\": \"BAD_VALUE\", \"pointer\": \"/on\"}]}");

        assertThat(failures()).isEmpty();
    }

    @Test
    void where_something_is_expected_of_a_document_that_cannot_be_read_it_is_told_why() throws IOException {
        write("w.json", DOCUMENT.replace("2026-11-22", "2026-02-30"));
        write("w.expected.json", "{\"lang\": \"en\", \"outcome\": \"OPEN\"}");

        assertThat(failures())
                .singleElement()
                .asString()
                .contains("line 2, column 8: BAD_VALUE: ")
                .contains("there is no such day");
    }

    static Stream<Arguments> unjudged() {
        return Stream.of(
                Arguments.of(
                        "\"base\"",
                        "\"bas\"",
                        "expected the rules bas, there are none of that id; did you mean base? There are [base"),
                Arguments.of(
                        "\"base\"",
                        "\"base@0\"",
                        "expected the rules base@0, there is no such version; there are [base@"),
                Arguments.of(
                        "\"rules\": \"base\",",
                        "",
                        "expected rules to be judged by, the document names none; write \"rules\": \"ID\" in it"),
                Arguments.of(
                        ",\n \"on\": \"2026-11-22\"",
                        "",
                        "expected a day to be judged on, the document states none; write \"on\": \"YYYY-MM-DD\" in it"));
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("unjudged")
    void a_document_that_no_rules_judge_is_told_of_with_what_to_write(String there, String instead, String told)
            throws IOException {
        write("w.json", DOCUMENT.replace(there, instead));
        write("w.expected.json", ANY);

        assertThat(failures()).singleElement().asString().contains(told);
    }

    @Test
    void a_document_of_a_day_on_which_rules_are_not_in_force_is_told_of_with_the_days_on_which_they_are()
            throws IOException {
        write("w.json", DOCUMENT.replace("\"base\"", "\"beside\""));
        write("w.expected.json", ANY);
        write(
                "rules/beside.json",
                "{\"format\": \"samspel-layer/1\", \"id\": \"beside\", \"version\": \"2\", "
                        + "\"from\": \"2026-11-23\", \"parents\": [\"base\"], \"changes\": []}");

        assertThat(failures())
                .singleElement()
                .asString()
                .contains("expected the rules beside on 2026-11-22, they are not in force on that day; write another"
                        + " day, or pin a version: beside@2 from 2026-11-23");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"findngs\": []}", "{\"findngs\": [{}]}", "{\"route\": {\"stage\": {}}}"})
    void a_member_that_no_answer_has_is_told_of_once_though_nothing_stands_in_it(String expected) throws IOException {
        write("w.json", DOCUMENT);
        write("w.expected.json", expected);

        assertThat(failures()).singleElement().asString().contains("there is no such member");
    }

    @Test
    void who_may_do_what_is_asked_by_three_ids() throws IOException {
        write("w.json", DOCUMENT);
        write(
                "w.expected.json",
                "{\"may\": [{\"body\": \"nämnden\", \"act\": \"decides\", \"matter\": \"adopt-plan\"},\n"
                        + "{\"act\": \"decides\", \"matter\": \"adopt-plan\"}]}");

        assertThat(failures())
                .anyMatch(told -> told.contains("w.expected.json:1:19: /may/0/body: is an id: letters a to z")
                        && told.endsWith("not nämnden"))
                .anyMatch(told -> told.contains("w.expected.json:2:1: /may/1: ") && told.endsWith("; write body"))
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"findings\": [{\"code\": \"member.ful-days\"}]}",
                "{\"findings\": {\"none\": [{\"code\": \"member.ful-days\"}]}}",
                "{\"questions\": {\"none\": [{\"code\": \"member.ful-days\"}]}}"
            })
    void a_code_that_nothing_has_is_told_with_the_one_that_is_near(String expected) throws IOException {
        write("w.json", DOCUMENT);
        write("w.expected.json", expected);

        assertThat(failures())
                .singleElement()
                .asString()
                .contains("w.expected.json:1:")
                .endsWith("/code: nothing has the code member.ful-days; did you mean member.full-days?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"member.full-days", "RULE_FAILED", "ROUTE_GAP", "PINNED_VERSION"})
    void there_may_be_none_of_a_code_of_a_rule_or_of_the_librarys_own(String code) throws IOException {
        write("w.json", DOCUMENT);
        write("w.expected.json", "{\"findings\": {\"none\": [{\"code\": \"" + code + "\"}]}}");

        assertThat(failures()).isEmpty();
    }

    @Test
    void a_document_alone_and_an_expectation_alone_are_errors() throws IOException {
        write("a.json", DOCUMENT);
        write("b.expected.json", ANY);
        write("golden/c.json", ANY);

        assertThat(failures())
                .hasSize(3)
                .anyMatch(told -> told.contains("a.json: nothing is expected of it; write a.expected.json"))
                .anyMatch(told -> told.contains("b.expected.json: there is no document"))
                .anyMatch(told -> told.contains("c.json: there is no document"));
    }

    @Test
    void documents_in_a_folder_of_the_folder_and_a_folder_without_any_are_errors() throws IOException {
        assertThat(failures()).singleElement().asString().endsWith(": there is no example in it");

        write("more/w.json", DOCUMENT);
        write("more/w.expected.json", ANY);

        assertThat(failures())
                .singleElement()
                .asString()
                .startsWith(folder.resolve("more") + ": what is in a folder of a folder is not read");
    }

    @Test
    void a_misspelt_member_of_an_expectation_is_told_with_its_line() throws IOException {
        write("w.json", DOCUMENT);
        write("w.expected.json", "{\"outcome\": \"OPEN\",\n \"finding\": \"a\"}");

        assertThat(failures()).singleElement().asString().contains("w.expected.json:2:13: /finding: there is no such");
    }

    @Test
    void an_expectation_that_is_no_json_is_told_with_its_line() throws IOException {
        write("w.json", DOCUMENT);
        write("w.expected.json", "{\"outcome\":\n}");

        assertThat(failures()).singleElement().asString().contains("w.expected.json:2:1");
    }

    @Test
    void who_has_a_mandate_for_the_principals_of_a_matter_can_be_expected() {
        RulesUnderTest rules = SmallTown.rules();
        SmallTown.matter(folder, "right", "light", mandate("council", "GRANTED"));
        SmallTown.matter(folder, "wrong", "light", mandate("board", "GRANTED"));

        assertThat(Examples.in(folder, rules).tests().flatMap(test -> failure(test).stream()))
                .singleElement()
                .asString()
                .contains("wrong.json", "/may/0/status: expected \"GRANTED\", is \"ON_CONDITION\"");
    }

    @Test
    void a_pack_beside_the_examples_can_be_asked_for_and_one_that_is_wrong_is_told() throws IOException {
        write("w.json", DOCUMENT.replace("\"base\"", "\"beside\""));
        write("w.expected.json", "{\"ruleSet\": {\"id\": \"beside\", \"layers\": [{\"id\": \"base\"}]}}");
        write(
                "rules/beside.json",
                "{\"format\": \"samspel-layer/1\", \"id\": \"beside\", \"version\": \"1\", "
                        + "\"parents\": [\"base\"], \"changes\": []}");

        assertThat(failures()).isEmpty();

        write("rules/broken.json", "{\"id\": 1}");

        assertThat(failures()).anyMatch(told -> told.contains("broken.json:1:"));
    }

    private static String mandate(String body, String status) {
        return "{\"may\": [{\"body\": \"%s\", \"act\": \"decides\", \"matter\": \"thing\", \"status\": \"%s\"}]}"
                .formatted(body, status);
    }

    @Test
    void examples_of_two_folders_are_taken_together() throws IOException {
        write("w.json", DOCUMENT);
        write("w.expected.json", ANY);
        write("more/v.json", DOCUMENT);
        write("more/v.expected.json", ANY);

        assertThat(Examples.of(RULES.examples(folder))
                        .and(folder.resolve("more"))
                        .all())
                .extracting(Example::name)
                .containsExactly("w", "v");
        assertThat(Examples.of(RULES).all()).isEmpty();
    }

    private List<String> names() {
        return Examples.in(folder, RULES)
                .tests()
                .map(DynamicTest::getDisplayName)
                .toList();
    }

    private List<String> failures() {
        return Examples.in(folder, RULES)
                .tests()
                .flatMap(test -> failure(test).stream())
                .toList();
    }

    private static Optional<String> failure(DynamicTest test) {
        try {
            test.getExecutable().execute();
            return Optional.empty();
        } catch (Throwable failure) {
            return Optional.of(String.valueOf(failure.getMessage()));
        }
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
