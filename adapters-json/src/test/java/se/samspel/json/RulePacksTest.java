package se.samspel.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.json.folder.PackText;
import se.samspel.json.folder.PluginJar;
import se.samspel.rules.Discovery;
import se.samspel.rules.layer.Layer;

/** Packs that stand on the class path. */
class RulePacksTest {

    private static final String PACK = "META-INF/samspel/rule-pack.json";

    @TempDir
    private Path folder;

    @Test
    void the_pack_of_every_jar_is_found_and_a_broken_one_is_reported_by_jar_line_and_column() throws IOException {
        Path good = jar("good.jar", PackText.of("good"));
        Path bad = jar("län + %41.jar", PackText.broken());
        Path other = jar("other.jar", PackText.of("other"));
        Path none = PluginJar.empty().entry("META-INF/samspel/rules.json", "{}").write(folder.resolve("none.jar"));

        Discovery found = on(good, bad, none, other);

        assertThat(names(found)).containsExactly("good@1", "other@1");
        assertThat(reports(found)).containsExactly("MALFORMED län + %41.jar: META-INF/samspel/rule-pack.json:4:3");
    }

    @Test
    void a_pack_in_a_folder_is_reported_by_its_address() throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        Path pack = classes.resolve(PACK);
        Files.createDirectories(pack.getParent());
        Files.writeString(pack, PackText.broken());

        assertThat(reports(on(classes)))
                .containsExactly("MALFORMED " + pack.toUri().toURL() + ":4:3");
    }

    @Test
    void what_a_loader_and_its_parent_both_find_counts_once() throws IOException {
        URL[] urls = {jar("one.jar", PackText.of("one")).toUri().toURL()};

        try (URLClassLoader parent = new URLClassLoader(urls, null);
                URLClassLoader child = new URLClassLoader(urls, parent)) {
            assertThat(Collections.list(child.getResources(PACK))).hasSize(2);
            assertThat(names(RulePacks.on(child, Locale.ENGLISH))).containsExactly("one@1");
        }
    }

    @Test
    void a_class_path_without_packs_gives_nothing() throws IOException {
        assertThat(on()).isEqualTo(Discovery.of());
    }

    @Test
    void a_pack_that_cannot_be_read_is_reported_and_takes_nothing_from_the_others() throws IOException {
        URL good = URI.create("jar:" + jar("good.jar", PackText.of("good")).toUri() + "!/" + PACK)
                .toURL();
        URL gone = folder.resolve("gone.json").toUri().toURL();

        Discovery found = RulePacks.on(finding(() -> Collections.enumeration(List.of(gone, good))), Locale.ENGLISH);

        assertThat(names(found)).containsExactly("good@1");
        assertThat(reports(found)).containsExactly("PLUGIN_UNREADABLE " + gone);
    }

    @Test
    void a_loader_that_fails_is_reported() {
        ClassLoader broken = finding(() -> {
            throw new IOException("no");
        });

        assertThat(reports(RulePacks.on(broken, Locale.ENGLISH)))
                .containsExactly("PLUGIN_UNREADABLE META-INF/samspel/rule-pack.json");
        assertThat(RulePacks.on(broken, Locale.ENGLISH).problems().get(0).detail())
                .contains("java.io.IOException: no");
    }

    @Test
    void a_jar_can_be_put_in_the_place_of_another_between_two_readings() throws IOException {
        assertThat(names(on(jar("region.jar", PackText.of("before"))))).containsExactly("before@1");
        Files.delete(folder.resolve("region.jar"));
        assertThat(names(on(jar("region.jar", PackText.of("after"))))).containsExactly("after@1");
    }

    @Test
    void no_more_is_read_of_a_pack_than_tells_that_it_is_too_large() throws IOException {
        InputStream endless = new InputStream() {
            private int count;

            @Override
            public int read() {
                count++;
                if (count > Limits.DOCUMENT_BYTES + 1) {
                    throw new AssertionError("more than is needed is read");
                }
                return ' ';
            }
        };

        assertThat(reports(RulePacks.reader(Locale.ENGLISH).read("endless", endless)))
                .containsExactly("TOO_LARGE endless:1:1");
    }

    private Path jar(String name, String pack) {
        return PluginJar.empty().entry(PACK, pack).write(folder.resolve(name));
    }

    private static Discovery on(Path... places) throws IOException {
        URL[] urls = Stream.of(places).map(RulePacksTest::url).toArray(URL[]::new);
        try (URLClassLoader loader = new URLClassLoader(urls, null)) {
            return RulePacks.on(loader, Locale.ENGLISH);
        }
    }

    private static URL url(Path place) {
        try {
            return place.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new AssertionError(e);
        }
    }

    private static ClassLoader finding(Search search) {
        return new ClassLoader(null) {
            @Override
            public Enumeration<URL> getResources(String name) throws IOException {
                return search.found();
            }
        };
    }

    private static List<String> names(Discovery found) {
        return found.layers().stream().map(Layer::name).toList();
    }

    private static List<String> reports(Discovery found) {
        return found.problems().stream()
                .map(problem -> problem.code() + " " + problem.layer())
                .toList();
    }

    private interface Search {
        Enumeration<URL> found() throws IOException;
    }
}
