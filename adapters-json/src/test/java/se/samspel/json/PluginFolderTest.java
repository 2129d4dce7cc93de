package se.samspel.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.json.folder.PackText;
import se.samspel.json.folder.PluginJar;
import se.samspel.rules.Discovery;
import se.samspel.rules.LayerProblem;
import se.samspel.rules.RuleSets;
import se.samspel.rules.layer.Layer;

/** A folder of jars and packs, whatever stands in it. */
class PluginFolderTest {

    private static final String PACK_ON_NOTHING =
            "{\"format\":\"samspel-layer/1\",\"id\":\"lost\",\"version\":\"1\",\"parents\":[\"nowhere\"],\"changes\":[]}";

    private static final String LAYERS = "public List<Layer> layers() { return List.of(Layer.of(\"x\", \"1\")); }";

    @TempDir
    private Path folder;

    @Test
    void what_is_good_is_there_and_each_of_eight_broken_jars_is_reported_by_name_and_cause() throws IOException {
        PluginJar.giving("com.example.Good", "Layer.of(\"good\", \"1\")").write(file("good.jar"));
        Files.writeString(file("pack.json"), PackText.of("pack"));
        Files.writeString(file("corrupt.jar"), "no zip");
        PluginJar.empty().source("com.example.Nothing", "", "").write(file("empty.jar"));
        PluginJar.of("com.example.Newer", LAYERS).classVersion(99).write(file("newer.jar"));
        PluginJar.of("com.example.Level", LAYERS + "@Override public int level() { return 99; }")
                .write(file("level.jar"));
        PluginJar.giving("com.example.Lacking", "Layer.of(new com.example.Missing().toString(), \"1\")")
                .source("com.example.Missing", "", "")
                .without("com.example.Missing")
                .write(file("lacking.jar"));
        PluginJar.empty()
                .source("com.example.Above", "implements RulePlugin", LAYERS)
                .source("com.example.Orphan", "extends Above", "")
                .services("com.example.Orphan")
                .without("com.example.Above")
                .write(file("orphan.jar"));
        PluginJar.of("com.example.Thrower", LAYERS + "public Thrower() { throw new IllegalStateException(\"no\"); }")
                .write(file("thrower.jar"));
        PluginJar.giving("com.example.Misnamed", "Layer.of(\"misnamed\", \"1\")")
                .services("com.example.Misnamed and more")
                .write(file("misnamed.jar"));

        Discovery found = read();

        assertThat(names(found)).containsExactly("good@1", "pack@1");
        assertThat(reports(found))
                .containsExactly(
                        "PLUGIN_UNREADABLE corrupt.jar",
                        "PLUGIN_EMPTY empty.jar",
                        "PLUGIN_LACKS_CLASS lacking.jar: com.example.Lacking",
                        "PLUGIN_LEVEL level.jar: com.example.Level",
                        "PLUGIN_NOT_FOUND misnamed.jar: META-INF/services",
                        "PLUGIN_TOO_NEW newer.jar: META-INF/services",
                        "PLUGIN_LACKS_CLASS orphan.jar: META-INF/services",
                        "PLUGIN_FAILED thrower.jar: com.example.Thrower");
        assertThat(found.problems())
                .extracting(LayerProblem::message)
                .allMatch(text -> text.isComplete() && !text.sv().equals(text.en()))
                .noneMatch(text -> text.sv().contains("{") || text.en().contains("{"));
        assertThat(details(found))
                .satisfiesExactly(
                        corrupt -> assertThat(corrupt).contains("Zip"),
                        lacking -> assertThat(lacking).contains("com/example/Missing"),
                        misnamed -> assertThat(misnamed).contains("syntax"),
                        newer -> assertThat(newer).contains("com/example/Newer"),
                        orphan -> assertThat(orphan).contains("com/example/Above"),
                        thrower -> assertThat(thrower).contains("IllegalStateException: no"));
    }

    @Test
    void the_files_come_by_name_in_whatever_order_they_were_put_there() throws IOException {
        for (String id : List.of("c", "a", "b")) {
            Files.writeString(file(id + ".json"), PackText.of(id));
            Files.writeString(file(id + ".jar"), "");
        }

        assertThat(names(read())).containsExactly("a@1", "b@1", "c@1");
        assertThat(reports(read()))
                .containsExactly("PLUGIN_UNREADABLE a.jar", "PLUGIN_UNREADABLE b.jar", "PLUGIN_UNREADABLE c.jar");
    }

