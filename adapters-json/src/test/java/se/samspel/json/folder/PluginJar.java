package se.samspel.json.folder;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

/** A jar that a test puts together from Java sources and other entries. */
public final class PluginJar {

    private static final String SERVICES = "META-INF/services/se.samspel.rules.spi.RulePlugin";
    private static final int MAJOR_VERSION = 7;

    private final Map<String, String> sources = new TreeMap<>();
    private final Map<String, byte[]> entries = new LinkedHashMap<>();
    private final Manifest manifest = new Manifest();

    private PluginJar() {
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    }

    public static PluginJar empty() {
        return new PluginJar();
    }

    /** With one plug-in, of one layer such as {@code Layer.of("myregion", "1")}, and nothing wrong. */
    public static PluginJar giving(String plugin, String layer) {
        return of(plugin, "public List<Layer> layers() { return List.of(" + layer + "); }");
    }

    /** With one plug-in of these members. */
    public static PluginJar of(String plugin, String members) {
        return empty().plugin(plugin, members).services(plugin);
    }

    /** A class file, compiled against the class path of the tests. */
    public static byte[] compiled(String name, String source) {
        return Compiled.of(Map.of(name, source)).get(name.replace('.', '/') + ".class");
    }

    /** One more class that is a plug-in, if a service names it. */
    public PluginJar plugin(String name, String members) {
        return source(name, "implements RulePlugin", members);
    }

    /** One more class, such as {@code public class Version extends Number} with its members. */
    public PluginJar source(String name, String type, String members) {
        int dot = name.lastIndexOf('.');
        String text = "package " + name.substring(0, dot) + "; import java.util.List;"
                + " import se.samspel.rules.layer.Layer; import se.samspel.rules.spi.RulePlugin;"
                + " public class " + name.substring(dot + 1) + " " + type + " { " + members + " }";
        return java(name, text);
    }

    /** One more source, such as a {@code module-info}. */
    public PluginJar java(String name, String text) {
        sources.put(name, text);
        return this;
    }

    /** Compiles what there is, so that classes can be changed, taken away and compiled again. */
    public PluginJar compile() {
        if (!sources.isEmpty()) {
            entries.putAll(Compiled.of(sources));
            sources.clear();
        }
        return this;
    }

    public PluginJar without(String name) {
        compile().entries.remove(name.replace('.', '/') + ".class");
        return this;
    }

    /** As if all classes were compiled for another version of Java. */
    public PluginJar classVersion(int version) {
        compile().entries.forEach((name, bytes) -> {
            if (name.endsWith(".class")) {
                bytes[MAJOR_VERSION] = (byte) version;
            }
        });
        return this;
    }

    /** The lines of the file that names the plug-ins. */
    public PluginJar services(String... lines) {
        return entry(SERVICES, String.join("\n", lines));
    }

    public PluginJar entry(String name, String text) {
        return entry(name, text.getBytes(StandardCharsets.UTF_8));
    }

    public PluginJar entry(String name, byte[] bytes) {
        entries.put(name, bytes);
        return this;
    }

    public PluginJar manifest(String attribute, String value) {
        manifest.getMainAttributes().putValue(attribute, value);
        return this;
    }

    /** Writes the jar, and the folder above it if it is not there. */
    public Path write(Path file) {
        compile();
        try {
            Files.createDirectories(file.getParent());
            try (OutputStream stream = Files.newOutputStream(file);
                    JarOutputStream jar = new JarOutputStream(stream, manifest)) {
                for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                    jar.putNextEntry(new ZipEntry(entry.getKey()));
                    jar.write(entry.getValue());
                }
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
