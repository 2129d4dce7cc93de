package se.samspel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code analyse} and {@code diff}. */
class AnalyseTest {

    private static final String GAP = """
            {"format": "samspel-layer/1", "id": "region", "version": "1", "parents": ["base"], "from": "2027-01-01",
             "source": {"document": "Avtal", "clause": "1"},
             "changes": [{"do": "replace", "routing": {"matter": "adopt-plan", "rows": [
               {"when": {"matter.principals": ["joint", "region-only"]},
                "stages": [{"act": "decides", "body": "joint-officials-group"}]}]}}]}
            """;
    private static final String TIGHTER = """
            {"format": "samspel-layer/1", "id": "region", "version": "1", "parents": ["base"], "from": "2027-01-01",
             "source": {"document": "Avtal", "clause": "1"},
             "changes": [{"do": "tighten", "item": "team.full-days", "range": {"least": 4, "most": 5}}]}
            """;

    @TempDir
    private Path folder;

    @Test
    void of_rules_in_which_nothing_is_wrong_the_silences_are_shown() {
        Run run = Run.of("analyse", "jamtland@2005.1", "--lang", "en");

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.words())
                .contains("jamtland 2005.1, from 2005-01-01 until 2020-12-31", "Nothing wrong was found.")
                .contains("route.adopt-plan, row 5: the affected principals: municipalities only");
    }

    @Test
    void a_gap_is_shown_with_the_fewest_facts() throws IOException {
        Files.writeString(folder.resolve("pack.json"), GAP);

        Run run = Run.of("analyse", "region", "--plugins", folder.toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.words()).contains("1. route.adopt-plan: ingen rad svarar. När: berörda huvudmän: bara kommuner");
        assertThat(run.err()).contains("ROUTE_GAP");
    }

    @Test
    void programs_get_the_same() throws IOException {
        Files.writeString(folder.resolve("pack.json"), GAP);

        Run run = Run.of(
                "analyse", "region", "--plugins", folder.toString(), "--format", "json", "--as-of", "2027-02-01");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.words())
                .contains("\"kind\": \"GAP\"", "\"matter\": \"adopt-plan\"")
                .contains("{ \"fact\": \"matter.principals\", \"value\": \"municipalities-only\"");
    }

    @Test
    void a_day_on_which_there_are_no_such_rules_is_a_wrong_call() {
        assertThat(Run.of("analyse", "jamtland", "--as-of", "1999-01-01").status())
                .isEqualTo(2);
        assertThat(Run.of("analyse", "jamtland@2021.1", "--as-of", "2008-01-01").err())
                .contains("jamtland@2021.1 gäller inte den 2008-01-01");
        assertThat(Run.of("analyse", "jämtland").status()).isEqualTo(2);
        assertThat(Run.of("analyse", "nowhere").err()).contains("nowhere");
        assertThat(Run.of("diff", "base", "nowhere").status()).isEqualTo(2);
        assertThat(Run.of("diff", "nowhere", "base").status()).isEqualTo(2);
        assertThat(Run.of("diff", "base").status()).isEqualTo(2);
    }

    @Test
    void rules_answer_as_themselves() {
        Run run = Run.of("diff", "jamtland@2005.1", "jamtland@2005.1");

        assertThat(run.status()).isZero();
        assertThat(run.words()).contains("De svarar lika i alla situationer som prövades.");
    }

    @Test
    void a_version_that_is_not_in_force_on_the_day_of_the_comparison_is_told_of() {
        String[] call = {"diff", "base", "jamtland@2021.1", "--as-of", "2020-12-31"};

        assertThat(Run.of(call).words())
                .contains("jamtland 2021.1 gäller inte den 2020-12-31, som är dagen för jämförelsen.");
        assertThat(Run.of("diff", "jamtland@2021.1", "base", "--as-of", "2020-12-31", "--lang", "en")
                        .words())
                .contains("jamtland 2021.1 is not in force on 2020-12-31, which is the day of the comparison.");
        call[4] = "2021-06-04";
        assertThat(Run.of(call).words()).doesNotContain("gäller inte");
    }

    @Test
    void what_conditions_on_seats_ask_for_who_may_what_and_matters_are_told_in_words() {
        assertThat(Run.of("diff", "jamtland@2005.1", "jamtland@2021.1").words())
                .contains("plats, antal med ”slag av part som har platsen: region”: färre än 1")
                .contains("SVOM har olika mandat")
                .contains("annan gemensam fråga (joint-question), mandat: beslutar 2005.1: mandat finns 2021.1: mandat"
                        + " saknas (strängare)")
                .contains("svom har olika källor");
        assertThat(Run.of("diff", "jamtland@2021.1", "jonkoping", "--lang", "en")
                        .words())
                .contains("paired leads, at least one with “those who lead on the region's side: 1 person;")
                .contains("SVOM has different mandates", "coming rule: joint-plan.has-stories")
                .contains("jonkoping: from 2023-01-01");
    }

    @Test
    void a_tightened_number_is_the_cause_and_the_number_beside_it_the_situation() throws IOException {
        Files.writeString(folder.resolve("pack.json"), TIGHTER);

        Run run = Run.of("diff", "base", "region", "--plugins", folder.toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.words())
                .contains("team.full-days: 4 till 6 heldagar i base 1, 4 till 5 heldagar i region 1")
                .contains("de heldagar som medlemmen avsätter: 6 heldagar")
                .contains("base: inget anmärks region: fel (strängare)");
        assertThat(Run.of("diff", "base", "region", "--plugins", folder.toString(), "--format", "json")
                        .words())
                .contains("\"cause\": \"PARAMETER\"", "\"turn\": \"STRICTER\"");
    }

    @Test
    void the_situations_are_written_as_cases_that_are_judged_as_was_said() throws IOException {
        Path packs = Files.createDirectory(folder.resolve("packs"));
        Files.writeString(packs.resolve("pack.json"), TIGHTER);
        Path cases = folder.resolve("cases");

        Run diff = Run.of(
                "diff",
                "base",
                "region",
                "--plugins",
                packs.toString(),
                "--write-cases",
                cases.toString(),
                "--lang",
                "en");
        String document = cases.resolve("001-parameter-team.full-days.json").toString();

        assertThat(diff.err()).contains("1 of 1 situations were written as cases", ": 1 new files, 0 replaced.");
        assertThat(Run.of("diff", "base", "region", "--plugins", packs.toString(), "--write-cases", cases.toString())
                        .err())
                .contains(": 0 nya filer, 1 ersatta.");
        assertThat(Run.of("assess", document, "--rules", "base").out()).doesNotContain("6 heldagar; gränsen");
        Run judged =
                Run.of("assess", document, "--rules", "region", "--as-of", "2027-01-01", "--plugins", packs.toString());
        assertThat(judged.words()).contains("avsätter 6 heldagar");
    }

    @Test
    void a_folder_that_cannot_be_written_to_is_a_wrong_call() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        Run run =
                Run.of("analyse", "base", "--write-cases", file.resolve("cases").toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("Det går inte att skriva i");
    }
}
