package se.samspel.testkit.example;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import se.samspel.testkit.RulesUnderTest;

/**
 * A folder of examples: documents {@code NAME.json}, each with what is expected of it, {@code NAME.expected.json} beside it
 * or a whole answer {@code golden/NAME.json}. There is nothing in it but data.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> examples() {
 *     return Examples.in(Path.of("src/test/examples"), rules).tests();
 * }
 * }</pre>
 *
 * <p>A document asks for the rules that judge it. Packs in a folder {@code rules} beside the documents can be asked for
 * too, such as a small region that shows what the base asks of regions.
 *
 * <p>A document without an expectation is an error, as is an expectation without a document, with a member that no answer
 * has or with nothing stated, a folder without examples, and a folder in the folder that holds documents.
 */
public final class Examples {

    private final RulesUnderTest rules;
    private final List<Example> all;
    private final List<String> problems;
    private final List<String> idle;

    private Examples(RulesUnderTest rules, List<Example> all, List<String> problems, List<String> idle) {
        this.rules = rules;
        this.all = List.copyOf(all);
        this.problems = List.copyOf(problems);
        this.idle = List.copyOf(idle);
    }

    /** The examples in a folder, judged by the rules that each asks for. */
    public static Examples in(Path folder, RulesUnderTest rules) {
        ExampleFolder read = ExampleFolder.read(folder, rules.all());
        boolean isIdle = read.examples().isEmpty() && read.problems().isEmpty();
        List<String> idle = isIdle ? List.of(folder + ": there is no example in it") : List.of();
        return new Examples(rules, read.examples(), read.problems(), idle);
    }

    /** The examples in the folder that the rules name; none if they name none. */
    public static Examples of(RulesUnderTest rules) {
        return rules.examples().map(folder -> in(folder, rules)).orElseGet(() -> none(rules));
    }

    /** No examples. */
    public static Examples none(RulesUnderTest rules) {
        return new Examples(rules, List.of(), List.of(), List.of());
    }

    /** These and those of another folder. */
    public Examples and(Path folder) {
        Examples more = in(folder, rules);
        return new Examples(rules, joined(all, more.all), joined(problems, more.problems), joined(idle, more.idle));
    }

    /** The examples that are whole, by name. */
    public List<Example> all() {
        return all;
    }

    /** What is wrong with the files, each with its name, such as "a.json: nothing is expected of it". */
    public List<String> problems() {
        return problems;
    }

    /** One test for each example, and one for each file that something is wrong with and each folder without examples. */
    public Stream<DynamicTest> tests() {
        Stream<DynamicTest> faulty = joined(problems, idle).stream()
                .map(problem -> DynamicTest.dynamicTest(problem, () -> {
                    throw new AssertionError(problem);
                }));
        Stream<DynamicTest> whole = all.stream()
                .map(example ->
                        DynamicTest.dynamicTest(example.name(), example.file().toUri(), () -> check(example)));
        return Stream.concat(faulty, whole);
    }

    private void check(Example example) {
        List<Mismatch> found = example.mismatches();
        if (!found.isEmpty()) {
            throw new AssertionError(example.file() + "\n"
                    + found.stream().map(Mismatch::toString).collect(Collectors.joining("\n")));
        }
    }

    private static <T> List<T> joined(List<T> some, List<T> others) {
        List<T> both = new ArrayList<>(some);
        both.addAll(others);
        return both;
    }
}
