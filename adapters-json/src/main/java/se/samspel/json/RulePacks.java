package se.samspel.json;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.samspel.json.folder.FileFlaw;
import se.samspel.json.folder.PackFormat;
import se.samspel.rules.Discovery;
import se.samspel.rules.LayerProblem;
import se.samspel.rules.text.Text;

/**
 * Rule packs on the class path: every resource called {@code META-INF/samspel/rule-pack.json}, one for each jar.
 *
 * <pre>{@code
 * RuleSets all = RuleSets.of(Discovery.by(loader).and(RulePacks.on(loader, Text.SWEDISH)));
 * }</pre>
 *
 * <p>On the module path a jar with a pack and nothing else is a module that nobody asks for, and Java leaves it out unless
 * it is told {@code --add-modules ALL-MODULE-PATH}, or the name of the module.
 */
public final class RulePacks {

    private static final String RESOURCE = "META-INF/samspel/rule-pack.json";

    private RulePacks() {}

    /**
     * The layers of the packs that the class loader finds, in itself or its parents; what is wrong with one is a problem
     * by the name of its file, and takes nothing from the others.
     *
     * @param locale the language in which problems are told
     */
    public static Discovery on(ClassLoader loader, Locale locale) {
        PackFormat packs = reader(locale);
        try {
            return resources(loader).stream().map(url -> read(url, packs)).reduce(Discovery.of(), Discovery::and);
        } catch (IOException | RuntimeException e) {
            return FileFlaw.PLUGIN_UNREADABLE.in(RESOURCE, e);
        }
    }

    /** Reads packs, and reports what is wrong with one by its name, line and column. */
    static PackFormat reader(Locale locale) {
        RulePackReader reader = RulePackReader.in(locale);
        return (name, stream) -> discovery(name, reader.read(stream.readNBytes(Limits.DOCUMENT_BYTES + 1)));
    }

    private static Discovery discovery(String name, PackReading reading) {
        List<LayerProblem> problems =
                reading.problems().stream().map(problem -> in(name, problem)).toList();
        return new Discovery(reading.layer().stream().toList(), problems);
    }

    private static LayerProblem in(String name, Problem problem) {
        String place = name + ":" + problem.line() + ":" + problem.column();
        String pointer = problem.pointer().isEmpty() ? "" : " (" + problem.pointer() + ")";
        return LayerProblem.of(problem.code(), place, Text.same(problem.message() + pointer));
    }

    /** Each of them once, even if a class loader and its parent both find it. */
    private static Collection<URL> resources(ClassLoader loader) throws IOException {
        Map<String, URL> resources = new LinkedHashMap<>();
        for (URL url : Collections.list(loader.getResources(RESOURCE))) {
            resources.putIfAbsent(url.toExternalForm(), url);
        }
        return resources.values();
    }

    private static Discovery read(URL url, PackFormat packs) {
        try {
            URLConnection connection = url.openConnection();
            connection.setUseCaches(false);
            try (InputStream stream = connection.getInputStream()) {
                return packs.read(name(connection), stream);
            }
        } catch (IOException | RuntimeException e) {
            return FileFlaw.PLUGIN_UNREADABLE.in(url.toExternalForm(), e);
        }
    }

    /** Such as {@code myregion.jar: META-INF/samspel/rule-pack.json}; the whole address where it is in no jar. */
    private static String name(URLConnection connection) {
        if (connection instanceof JarURLConnection jar) {
            String path = jar.getJarFileURL().getPath();
            String file = path.substring(path.lastIndexOf('/') + 1).replace("+", "%2B");
            return URLDecoder.decode(file, StandardCharsets.UTF_8) + ": " + jar.getEntryName();
        }
        return connection.getURL().toExternalForm();
    }
}
