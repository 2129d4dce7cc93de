package se.samspel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code assess --record} and {@code replay}. */
class ReplayTest {

    private static final String FIRST = """
            {"format": "samspel-layer/1", "id": "region", "version": "1", "parents": ["jamtland"],
             "from": "2006-01-01", "until": "2008-12-31", "source": {"document": "Avtal", "clause": "1"},
             "changes": [
               {"do": "add", "fact": {"id": "glest", "label": {"sv": "glesbygd", "en": "sparsely populated"},
                                      "scope": "work", "type": "YES_NO"}},
               {"do": "add", "requirement": {"id": "work.glest", "scope": "work", "from": "2008-10-01",
                  "must": {"fact": "glest", "in": [true]}, "severity": "ERROR",
                  "text": {"sv": "{who} är fel.", "en": "{who} is wrong."},
                  "remedy": {"sv": "Skriv det.", "en": "Write it."}}}]}
            """;
    private static final String SECOND = """
            {"format": "samspel-layer/1", "id": "region", "version": "2", "parents": ["jamtland"],
             "from": "2009-01-01", "until": "2020-12-31", "source": {"document": "Avtal", "clause": "2"},
             "changes": [
               {"do": "tighten", "item": "team.full-days", "range": {"least": 4, "most": 5}},
               {"do": "withdraw", "item": "participant.manager-consents"},
               {"do": "add", "body": {"id": "styrgruppen", "name": {"sv": "Styrgruppen", "en": "The board"}}},
               {"do": "replace", "binding": {"function": "joint-officials-group", "body": "styrgruppen"}}]}
            """;

    @TempDir
    private Path folder;

    @Test
    void a_clear_case_is_stored_and_answered_in_the_same_way_again() {
        Run stored = Run.of("assess", Documents.CLEAR, "--record", record());

        assertThat(stored.status()).isZero();
        assertThat(stored.out()).isEqualTo(Run.of("assess", Documents.CLEAR).out());
        Run again = Run.of("replay", record());
        assertThat(again.status()).isZero();
        assertThat(again.err()).isEmpty();
        assertThat(again.words())
                .contains("Enligt reglerna då, base@1, jamtland@2005.1", "Svaret är detsamma som det lagrade.");
        assertThat(Run.of("replay", record(), "--format", "json").words()).contains("\"same\": true");
    }

    @Test
    void the_answer_in_the_record_is_the_one_that_programs_get() throws IOException {
        Run.of("assess", Documents.BLOCKED, "--record", record(), "--lang", "en");

        String answer = Run.of("assess", Documents.BLOCKED, "--format", "json", "--lang", "en")
                .out();
        assertThat(Files.readString(Path.of(record())).replace("\n  ", "\n")).contains(answer.strip());
    }

    @Test
    void a_record_is_not_written_over_unless_it_is_the_same() throws IOException {
        assertThat(Run.of("assess", Documents.CLEAR, "--record", record()).status())
                .isZero();
        assertThat(Run.of("assess", Documents.CLEAR, "--record", record()).status())
                .isZero();
        String before = Files.readString(Path.of(record()));

        Run other = Run.of("assess", Documents.BLOCKED, "--record", record());

        assertThat(other.status()).isEqualTo(2);
        assertThat(other.err()).contains("finns redan med något annat i");
        assertThat(Files.readString(Path.of(record()))).isEqualTo(before);
    }

    @Test
    void one_case_is_stored_at_a_time_and_as_it_is() {
        assertThat(Run.of("assess", Documents.CLEAR, Documents.BLOCKED, "--record", record())
                        .err())
                .contains("ett ärende i taget");
        assertThat(Run.of("assess", Documents.CLEAR, "--what-if", "affects=2380", "--record", record())
                        .status())
                .isEqualTo(2);
        assertThat(Run.of("assess", Documents.BROKEN, "--record", record()).status())
                .isEqualTo(2);
        assertThat(Run.of(
                                "assess",
                                Documents.CLEAR,
                                "--record",
                                folder.resolve("no/such").toString())
                        .err())
                .contains("går inte att skriva");
        assertThat(Path.of(record())).doesNotExist();
    }