    @Test
    void a_broken_pack_is_reported_with_line_and_column_and_the_others_work() throws IOException {
        Files.writeString(file("a.json"), PackText.broken());
        Files.writeString(file("b.json"), PackText.of("b"));

        assertThat(names(read())).containsExactly("b@1");
        assertThat(reports(read())).containsExactly("MALFORMED a.json:4:3");
        assertThat(read().problems().get(0).message().en()).contains("JSON");
    }

    @Test
    void what_is_wrong_in_a_pack_is_told_in_the_language_asked_for_and_with_its_pointer() throws IOException {
        Files.writeString(file("a.json"), PackText.of("a").replace("\"version\"", "\"versoin\""));

        assertThat(PluginFolder.read(folder, Locale.ENGLISH).problems())
                .anySatisfy(problem -> assertThat(problem.message().sv()).endsWith("(/versoin)"));
        assertThat(PluginFolder.read(folder, Texts.SWEDISH).problems())
                .anySatisfy(problem -> assertThat(problem.message().en()).startsWith("det finns inget fält"));
    }

    @Test
    void no_more_is_read_of_a_pack_than_a_document_may_have() throws IOException {
        Files.writeString(file("a.json"), PackText.of("a") + " ".repeat(2 * Limits.DOCUMENT_BYTES));

        assertThat(reports(read())).containsExactly("TOO_LARGE a.json:1:1");
    }

    @Test
    void a_jar_may_hold_packs_with_or_without_a_plugin() throws IOException {
        PluginJar.empty()
                .entry("META-INF/samspel/rules.json", PackText.of("rules"))
                .entry("META-INF/samspel/another.json", PackText.of("another"))
                .entry("META-INF/samspel/other.json", PackText.broken())
                .entry("META-INF/samspel/deeper/rules.json", PackText.of("deeper"))
                .entry("META-INF/samspel/readme.txt", "")
                .write(file("a.jar"));
        PluginJar.giving("com.example.B", "Layer.of(\"b\", \"1\")")
                .entry("META-INF/samspel/rule-pack.json", PackText.of("b2"))
                .write(file("b.jar"));

        assertThat(names(read())).containsExactly("another@1", "rules@1", "b2@1", "b@1");
        assertThat(reports(read())).containsExactly("MALFORMED a.jar: META-INF/samspel/other.json:4:3");
    }

    @Test
    void other_files_and_folders_are_passed_over() throws IOException {
        Files.writeString(file("README.md"), "");
        Files.createDirectories(file("folder.jar"));
        Files.createDirectories(file("folder.json"));
        PluginJar.giving("com.example.Deeper", "Layer.of(\"deeper\", \"1\")").write(file("lib/deeper.jar"));
        PluginJar.giving("com.example.Upper", "Layer.of(\"upper\", \"1\")").write(file("UPPER.JAR"));

        assertThat(names(read())).containsExactly("upper@1");
        assertThat(read().problems()).isEmpty();
    }

    @Test
    void a_folder_that_is_not_there_or_is_none_is_one_problem() throws IOException {
        Path none = folder.resolve("none");
        Path document = Files.writeString(folder.resolve("document"), "");

        assertThat(reports(PluginFolder.read(none, Locale.ENGLISH))).containsExactly("PLUGIN_FOLDER none");
        assertThat(reports(PluginFolder.read(document, Locale.ENGLISH))).containsExactly("PLUGIN_FOLDER document");
        assertThat(reports(PluginFolder.read(Path.of("/none/.."), Locale.ENGLISH)))
                .containsExactly("PLUGIN_FOLDER ..");
        assertThat(details(PluginFolder.read(none, Locale.ENGLISH)))
                .containsExactly("java.nio.file.NoSuchFileException: " + none);
    }

    @Test
    void a_problem_with_a_layer_names_the_files_it_stands_in() throws IOException {
        Files.writeString(file("one.json"), PACK_ON_NOTHING);
        Files.writeString(file("other.json"), PACK_ON_NOTHING.replace("nowhere", "nobody"));

        assertThat(RuleSets.of(read()).problems())
                .extracting(LayerProblem::code, LayerProblem::layer, LayerProblem::files)
                .contains(Tuple.tuple("DUPLICATE_LAYER", "lost@1", List.of("one.json", "other.json")));
    }

    @Test
    void a_folder_without_jars_and_packs_says_what_it_would_read() throws IOException {
        Files.createDirectory(file("sub"));
        Files.writeString(file("rules.json.txt"), "{}");

        assertThat(read().layers()).isEmpty();
        assertThat(read().problems()).extracting(LayerProblem::code).containsExactly("PLUGIN_FOLDER_EMPTY");
    }

