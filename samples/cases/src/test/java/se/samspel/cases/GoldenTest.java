package se.samspel.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The whole answers of the command line, word by word: read by people, kept under {@code golden}. They are rewritten only
 * when the tests run with {@code -Dsamspel.golden=write}.
 */
class GoldenTest {

    private static final boolean WRITE = "write".equals(System.getProperty("samspel.golden"));

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void the_text_in_swedish_is_as_it_was(String name) throws IOException {
        compare(name + ".sv.txt", text(name, "sv"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void the_text_in_english_is_as_it_was(String name) throws IOException {
        compare(name + ".en.txt", text(name, "en"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void the_json_is_as_it_was(String name) throws IOException {
        CommandRun run = CommandRun.of("assess", name + ".json", "--format", "json");

        assertThat(run.trouble()).isEmpty();
        compare(name + ".json", run.answer());
    }

    @Test
    void there_is_no_answer_to_a_case_that_is_gone() throws IOException {
        assumeFalse(WRITE, "answers are being written");
        try (Stream<Path> files = Files.list(CaseFolder.golden(""))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            names().flatMap(name -> Stream.of(name + ".sv.txt", name + ".en.txt", name + ".json"))
                                    .toList());
        }
    }

    static Stream<String> names() {
        return CaseFolder.names().stream();
    }

    private static String text(String name, String language) {
        CommandRun run = CommandRun.of("assess", name + ".json", "--lang", language);
        return run.trouble().isEmpty() ? run.answer() : run.answer() + "--- standard error ---\n" + run.trouble();
    }

    private static void compare(String file, String text) throws IOException {
        Path golden = CaseFolder.golden(file);
        if (WRITE) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, text);
        }
        assertThat(golden).hasContent(text);
    }
}
