package se.samspel.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.samspel.RuleSetReference;
import se.samspel.document.Case;
import se.samspel.json.DocumentReader;
import se.samspel.json.DocumentSchema;
import se.samspel.rules.RuleSet;
import se.samspel.rules.RuleSets;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.text.Text;

/** What {@code new} writes can be judged at once, by whatever rules, and leads on to a document with nothing in its way. */
class NewDocumentTest {

    private static final RuleSets DISCOVERED = Packs.onClassPath();

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0} {1} {3}")
    @MethodSource("everyKindUnderAllRules")
    void it_can_be_judged_at_once_and_says_already_what_is_said_of_it(
            String kind, RuleSet rules, List<String> plugins, String language) throws IOException {
        Path file = folder.resolve("new.json");
        List<String> call = Stream.concat(
                        Stream.of("new", kind, "--rules", rules.id() + "@" + rules.version(), "--lang", language),
                        Stream.concat(
                                plugins.stream(),
                                Stream.of("--as-of", rules.asOf().toString(), "--out", file.toString())))
                .toList();

        CommandRun written = CommandRun.of(call.toArray(String[]::new));
        CommandRun judged =
                CommandRun.of(Stream.concat(Stream.of("assess", file.toString(), "--lang", language), plugins.stream())
                        .toArray(String[]::new));

        assertThat(written).isEqualTo(new CommandRun(0, "", ""));
        assertThat(judged.trouble()).isEmpty();
        assertThat(judged.exitStatus()).isLessThan(2);
        String words = words(Files.readString(file));
        Case document = DocumentReader.in(Locale.ENGLISH)
                .read(Files.readAllBytes(file))
                .document()
                .orElseThrow();
        assertThat(rules.judge(document).findings())
                .allSatisfy(finding -> assertThat(words)
                        .contains(words(finding.message().remedy().in(Locale.forLanguageTag(language)))));
    }

    @Test
    void there_are_many_rule_sets_to_write_for() {
        assertThat(everyKindUnderAllRules().map(row -> row.get()[1].toString())).hasSizeGreaterThan(60);
    }

    @Test
    void a_user_who_does_what_is_said_comes_to_a_process_work_with_nothing_in_its_way() throws IOException {
        Path file = folder.resolve("work.json");
        CommandRun.of("new", "process-work", "--rules", "base", "--title", "Trygg hemgång", "--out", file.toString());
        Filling form = new Filling(Files.readString(file));

        assertThat(assess(file).trouble()).contains("MISSING_DAY");
        form.take("on", "\"2026-03-16\"");
        assertThat(assess(file, form).answer())
                .contains(
                        "Arbetet har ingen processledare.",
                        "Arbetet har inget processteam.",
                        "uppgift saknas om fasen");
        form.take("phase", "\"ANALYSIS\"");
        form.add("parties", "{\"id\": \"r\", \"kind\": \"region\", \"code\": \"23\"}");
        form.add("units", "{\"id\": \"vc\", \"party\": \"r\"}");
        form.take("leader", "{\"id\": \"l\", \"unit\": \"vc\"}");
        assertThat(assess(file, form).answer()).contains("Skriv vem som utsett processledaren.");
        form.write("{\"id\": \"l\", \"unit\": \"vc\"}", """
                {"id": "l", "unit": "vc", "consent": {"unit": true, "manager": true}, "appointment": {"by": "Ledningsgruppen",
                  "share": 25, "period": {"from": "2026-02-01", "until": "2026-04-30"}}}""");
        form.take("team", """
                {"appointedBy": "Ledningsgruppen", "members": [
                  {"id": "m", "unit": "vc", "fullDays": 9, "consent": {"unit": true, "manager": true}}]}""");
        assertThat(assess(file, form).answer())
                .contains("9 heldagar", "4 till 6 heldagar", "Arbetet har ingen utanför regionen i processteamet.");
        form.write("\"fullDays\": 9", "\"fullDays\": 6");
        form.add(
                "members",
                "{\"id\": \"n\", \"unit\": \"ht\", \"fullDays\": 4, \"consent\": {\"unit\": true, \"manager\": true}},");
        form.add("units", "{\"id\": \"ht\", \"party\": \"k\"},");
        form.add("parties", "{\"id\": \"k\", \"kind\": \"municipality\", \"code\": \"2380\"},");

        CommandRun done = assess(file, form);
        assertThat(done.exitStatus()).as(done.answer()).isZero();
        assertThat(done.answer()).contains("metodcoach");
    }

    static Stream<Arguments> everyKindUnderAllRules() {
        Path samples = Jvm.ROOT.resolve("samples");
        Stream<Path> folders = Stream.concat(
                TourStop.all().stream().map(TourStop::rules),
                Stream.of(samples.resolve("packs/none"), samples.resolve("mistakes/rules")));
        return folders.distinct().flatMap(NewDocumentTest::under);
    }

    private static Stream<Arguments> under(Path packs) {
        boolean further = Files.isDirectory(packs);
        List<Layer> layers = further ? Packs.in(packs) : DISCOVERED.layers();
        RuleSets all = further
                ? RuleSets.of(Stream.concat(DISCOVERED.layers().stream(), layers.stream())
                        .toList())
                : DISCOVERED;
        List<String> plugins = further ? List.of("--plugins", packs.toString()) : List.of();
        return layers.stream()
                .flatMap(layer -> ruleSet(layer, all).stream())
                .flatMap(rules -> kinds(further, rules)
                        .flatMap(kind ->
                                languages(further).map(language -> Arguments.of(kind, rules, plugins, language))));
    }

    /** All for what the library and the systems bring; of the packs of the tour, each is tried with one. */
    private static Stream<String> kinds(boolean further, RuleSet rules) {
        List<String> all = DocumentSchema.kinds();
        return further ? Stream.of(all.get(Math.floorMod(rules.id().hashCode(), all.size()))) : all.stream();
    }

    /** Both for what the library and the systems bring; the packs of the tour are tried in one. */
    private static Stream<String> languages(boolean further) {
        return further ? Stream.of("sv") : Stream.of("sv", "en");
    }

    private static Optional<RuleSet> ruleSet(Layer layer, RuleSets all) {
        Set<LocalDate> days = new TreeSet<>(Set.of(LocalDate.of(2026, 5, 16)));
        all.layers().forEach(one -> one.valid().from().ifPresent(days::add));
        RuleSetReference reference = RuleSetReference.parse(layer.id() + "@" + layer.version());
        return days.stream()
                .flatMap(day -> all.find(reference, day).stream())
                .filter(RuleSet::isInForce)
                .findFirst();
    }

    /** A document that a user fills in. */
    private static final class Filling {

        private String text;

        Filling(String text) {
            this.text = text;
        }

        /** Takes a member out of its comment and writes a value. */
        void take(String member, String value) {
            String begin = "// \"" + member + "\": ";
            int from = text.indexOf(begin);
            int margin = from - text.lastIndexOf('\n', from) - 1;
            int line = text.indexOf('\n', from);
            boolean isLong = "{[".indexOf(text.charAt(line - 1)) >= 0;
            int until = isLong ? text.indexOf("\n" + " ".repeat(margin) + "// }", from) : from;
            int end = text.indexOf('\n', until + 1);
            text = text.substring(0, from) + "\"" + member + "\": " + value + "," + text.substring(end);
        }

        /** Writes the one element of a list. */
        void add(String list, String element) {
            write("\"" + list + "\": [", "\"" + list + "\": [" + element);
        }

        void write(String before, String after) {
            assertThat(text).contains(before);
            text = text.replace(before, after);
        }
    }

    private static CommandRun assess(Path file, Filling form) throws IOException {
        Files.writeString(file, form.text);
        return assess(file);
    }

    private static CommandRun assess(Path file) {
        CommandRun run = CommandRun.of("assess", file.toString(), "--lang", Text.SWEDISH.getLanguage());
        return new CommandRun(
                run.exitStatus(), run.answer().replace('\u00a0', ' ').replaceAll("\\s+", " "), run.trouble());
    }

    private static String words(String text) {
        return text.replaceAll("[\\s/]+", " ").strip();
    }
}
