package se.samspel.json.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.rules.Discovery;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.condition.Verdict;
import se.samspel.rules.layer.FurtherMust;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.spi.RulePlugin;

/** What a jar sees of itself, of other jars and of the host application. */
class JarLoaderTest {

    private static final String LIBRARY = "com.example.lib.Version";
    private static final String SERVICES = "META-INF/services/" + RulePlugin.class.getName();

    @TempDir
    private Path folder;

    @TempDir
    private Path elsewhere;

    @Test
    void each_jar_sees_its_own_version_of_a_library_and_only_one_without_sees_the_hosts() throws IOException {
        asking("a").source(LIBRARY, "", version("own-a")).write(folder.resolve("a.jar"));
        asking("b").source(LIBRARY, "", version("own-b")).write(folder.resolve("b.jar"));
        asking("c").source(LIBRARY, "", version("")).without(LIBRARY).write(folder.resolve("c.jar"));
        PluginJar host = PluginJar.empty().source(LIBRARY, "", version("host"));

        try (URLClassLoader loader = host(host)) {
            assertThat(names(read(loader))).containsExactly("a@own-a", "b@own-b", "c@host");
        }
    }

    @Test
    void no_jar_sees_another() {
        asking("a").source(LIBRARY, "", version("own-a")).write(folder.resolve("a.jar"));
        asking("b").source(LIBRARY, "", version("")).without(LIBRARY).write(folder.resolve("b.jar"));

        Discovery found = read(getClass().getClassLoader());

        assertThat(names(found)).containsExactly("a@own-a");
        assertThat(found.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("PLUGIN_LACKS_CLASS");
            assertThat(problem.layer()).startsWith("b.jar");
        });
    }

    @Test
    void samspel_is_the_hosts_even_where_a_jar_brings_one_of_its_own() {
        String other = "package se.samspel.rules.spi; public interface RulePlugin {}";
        PluginJar.giving("com.example.Shaded", "Layer.of(\"shaded\", \"1\")")
                .entry(
                        "se/samspel/rules/spi/RulePlugin.class",
                        PluginJar.compiled("se.samspel.rules.spi.RulePlugin", other))
                .write(folder.resolve("shaded.jar"));

        assertThat(names(read(getClass().getClassLoader()))).containsExactly("shaded@1");
    }

    @Test
    void a_plugin_whose_name_begins_like_ours_is_found_in_its_jar() {
        PluginJar.giving("se.samspel.myregion.MyRules", "Layer.of(\"mine\", new Help().toString())")
                .source("se.samspel.myregion.Help", "", "@Override public String toString() { return \"1\"; }")
                .write(folder.resolve("mine.jar"));

        assertThat(names(read(getClass().getClassLoader()))).containsExactly("mine@1");
    }

    @Test
    void plugins_of_the_host_are_neither_found_nor_made_in_a_jar() throws IOException {
        PluginJar.giving("com.example.Mine", "Layer.of(\"mine\", \"1\")").write(folder.resolve("mine.jar"));
        PluginJar host = PluginJar.of(
                "com.example.Host",
                "public Host() { throw new IllegalStateException(); }"
                        + "public List<Layer> layers() { return List.of(); }");

        try (URLClassLoader loader = host(host)) {
            assertThat(Discovery.by(loader).problems())
                    .as("what the host finds")
                    .hasSize(1);
            assertThat(read(loader).problems()).isEmpty();
            assertThat(names(read(loader))).containsExactly("mine@1");
        }
    }

    @Test
    void a_class_path_in_the_manifest_is_followed() {
        PluginJar.empty().source(LIBRARY, "", version("shared")).write(folder.resolve("lib/version-1.jar"));
        asking("a")
                .source(LIBRARY, "", version(""))
                .without(LIBRARY)
                .manifest("Class-Path", "lib/version-1.jar")
                .write(folder.resolve("a.jar"));

        assertThat(names(read(getClass().getClassLoader()))).containsExactly("a@shared");
    }

    @Test
    void of_a_multi_release_jar_the_class_for_this_java_is_taken() {
        String newer = "package com.example.lib; public class Version { " + version("multi") + " }";
        PluginJar jar = asking("a")
                .source(LIBRARY, "", version("plain"))
                .entry("META-INF/versions/17/com/example/lib/Version.class", PluginJar.compiled(LIBRARY, newer));
        jar.write(folder.resolve("a.jar"));
        jar.manifest("Multi-Release", "true").write(folder.resolve("b.jar"));

        assertThat(names(read(getClass().getClassLoader()))).containsExactly("a@plain", "a@multi");
    }

    @Test
    void a_resource_is_the_jars_then_the_hosts_but_what_is_in_meta_inf_is_the_jars_alone() throws IOException {
        Path jar = PluginJar.empty()
                .entry("both.txt", "jar")
                .entry("META-INF/both.txt", "jar")
                .write(folder.resolve("a.jar"));
        PluginJar host = PluginJar.empty()
                .entry("both.txt", "host")
                .entry("host.txt", "host")
                .entry("META-INF/both.txt", "host")
                .entry("META-INF/host.txt", "host")
                .services("com.example.Host");

        try (URLClassLoader above = host(host);
                JarLoader loader = new JarLoader(jar, above)) {
            assertThat(resources(loader, "both.txt")).singleElement().matches(url -> url.contains("a.jar"));
            assertThat(resources(loader, "host.txt")).singleElement().matches(url -> url.contains("host.jar"));
            assertThat(resources(loader, "META-INF/both.txt")).singleElement().matches(url -> url.contains("a.jar"));
            assertThat(resources(loader, "META-INF/host.txt")).isEmpty();
            assertThat(resources(loader, SERVICES)).isEmpty();
            assertThat(loader.getResource("both.txt")).asString().contains("a.jar");
            assertThat(loader.getResource("host.txt")).asString().contains("host.jar");
            assertThat(loader.getResource("META-INF/host.txt")).isNull();
            assertThat(loader.getResource("java/lang/Object.class")).isNotNull();
        }
    }

    @Test
    void a_layer_can_load_more_classes_after_it_was_read() {
        String condition = "Condition.opaque(\"late\", \"1\", List.of(), values -> new com.example.Late().verdict())";
        PluginJar.giving(
                        "com.example.Opaque",
                        "Layer.of(\"late\", \"1\")"
                                + ".tighten(se.samspel.rules.layer.FurtherMust.of(\"rule\", se.samspel.rules.condition."
                                + condition + "), se.samspel.rules.layer.Source.text(\"A book\", \"1\"))")
                .source(
                        "com.example.Late",
                        "",
                        "public se.samspel.rules.condition.Verdict verdict() {"
                                + " return se.samspel.rules.condition.Verdict.YES; }")
                .write(folder.resolve("late.jar"));

        Layer layer = read(getClass().getClassLoader()).layers().get(0);
        FurtherMust further = (FurtherMust) layer.changes().get(0).what();

        assertThat(((Condition.Opaque) further.must()).predicate().apply(List.of()))
                .isEqualTo(Verdict.YES);
    }

    @Test
    void of_a_jar_that_gives_nothing_no_file_is_left_open() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        PluginJar.of(
                        "com.example.None",
                        "public List<Layer> layers() {"
                                + " Thread.currentThread().setContextClassLoader(None.class.getClassLoader());"
                                + " return List.of(); }")
                .entry("readme.txt", "")
                .write(folder.resolve("none.jar"));

        try {
            read(before);
            assertThat(thread.getContextClassLoader()).isInstanceOf(JarLoader.class);
            assertThat(thread.getContextClassLoader().getResource("readme.txt")).isNull();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** A plug-in whose layer has the version that the library says. */
    private static PluginJar asking(String id) {
        String layer = "Layer.of(\"" + id + "\", com.example.lib.Version.name())";
        return PluginJar.giving("com.example.Asking", layer);
    }

    private static String version(String name) {
        return "public static String name() { return \"" + name + "\"; }";
    }

    private URLClassLoader host(PluginJar jar) throws IOException {
        URL url = jar.write(elsewhere.resolve("host.jar")).toUri().toURL();
        return new URLClassLoader(new URL[] {url}, getClass().getClassLoader());
    }

    private Discovery read(ClassLoader host) {
        return new Folder(host, (name, stream) -> Discovery.of()).read(folder);
    }

    private static List<String> names(Discovery found) {
        return found.layers().stream().map(Layer::name).toList();
    }

    private static List<String> resources(ClassLoader loader, String name) throws IOException {
        return Collections.list(loader.getResources(name)).stream()
                .map(URL::toExternalForm)
                .toList();
    }
}
