package se.samspel.json.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/** Java sources, compiled against the class path of the tests. */
final class Compiled {

    private static final ToolProvider JAVAC = ToolProvider.findFirst("javac").orElseThrow();

    private Compiled() {}

    /** The class files by the names that they have in a jar, of sources by the names of their classes. */
    static Map<String, byte[]> of(Map<String, String> sources) {
        try {
            Path work = Files.createTempDirectory("compiled");
            try {
                return compiled(sources, work);
            } finally {
                for (Path file : files(work, Comparator.reverseOrder())) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, byte[]> compiled(Map<String, String> sources, Path work) throws IOException {
        Path classes = Files.createDirectory(work.resolve("classes"));
        List<String> arguments = new ArrayList<>(List.of("--release", "17", "-proc:none"));
        arguments.addAll(List.of("-cp", System.getProperty("java.class.path"), "-d", classes.toString()));
        for (Map.Entry<String, String> source : sources.entrySet()) {
            Path file = work.resolve(source.getKey().replace('.', '/') + ".java");
            Files.createDirectories(file.getParent());
            arguments.add(Files.writeString(file, source.getValue()).toString());
        }
        compile(arguments);
        Map<String, byte[]> compiled = new TreeMap<>();
        for (Path file : files(classes, Comparator.naturalOrder())) {
            if (Files.isRegularFile(file)) {
                compiled.put(classes.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return compiled;
    }

    private static void compile(List<String> arguments) {
        StringWriter log = new StringWriter();
        PrintWriter writer = new PrintWriter(log);
        int failed = JAVAC.run(writer, writer, arguments.toArray(String[]::new));
        assertThat(failed).as(log.toString()).isZero();
    }

    private static List<Path> files(Path folder, Comparator<Path> order) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.sorted(order).toList();
        }
    }
}
