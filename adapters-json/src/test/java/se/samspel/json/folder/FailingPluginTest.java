package se.samspel.json.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samspel.rules.Discovery;
import se.samspel.rules.LayerProblem;
import se.samspel.rules.layer.Layer;

/** Whatever a plug-in does, it takes nothing from the other in the folder. */
class FailingPluginTest {

    private static final String LAYERS = "public List<Layer> layers() { return List.of(Layer.of(\"x\", \"1\")); }";

    @TempDir
    private Path folder;

    @BeforeEach
    void a_good_jar_stands_beside() {
        PluginJar.giving("com.example.Good", "Layer.of(\"good\", \"1\")").write(folder.resolve("good.jar"));
    }

    @ParameterizedTest
    @CsvSource({
        "StackOverflowError(), PLUGIN_FAILED",
        "NoClassDefFoundError(), PLUGIN_LACKS_CLASS",
        "NoSuchMethodError(), PLUGIN_LACKS_CLASS",
        "ExceptionInInitializerError(), PLUGIN_FAILED",
        "IllegalStateException(), PLUGIN_FAILED",
        "AssertionError(), PLUGIN_FAILED",
        "Error(), PLUGIN_FAILED",
        "java.util.ServiceConfigurationError(\"\"), PLUGIN_FAILED"
    })
    void what_a_plugin_throws_while_it_gives_its_layers_is_reported(String thrown, String code) {
        PluginJar.of("com.example.Bad", "public List<Layer> layers() { throw new " + thrown + "; }")
                .write(folder.resolve("bad.jar"));

        reports(code + " bad.jar: com.example.Bad");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "public Bad() { throw new StackOverflowError(); }",
                "public Bad() { throw new AssertionError(); }",
                "static final Object NO = fail(); static Object fail() { throw new IllegalStateException(); }",
                "static final Object NO = fail(); static Object fail() { throw new AssertionError(); }"
            })
    void what_a_plugin_throws_while_it_is_made_is_reported(String members) {
        PluginJar.of("com.example.Bad", members + LAYERS).write(folder.resolve("bad.jar"));

        reports("PLUGIN_FAILED bad.jar: com.example.Bad");
    }

    @Test
    void what_a_plugin_throws_when_it_is_asked_for_its_level_is_reported() {
        PluginJar.of("com.example.Bad", LAYERS + "@Override public int level() { throw new AssertionError(); }")
                .write(folder.resolve("bad.jar"));

        reports("PLUGIN_FAILED bad.jar: com.example.Bad");
    }

    @Test
    void what_a_plugin_throws_when_it_is_asked_what_it_threw_is_reported() {
        PluginJar.of("com.example.Bad", "public List<Layer> layers() { throw new Worse(); }")
                .source(
                        "com.example.Worse",
                        "extends Error",
                        "private static final long serialVersionUID = 1;"
                                + " @Override public String toString() { throw this; }")
                .write(folder.resolve("bad.jar"));

        reports("PLUGIN_FAILED bad.jar: com.example.Bad");
    }

    @Test
    void a_class_that_the_platform_forbids_is_reported() {
        byte[] forbidden = PluginJar.compiled("jaba.Bad", "package jaba; public class Bad {}");
        byte[] patched = new String(forbidden, StandardCharsets.ISO_8859_1)
                .replace("jaba/Bad", "java/Bad")
                .getBytes(StandardCharsets.ISO_8859_1);
        PluginJar.empty().entry("java/Bad.class", patched).services("java.Bad").write(folder.resolve("bad.jar"));

        reports("PLUGIN_FAILED bad.jar: META-INF/services");
    }

    @Test
    void the_other_lines_of_a_services_file_are_followed_when_one_leads_nowhere() {
        PluginJar.giving("com.example.Right", "Layer.of(\"right\", \"1\")")
                .services("com.example.Nowhere", "com.example.Right", "com.example.Other")
                .source("com.example.Other", "", "")
                .write(folder.resolve("lines.jar"));

        assertThat(names(read())).containsExactly("good@1", "right@1");
        assertThat(codes(read()))
                .containsExactly(
                        "PLUGIN_NOT_FOUND lines.jar: com.example.Nowhere",
                        "PLUGIN_NOT_FOUND lines.jar: META-INF/services");
    }

    @Test
    void a_line_that_is_no_name_loses_its_whole_services_file() {
        PluginJar.giving("com.example.Right", "Layer.of(\"right\", \"1\")")
                .services("com.example.Right", "not a name")
                .write(folder.resolve("lines.jar"));

        reports("PLUGIN_NOT_FOUND lines.jar: META-INF/services");
    }

    private void reports(String report) {
        Discovery found = read();
        assertThat(names(found)).containsExactly("good@1");
        assertThat(codes(found)).containsExactly(report);
        assertThat(found.problems()).extracting(LayerProblem::message).allMatch(text -> text.isComplete());
    }

    /** What gets out is told by its class alone: what it says of itself may throw again. */
    private Discovery read() {
        try {
            return new Folder(getClass().getClassLoader(), (name, stream) -> Discovery.of()).read(folder);
        } catch (Throwable thrown) {
            throw new AssertionError("it got out: " + thrown.getClass().getName());
        }
    }

    private static List<String> names(Discovery found) {
        return found.layers().stream().map(Layer::name).toList();
    }

    private static List<String> codes(Discovery found) {
        return found.problems().stream()
                .map(problem -> problem.code() + " " + problem.layer())
                .toList();
    }
}