    @Test
    void of_damaged_files_none_is_taken_for_something_else() throws IOException {
        byte[] whole = Files.readAllBytes(PluginJar.giving("com.example.Good", "Layer.of(\"good\", \"1\")")
                .write(file("whole.jar")));
        Files.write(file("cut.jar"), Arrays.copyOf(whole, whole.length / 2));
        Files.write(file("nothing.jar"), new byte[0]);
        Files.createSymbolicLink(file("nowhere.jar"), file("gone.jar"));
        Files.createSymbolicLink(file("nowhere.json"), file("gone.json"));
        Files.createSymbolicLink(file("there.jar"), file("whole.jar"));
        byte[] damaged = whole.clone();
        damaged[new String(whole, StandardCharsets.ISO_8859_1).indexOf("Good.class") + 100] ^= 0x55;
        Files.write(file("damaged.jar"), damaged);
        byte[] otherSum = whole.clone();
        otherSum[new String(whole, StandardCharsets.ISO_8859_1).indexOf("PK\1\2") + 16] ^= 0x55;
        Files.write(file("other-sum.jar"), otherSum);

        assertThat(names(read())).containsExactly("good@1", "good@1");
        assertThat(reports(read()))
                .containsExactly(
                        "PLUGIN_UNREADABLE cut.jar",
                        "PLUGIN_UNREADABLE damaged.jar",
                        "PLUGIN_UNREADABLE nothing.jar",
                        "PLUGIN_UNREADABLE nowhere.jar",
                        "PLUGIN_UNREADABLE nowhere.json",
                        "PLUGIN_UNREADABLE other-sum.jar");
    }

    @Test
    void what_is_no_regular_file_is_not_opened() throws IOException {
        Path endless = Files.createSymbolicLink(file("endless.json"), Path.of("/dev/zero"));

        List<String> reports = reports(read());
        Files.delete(endless);

        assertThat(reports).containsExactly("PLUGIN_UNREADABLE endless.json");
    }

    @Test
    void whichever_byte_of_a_jar_is_damaged_nothing_is_thrown_and_the_other_file_works() throws IOException {
        byte[] whole = Files.readAllBytes(PluginJar.giving("com.example.Good", "Layer.of(\"good\", \"1\")")
                .write(file("damaged.jar")));
        Files.writeString(file("pack.json"), PackText.of("pack"));

        for (int at = 0; at < whole.length; at += 7) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 0x55;
            Files.write(file("damaged.jar"), damaged);

            assertThat(names(read())).as("byte " + at).contains("pack@1");
            assertThat(read().problems())
                    .as("byte " + at)
                    .allMatch(problem -> problem.layer().startsWith("damaged.jar"));
        }
    }

    @Test
    void a_jar_that_only_a_module_info_registers_is_empty_and_told_what_to_write() {
        PluginJar.empty()
                .java("module-info", "module mine { provides Runnable with mine.Mine; }")
                .java("mine.Mine", "package mine; public class Mine implements Runnable { public void run() {} }")
                .compile()
                .plugin("mine.Mine", LAYERS)
                .write(file("modular.jar"));

        assertThat(reports(read())).containsExactly("PLUGIN_EMPTY modular.jar");
        assertThat(read().problems().get(0).message().sv())
                .contains("META-INF/services/se.samspel.rules.spi.RulePlugin");
        assertThat(read().problems().get(0).message().en())
                .contains("META-INF/services/se.samspel.rules.spi.RulePlugin");
    }

    @Test
    void a_plugin_that_gives_no_layers_is_empty() {
        PluginJar.of("com.example.None", "public List<Layer> layers() { return List.of(); }")
                .write(file("none.jar"));

        assertThat(reports(read())).containsExactly("PLUGIN_EMPTY none.jar");
    }

    @Test
    void names_of_files_may_have_any_character() throws IOException {
        Path odd = Files.createDirectories(folder.resolve("plug-ins!"));
        PluginJar.giving("com.example.Odd", "Layer.of(\"odd\", \"1\")").write(odd.resolve("a+b %41#?!å.jar"));

        Discovery found = PluginFolder.read(odd, Locale.ENGLISH);

        assertThat(found.problems()).isEmpty();
        assertThat(names(found)).containsExactly("odd@1");
    }

    private Discovery read() {
        return PluginFolder.read(folder, Locale.ENGLISH);
    }

    private Path file(String name) {
        return folder.resolve(name);
    }

    private static List<String> names(Discovery found) {
        return found.layers().stream().map(Layer::name).toList();
    }

    private static List<String> reports(Discovery found) {
        return found.problems().stream()
                .map(problem -> problem.code() + " " + problem.layer())
                .toList();
    }

    private static List<String> details(Discovery found) {
        return found.problems().stream()
                .flatMap(problem -> problem.detail().stream())
                .toList();
    }
}
