package se.samspel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code assess --portfolio}, and {@code vary}, which makes one up. */
class PortfolioTest {

    @TempDir
    private Path folder;

    @Test
    void every_line_is_judged_and_summed_up_by_rule_set_rule_and_route() throws IOException {
        Run run = Run.of("assess", "--portfolio", portfolio(Documents.CLEAR, Documents.BLOCKED, Documents.BLOCKED));

        assertThat(run.err()).isEmpty();
        assertThat(run.words())
                .contains("Bedömda dokument: 3.")
                .contains("jamtland@2005.1 3 1 0 2")
                .contains("member.full-days fel 2 66,7 %")
                .contains("fastställa verksamhetsplanen Fredagsgruppen beslutar 3 100,0 %");
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void a_rule_that_finds_several_things_in_a_case_is_counted_once() throws IOException {
        Run one = Run.of("assess", "--format", "json", Documents.BLOCKED);
        assertThat(one.out().split("\"code\": \"member.full-days\"")).hasSize(3);

        Run run = Run.of("assess", "--portfolio", portfolio(Documents.BLOCKED), "--lang", "en");
        assertThat(run.words()).contains("member.full-days error 1 100.0 %");
    }

    @Test
    void nothing_in_the_way_of_any_ends_with_0() throws IOException {
        assertThat(Run.of("assess", "--portfolio", portfolio(Documents.CLEAR)).status())
                .isZero();
    }

    @Test
    void a_portfolio_without_a_name_is_none() {
        Run run = Run.of("assess", "--portfolio", "");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("Det saknas FILE eller --portfolio.");
    }

    @Test
    void a_folder_is_no_portfolio() {
        Run run = Run.of("assess", "--portfolio", folder.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("är en mapp. En portfölj är en fil med ett helt dokument på varje rad");
    }

    @Test
    void lines_that_cannot_be_judged_are_written_aside_with_their_number_and_the_rest_goes_on() throws IOException {
        Path file = folder.resolve("cases.jsonl");
        String clear = line(Documents.CLEAR);
        Files.writeString(
                file, clear + "\n{\"kind\": \n\n" + clear.replace("\"rules\"", "\"rule\"") + "\n" + clear + "\n");

        Run run = Run.of("assess", "--portfolio", file.toString());

        assertThat(run.words()).contains("Bedömda dokument: 2. Rader som inte gick att bedöma: 2. De står i");
        assertThat(Files.readAllLines(folder.resolve("cases.bad.jsonl")))
                .satisfiesExactly(
                        second -> assertThat(second)
                                .startsWith("{\"line\":2,\"problems\":[{\"code\":\"MALFORMED\"")
                                .contains("\"line\":2,")
                                .endsWith("\"text\":\"{\\\"kind\\\": \"}"),
                        fourth -> assertThat(fourth).startsWith("{\"line\":4,").contains("UNKNOWN_FIELD"));
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void rules_and_day_may_be_given_for_all_of_them() throws IOException {
        Run run =
                Run.of("assess", "--portfolio", portfolio(Documents.CLEAR), "--rules", "base", "--as-of", "2030-01-01");

        assertThat(run.words()).contains("base@1 1");
    }

    @Test
    void an_unknown_rule_set_is_told_of_each_line() throws IOException {
        Path file = Path.of(portfolio(Documents.CLEAR));
        Files.writeString(file, Files.readString(file).replace("\"jamtland\"", "\"jamtlnd\""));

        assertThat(Run.of("assess", "--portfolio", file.toString()).status()).isEqualTo(2);
        assertThat(folder.resolve("cases.bad.jsonl"))
                .content()
                .contains("UNKNOWN_RULES")
                .contains("/rules");
    }

    @Test
    void the_sum_in_json() throws IOException {
        Run run = Run.of("assess", "--format", "json", "--portfolio", portfolio(Documents.CLEAR, Documents.UNANSWERED));

        assertThat(run.words())
                .startsWith("{ \"judged\": 2, \"unreadable\": 0, \"ruleSets\": [ { \"rules\": \"jamtland@2005.1\","
                        + " \"judged\": 2, \"blocked\": 0, \"open\": 1, \"clear\": 1,")
                .contains("{ \"matter\": \"adopt-plan\", \"status\": \"DETERMINED\", \"stages\": [ { \"act\":"
                        + " \"decides\", \"bodies\": [ \"fredagsgruppen\" ] } ], \"cases\": 1 }");
    }

    @Test
    void where_bad_lines_stand_is_told_beside_a_sum_in_json_that_does_not_say_so() throws IOException {
        Path file = folder.resolve("cases.jsonl");
        Files.writeString(file, line(Documents.CLEAR) + "\nx\n");

        Run run = Run.of("assess", "--format", "json", "--portfolio", file.toString());

        assertThat(run.words()).contains("\"unreadable\": 1");
        assertThat(run.err())
                .isEqualTo("De rader som inte gick att bedöma står i " + folder.resolve("cases.bad.jsonl") + ".\n");
    }

    @Test
    void what_a_portfolio_is_is_told_of_a_file_that_is_none() throws IOException {
        Path aside = folder.resolve("bad.jsonl");
        Run pretty = Run.of("assess", "--portfolio", Documents.CLEAR, "--bad-lines", aside.toString());
        Path empty = Files.writeString(folder.resolve("empty.jsonl"), "");

        assertThat(pretty.status()).isEqualTo(2);
        assertThat(pretty.out()).contains("De står i");
        assertThat(pretty.err()).contains("En portfölj är en fil med ett helt dokument på varje rad");
        assertThat(Run.of("assess", "--portfolio", empty.toString(), "--lang", "en")
                        .err())
                .startsWith("No document could be judged. A portfolio is a file with a whole document on each line");
    }

    @Test
    void it_is_read_from_standard_input_too() throws IOException {
        Path aside = folder.resolve("bad.jsonl");
        Run run = Run.reading(
                line(Documents.CLEAR) + "\nx\n", "assess", "--portfolio", "-", "--bad-lines", aside.toString());

        assertThat(run.words()).contains("Bedömda dokument: 1. Rader som inte gick att bedöma: 1.");
        assertThat(aside).content().startsWith("{\"line\":2,");
    }

    @Test
    void nothing_is_written_over() throws IOException {
        String file = portfolio(Documents.CLEAR);
        Files.writeString(folder.resolve("cases.bad.jsonl"), "min egen");

        Run run = Run.of("assess", "--portfolio", file);

        assertThat(run.err()).contains("cases.bad.jsonl finns redan.").contains("--bad-lines");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void a_folder_for_bad_lines_that_is_not_there_is_told_before_anything_is_judged() throws IOException {
        Run run =
                Run.of("assess", "--portfolio", portfolio(Documents.CLEAR), "--bad-lines", folder + "/nowhere/b.jsonl");

        assertThat(run.err()).contains("Mappen " + folder + "/nowhere finns inte");
        assertThat(run.out()).isEmpty();
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void of_a_line_that_is_too_long_the_beginning_is_kept() throws IOException {
        Path file = folder.resolve("cases.jsonl");
        Files.writeString(file, "å".repeat(700_000) + "\n" + line(Documents.CLEAR));

        Run run = Run.of("assess", "--portfolio", file.toString());

        assertThat(run.words()).contains("Bedömda dokument: 1. Rader som inte gick att bedöma: 1.");
        assertThat(folder.resolve("cases.bad.jsonl"))
                .content()
                .contains("TOO_LARGE")
                .contains("\"beginning\":\"åå");
    }

    @Test
    void a_portfolio_is_judged_alone_and_something_must_be_judged() throws IOException {
        String file = portfolio(Documents.CLEAR);

        assertThat(Run.of("assess", "--portfolio", file, Documents.CLEAR).err()).contains("utelämna FILE");
        assertThat(Run.of("assess", "--portfolio", file, "--record", "r").err()).contains("utelämna FILE");
        assertThat(Run.of("assess", "--portfolio", file + "x").err()).contains("finns inte");
        assertThat(Run.of("assess", Documents.CLEAR, "--bad-lines", "b").err()).contains("hör till --portfolio");
        assertThat(Run.of("vary", Documents.CLEAR, "--count", "0").err()).contains("minst 1, inte 0");
        assertThat(Run.of("assess").err()).contains("Det saknas FILE eller --portfolio.");
    }

    @Test
    void of_kinds_of_matters_that_the_rules_do_not_know_no_routes_are_counted() throws IOException {
        Path file = folder.resolve("cases.jsonl");
        String known = line(Documents.CLEAR);
        Files.writeString(file, known + "\n" + known.replace("\"adopt-plan\"", "\"made-up\"") + "\n");
        Run run = Run.of("assess", "--portfolio", file.toString(), "--format", "json");

        assertThat(run.words())
                .contains("\"judged\": 2", "\"UNKNOWN_WORD\"", "\"matter\": \"adopt-plan\"")
                .doesNotContain("made-up");
    }

    @Test
    void variations_are_equal_for_equal_seeds_and_no_two_are_the_same() {
        Run one = Run.of("vary", Documents.CLEAR, Documents.BLOCKED, "--count", "50", "--seed", "7");
        Run again = Run.of("vary", Documents.CLEAR, Documents.BLOCKED, "--count", "50", "--seed", "7");
        Run other = Run.of("vary", Documents.CLEAR, Documents.BLOCKED, "--count", "50", "--seed", "8");

        assertThat(one.out().lines()).hasSize(50).doesNotHaveDuplicates();
        assertThat(again.out()).isEqualTo(one.out());
        assertThat(other.out()).isNotEqualTo(one.out());
        assertThat(one.status()).isZero();
    }

    @Test
    void variations_of_every_kind_of_document_can_nearly_all_be_judged() throws IOException {
        List<String> patterns;
        try (var files = Files.list(Path.of("../cases"))) {
            patterns = files.map(Path::toString)
                    .filter(file -> file.endsWith(".json") && !file.contains("malformed"))
                    .sorted()
                    .toList();
        }
        String[] call = java.util.stream.Stream.of(List.of("vary"), patterns, List.of("--count", "300"))
                .flatMap(List::stream)
                .toArray(String[]::new);
        Path file = folder.resolve("cases.jsonl");
        Run vary = Run.of(call);
        Files.writeString(file, vary.out());

        assertThat(vary.err()).contains("jamtland-broken.json har fel i sig och hoppas över");
        String told = Run.of("assess", "--portfolio", file.toString(), "--format", "json")
                .words();
        int judged = Integer.parseInt(told.replaceFirst(".*?\"judged\": (\\d+).*", "$1"));
        assertThat(judged).isBetween(280, 300);
        assertThat(told).contains("base@1", "jamtland@2021.1", "lidkoping@", "municipal-act@");
    }

    private String portfolio(String... documents) throws IOException {
        Path file = folder.resolve("cases.jsonl");
        StringBuilder lines = new StringBuilder();
        for (String document : documents) {
            lines.append(line(document)).append('\n');
        }
        Files.writeString(file, lines);
        return file.toString();
    }

    private static String line(String document) throws IOException {
        return Files.readAllLines(Path.of(document)).stream().map(String::strip).collect(Collectors.joining(" "));
    }
}
