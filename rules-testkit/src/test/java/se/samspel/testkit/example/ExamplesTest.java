package se.samspel.testkit.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
                .contains("BAD_VALUE: ")
                .contains("there is no such day");
    }

    @Test
    void rules_that_are_not_there_are_told() throws IOException {
        write("w.json", DOCUMENT.replace("base", "nowhere"));
        write("w.expected.json", ANY);

        assertThat(failures()).singleElement().asString().contains("rules or a day that are not there");
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
