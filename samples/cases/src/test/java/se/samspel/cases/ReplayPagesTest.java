package se.samspel.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told of a stored answer when nothing has changed, and when one thing has. */
class ReplayPagesTest {

    private static final String FOLDER = "samples/cases/src/test/resources/replays/";
    private static final String CASE = "samples/cases/jamtland-overloaded-team.json";
    private static final String THEN = "1.json";

    @TempDir
    private Path folder;

    @Test
    void nothing_changed() throws IOException {
        store();

        tells("nothing-changed", 0);
    }

    @Test
    void the_case_changed() throws IOException {
        store();
        change("\"fullDays\": 7,", "\"fullDays\": 6,");

        tells("case-changed", 1);
    }

    @Test
    void a_rule_changed() throws IOException {
        store();
        take("2.json", read("2.json"));

        tells("rule-changed", 1, "--as-of", "2009-02-01");
    }

    @Test
    void only_the_version_of_a_layer_changed() throws IOException {
        store();
        take(
                "2.json",
                read(THEN)
                        .replace("\"version\": \"1\"", "\"version\": \"2\"")
                        .replace("2006-01-01", "2009-01-01")
                        .replace("2008-12-31", "2020-12-31"));

        tells("version-changed", 1, "--as-of", "2009-02-01");
    }

    @Test
    void the_day_changed() throws IOException {
        store();

        tells("day-changed", 1, "--as-of", "2008-11-01");
    }

    @Test
    void the_rules_say_no_longer_who_decides() throws IOException {
        store("samples/cases/jamtland-unanswered.json", "jamtland");

        tells("decider-gone", 1, "--as-of", "2030-01-01");
    }

    @Test
    void the_rules_can_no_longer_be_put_together() throws IOException {
        store();
        take(THEN, read(THEN).replace("{\"fact\": \"glest\"", "{\"fact\": \"glesare\""));

        tells("unfit-rules", 1);
    }

    @Test
    void a_label_a_source_or_a_fingerprint_in_the_answer_was_changed_by_hand() throws IOException {
        store();
        change("\"label\": \"Medlemmen m4 (Dagverksamheten)\"", "\"label\": \"Medlemmen m5\"");

        tells("label-changed", 1);
    }

    private void store() throws IOException {
        store(CASE, "region");
    }

    private void store(String document, String rules) throws IOException {
        take(THEN, read(THEN));
        CommandRun run = CommandRun.of(
                "assess",
                Jvm.ROOT.resolve(document).toString(),
                "--rules",
                rules,
                "--plugins",
                packs(),
                "--record",
                record());
        assertThat(run.exitStatus()).as(run.trouble()).isEqualTo(1);
    }

    private static String read(String pack) throws IOException {
        return Files.readString(Jvm.ROOT.resolve(FOLDER + "rules/" + pack));
    }

    private void take(String name, String pack) throws IOException {
        Files.createDirectories(Path.of(packs()));
        Files.writeString(Path.of(packs()).resolve(name), pack);
    }

    private void change(String from, String to) throws IOException {
        String text = Files.readString(Path.of(record()));
        assertThat(text).contains(from);
        Files.writeString(Path.of(record()), text.replace(from, to));
    }

    private void tells(String name, int status, String... options) throws IOException {
        page(name + ".sv.txt", status, options, "--lang", "sv");
        page(name + ".en.txt", status, options, "--lang", "en");
        page(name + ".json", status, options, "--lang", "en", "--format", "json");
    }

    private void page(String page, int status, String[] options, String... form) throws IOException {
        List<String> all = new ArrayList<>(List.of("replay", record(), "--plugins", packs()));
        all.addAll(List.of(options));
        all.addAll(List.of(form));
        CommandRun run = CommandRun.of(all.toArray(String[]::new));

        assertThat(run.exitStatus()).as(run.trouble()).isEqualTo(status);
        Page.compare(FOLDER + page, run.answer());
    }

    private String packs() {
        return folder.resolve("packs").toString();
    }

    private String record() {
        return folder.resolve("record.json").toString();
    }
}