    @Test
    void each_difference_under_newer_rules_is_told_with_what_causes_it() throws IOException {
        store(Documents.BLOCKED);
        add("2.json", SECOND);

        Run run = replay("--as-of", "2009-02-01");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.words())
                .contains("Enligt reglerna då, base@1, jamtland@2005.1, region@1 den 2008-05-23"
                        + " -------------------------------------------------------------------- Svaret är detsamma")
                .contains("Nytt: anmärkning member.full-days, m3")
                .contains("Därför att: team.full-days: 4 till 6 heldagar i base@1, 4 till 5 heldagar i region@2")
                .contains("Borta: anmärkning participant.manager-consents, m2")
                .contains("Därför att: participant.manager-consents är borttagen i region@2")
                .contains("Ändrat: beslutsgången, steg 1 Lagrat: Fredagsgruppen beslutar"
                        + " På nytt: Styrgruppen beslutar Därför att: bind.joint-officials-group: Fredagsgruppen i"
                        + " jamtland@2005.1, Styrgruppen i region@2")
                .doesNotContain("glest");
    }

    @Test
    void a_changed_row_is_named_by_its_number() throws IOException {
        Files.createDirectories(packs());
        add("1.json", table("1", "2006-01-01", "\"until\": \"2008-12-31\",", "joint-officials-group"));
        Run.of("assess", Documents.CLEAR, "--rules", "region", "--plugins", packs().toString(), "--record", record());
        add("2.json", table("2", "2009-01-01", "", "joint-political-group"));

        assertThat(replay("--as-of", "2009-02-01").words())
                .contains("Ändrat: beslutsgången, steg 1 Lagrat: Den gemensamma tjänstemannagruppen beslutar")
                .contains("Därför att: route.adopt-plan, rad 1, lyder olika");
        assertThat(replay("--as-of", "2009-02-01", "--format", "json").words())
                .contains("\"item\": \"route.adopt-plan\", \"layer\": \"region@2\"");
    }

    /** A layer whose routing says who decides what is joint. */
    private static String table(String version, String from, String until, String body) {
        return """
            {"format": "samspel-layer/1", "id": "region", "version": "%s", "parents": ["base"], "from": "%s", %s
             "source": {"document": "Avtal", "clause": "1"},
             "changes": [{"do": "replace", "routing": {"matter": "adopt-plan", "rows": [
               {"when": {"matter.principals": ["joint"]}, "narrows": {"sv": "Så står det.", "en": "So it stands."},
                "stages": [{"act": "decides", "body": "%s"}]},
               {"when": {"matter.principals": ["region-only", "municipalities-only"]},
                "stages": [{"act": "decides", "body": "joint-officials-group"}]}]}}]}
            """.formatted(version, from, until, body);
    }

    @Test
    void a_rule_that_has_begun_to_bind_since_is_told_with_both_days() throws IOException {
        store(Documents.BLOCKED);

        Run run = replay("--as-of", "2008-11-01", "--lang", "en");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.words())
                .contains("New: open question glest, demens-2008")
                .contains("Because: work.glest is announced on 2008-05-23 and binds on 2008-11-01");
    }

    @Test
    void programs_get_causes_items_and_layers() throws IOException {
        store(Documents.BLOCKED);
        add("2.json", SECOND);

        assertThat(replay("--as-of", "2009-02-01", "--format", "json").words())
                .contains("\"same\": false", "\"part\": \"FINDING\"")
                .contains("\"cause\": \"RULE\", \"item\": \"team.full-days\", \"layer\": \"region@2\"");
    }

    @Test
    void rules_that_are_gone_are_named() throws IOException {
        store(Documents.BLOCKED);

        Run run = Run.of("replay", record(), "--lang", "en");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.words())
                .contains("The case cannot be judged so: - there is no layer region@1")
                .contains("there is no rule set region that can be used on 2008-05-23");
    }

    @Test
    void a_layer_that_says_something_else_under_its_old_version_is_named() throws IOException {
        store(Documents.BLOCKED);
        add("1.json", SECOND.replace("\"2\"", "\"1\"").replace("2009-01-01", "2006-01-01"));

        Run run = replay();

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.words())
                .contains("Det som lagrades stämmer inte")
                .contains("lagret region@1 säger något annat än då, fast versionen är densamma");
    }

    @Test
    void a_case_that_was_changed_afterwards_is_told_in_both_languages() throws IOException {
        Run.of("assess", Documents.BLOCKED, "--record", record());
        Path file = Path.of(record());
        Files.writeString(file, Files.readString(file).replace("\"fullDays\": 7,", "\"fullDays\": 6,"));

        assertThat(Run.of("replay", record()).words())
                .contains("ärendet är inte det som bedömdes", "Borta: anmärkning member.full-days, m4");
        Run english = Run.of("replay", record(), "--lang", "en");
        assertThat(english.status()).isEqualTo(1);
        assertThat(english.words()).contains("the case is not the one that was judged");
    }

    @Test
    void who_decides_is_told_in_the_words_of_the_other_pages() {
        Run.of("assess", Documents.UNANSWERED, "--record", record());

        String page = Run.of("replay", record(), "--as-of", "2030-01-01").words();
        assertThat(page)
                .contains("Ändrat: beslutsgången Lagrat: källa: ingen; läge: öppet")
                .contains("Borta: möjlig beslutsgång, om svaret är ”political” (ja, de är politiska) Lagrat:"
                        + " vad som görs: bereder och beslutar; organ: Fredagsgruppen och SVOM; läge: avgjort")
                .contains("Ändrat: antagande, Ragunda kommun Lagrat: läge: oklart vem som beslutar"
                        + " På nytt: läge: reglerna säger inte vem")
                .contains("Ändrat: steg i arbetet, beslut");
        assertThat(Run.of("replay", record(), "--as-of", "2030-01-01", "--lang", "en")
                        .words())
                .contains("Changed: adoption by Ragunda kommun Stored: status: open who decides");
    }

    @Test
    void reasons_that_several_differences_have_are_told_once_and_like_reasons_together() {
        Run.of("assess", Documents.UNANSWERED, "--record", record());

        String page = Run.of("replay", record(), "--as-of", "2030-01-01").words();
        assertThat(page)
                .contains("Därför att: finns bara i jamtland@2005.1: bind.joint-officials-group,"
                        + " bind.joint-political-group, bind.region-administration-head"
                        + " lyder olika: route.adopt-plan, route.introduce-process,")
                .contains("Borta: möjlig beslutsgång, om svaret är ”operational”", "Därför att: se 2");
        assertThat(page.split("bind.joint-officials-group", -1)).hasSize(3);
    }

    @Test
    void what_is_no_id_in_a_record_written_by_hand_is_told_as_it_stands() throws IOException {
        Run.of("assess", Documents.CLEAR, "--record", record());
        Path file = Path.of(record());
        Files.writeString(file, Files.readString(file).replace("\"principal\": \"2313\"", "\"principal\": \"å ä\""));

        Run run = Run.of("replay", record());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.words()).contains("antagande, å ä");
    }

    @Test
    void what_is_no_record_is_a_wrong_call() {
        assertThat(Run.of("replay").status()).isEqualTo(2);
        assertThat(Run.of("replay", "no-such-file").err()).contains("no-such-file");
        Run document = Run.of("replay", Documents.CLEAR);
        assertThat(document.status()).isEqualTo(2);
        assertThat(document.err())
                .contains("UNKNOWN_FORMAT", "samspel-record/1")
                .contains(Documents.CLEAR + " är ett ärende, inte ett lagrat svar.")
                .contains("samspel assess " + Documents.CLEAR + " --record FIL");
        assertThat(Run.of("replay", Documents.BROKEN).err()).contains("är ett ärende, inte ett lagrat svar");
        assertThat(Run.of("replay", Documents.CLEAR, "--lang", "en").err()).contains("is a case, not a stored answer");
        assertThat(Run.of("replay", "../packs/jamtland.json").err()).contains("är inget lagrat svar");
        assertThat(Run.of("replay", Documents.CLEAR, "--format", "json").words())
                .contains("\"problems\"", "UNKNOWN_FORMAT");
    }

    /** Stores the answer under the first version of the region. */
    private void store(String document) throws IOException {
        Files.createDirectories(packs());
        add("1.json", FIRST);
        Run run =
                Run.of("assess", document, "--rules", "region", "--plugins", packs().toString(), "--record", record());
        assertThat(run.status()).isEqualTo(1);
    }

    private Run replay(String... options) {
        String[] all = new String[options.length + 4];
        System.arraycopy(new String[] {"replay", record(), "--plugins", packs().toString()}, 0, all, 0, 4);
        System.arraycopy(options, 0, all, 4, options.length);
        return Run.of(all);
    }

    private void add(String name, String pack) throws IOException {
        Files.writeString(packs().resolve(name), pack);
    }

    private Path packs() {
        return folder.resolve("packs");
    }

    private String record() {
        return folder.resolve("record.json").toString();
    }
}
