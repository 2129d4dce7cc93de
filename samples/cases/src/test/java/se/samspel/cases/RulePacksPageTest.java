package se.samspel.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samspel.base.BaseRules;
import se.samspel.document.Case;
import se.samspel.json.DocumentReader;
import se.samspel.json.PackReading;
import se.samspel.json.RulePackReader;
import se.samspel.rules.RuleSets;
import se.samspel.rules.assessment.Assessment;
import se.samspel.rules.assessment.Finding;
import se.samspel.rules.form.CanonicalForm;
import se.samspel.rules.layer.Layer;

/** The packs of docs/rule-packs.md can be copied: each is read, all fit together, and they do what the page says. */
class RulePacksPageTest {

    private static final Pattern JSON = Pattern.compile("```json\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern TEXT = Pattern.compile("```text\\n(.*?)```", Pattern.DOTALL);
    private static final String MATTER = """
            {"format": "samspel/1", "kind": "matter", "id": "m", "title": "M", "on": "2027-06-01", "rules": "own-councils",
             "parties": [{"id": "a", "kind": "region", "name": "Region Nord", "code": "99"},
                         {"id": "b", "kind": "municipality", "name": "Ås kommun", "code": "9901"},
                         {"id": "c", "kind": "municipality", "name": "Öby kommun", "code": "9902"}],
             "matter": {"id": "m", "kind": "adopt-agreement", "raised": "2027-05-01", "principals": ["a", "b", "c"],
               "decisions": [
                 {"id": "d1", "body": "joint-officials-group", "act": "prepares", "outcome": "ADOPTED", "on": "2027-05-10"},
                 {"id": "d2", "body": "joint-political-group", "act": "recommends", "outcome": "NOT_AGREED",
                  "on": "2027-05-20"}]}}
            """;
    private static final String CASE = "samples/region-starter/src/test/resources/case.json";

    @ParameterizedTest
    @MethodSource("packs")
    void a_pack_of_the_page_is_read_without_problems(String pack) {
        assertThat(read(pack).problems()).isEmpty();
    }

    @Test
    void the_packs_of_the_page_fit_on_the_base_together() {
        assertThat(layers()).hasSizeGreaterThan(5);
        assertThat(rules().problems()).isEmpty();
    }

    @Test
    void the_terminal_finds_nothing_wrong_with_a_folder_of_them(@TempDir Path folder) throws IOException {
        List<String> packs = packs().toList();
        for (int i = 0; i < packs.size(); i++) {
            Files.writeString(folder.resolve(i + ".json"), packs.get(i));
        }

        CommandRun run = CommandRun.of("rules", "--plugins", folder.toString(), "--lang", "en");

        assertThat(run.exitStatus()).as(run.trouble()).isZero();
        assertThat(run.trouble()).isEmpty();
        assertThat(run.answer())
                .contains(layers().stream().map(layer -> layer.id().value()).toList());
    }

    @Test
    void an_announced_rule_only_warns() {
        Assessment assessment = judge("own-rules", work());

        assertThat(codes(assessment)).contains("plan.enough-key-figures", "team.provider");
        assertThat(assessment.outcome()).isEqualTo(Assessment.Outcome.CLEAR);
    }

    @Test
    void a_question_is_open_until_it_is_answered_and_then_its_rule_applies() {
        String answer = "\"answers\": [{\"id\": \"new-system\", \"value\": \"yes\", \"by\": \"ledare\"},";

        assertThat(judge("own-question", work()).outcome()).isEqualTo(Assessment.Outcome.OPEN);
        assertThat(codes(judge("own-question", work().replace("\"answers\": [", answer))))
                .contains("work.seminar-on-system");
    }

    @Test
    void a_fact_that_the_case_states_of_a_member_is_judged() {
        String facts = "\"facts\": [{\"fact\": \"member.travel\", \"element\": \"m1\", \"value\": 3}]";

        assertThat(page()).contains("{" + facts + "}");
        assertThat(codes(judge("own-fact", work()))).doesNotContain("member.short-travel");
        assertThat(codes(judge("own-fact", work().replaceFirst("\\{", "{" + facts + ","))))
                .contains("member.short-travel");
    }

    @Test
    void a_part_of_the_region_has_its_own_body_in_the_route_of_the_region() {
        String later = work().replace("\"on\": \"2027-06-01\"", "\"on\": \"2027-07-01\"");

        assertThat(route(judge("own-route", later))).containsExactly("the board decides");
        assertThat(route(judge("northern-part", later))).containsExactly("the northern board decides");
    }

    @Test
    void a_matter_reads_as_the_page_shows_along_branches_rungs_and_own_bodies(@TempDir Path folder) throws IOException {
        Path document = Files.writeString(folder.resolve("matter.txt"), MATTER);
        Files.writeString(
                folder.resolve("pack.json"),
                packs().filter(pack -> pack.contains("own-councils"))
                        .findFirst()
                        .orElseThrow());

        CommandRun run = CommandRun.of("assess", document.toString(), "--plugins", folder.toString(), "--lang", "en");

        assertThat(run.trouble()).isEmpty();
        assertThat(run.answer())
                .contains(TEXT.matcher(page())
                        .results()
                        .map(block -> block.group(1))
                        .toList());
    }

    static Stream<String> packs() {
        return JSON.matcher(page())
                .results()
                .map(block -> block.group(1))
                .filter(block -> block.contains("\"" + CanonicalForm.FORMAT + "\""));
    }

    private static PackReading read(String pack) {
        return RulePackReader.in(Locale.ENGLISH).read(pack);
    }

    private static List<Layer> layers() {
        return packs().map(pack -> read(pack).layer().orElseThrow(() -> new AssertionError(pack)))
                .toList();
    }

    private static RuleSets rules() {
        return RuleSets.of(Stream.concat(new BaseRules().layers().stream(), layers().stream())
                .toList());
    }

    private static Assessment judge(String rules, String json) {
        Case work = DocumentReader.in(Locale.ENGLISH).read(json).document().orElseThrow(() -> new AssertionError(json));
        LocalDate on = work.on().orElseThrow(() -> new AssertionError(json));
        return rules().find(rules, on)
                .orElseThrow(() -> new AssertionError(rules))
                .judge(work);
    }

    private static List<String> codes(Assessment assessment) {
        return assessment.findings().stream()
                .map(Finding::code)
                .map(code -> code.value())
                .toList();
    }

    private static List<String> route(Assessment assessment) {
        return assessment.route().stages().stream()
                .map(stage -> stage.text().in(Locale.ENGLISH))
                .toList();
    }

    private static String page() {
        return text("docs/rule-packs.md");
    }

    private static String work() {
        return text(CASE);
    }

    private static String text(String file) {
        try {
            return Files.readString(Jvm.ROOT.resolve(file));
        } catch (IOException e) {
            throw new IllegalStateException(file, e);
        }
    }
}
