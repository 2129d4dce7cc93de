package se.samspel.cases;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samspel.rules.LayerProblem;
import se.samspel.rules.form.Kind;
import se.samspel.rules.layer.Operation;

/** docs/layers.md says what a layer can do with what, and what can be wrong with it, as the library has it. */
class LayersPageTest {

    private static final String PAGE = "docs/layers.md";

    @Test
    void the_table_of_operations_is_that_of_the_library() throws IOException {
        Stream<List<String>> rows = Arrays.stream(Kind.values())
                .filter(kind -> kind != Kind.WITHDRAWAL)
                .map(kind -> Stream.concat(
                                Stream.of("`" + kind.word() + "`"),
                                Arrays.stream(Operation.values())
                                        .map(operation -> kind.allows(operation) ? "yes" : "–"))
                        .toList());
        List<String> headings = Stream.concat(
                        Stream.of("What"),
                        Arrays.stream(Operation.values())
                                .map(operation -> operation.name().toLowerCase(Locale.ROOT)))
                .toList();

        Page.compare(PAGE, "operations", Page.table(headings, rows));
    }

    @Test
    void the_table_of_problems_is_that_of_the_library() throws IOException {
        Stream<List<String>> rows = LayerProblem.meanings().entrySet().stream()
                .map(problem -> List.of(
                        "`" + problem.getKey() + "`",
                        problem.getValue()
                                .en()
                                .replace("{near}", ".")
                                .replace("{", "‹")
                                .replace("}", "›")));

        Page.compare(PAGE, "problems", Page.table(List.of("Code", "What it says"), rows));
    }
}
