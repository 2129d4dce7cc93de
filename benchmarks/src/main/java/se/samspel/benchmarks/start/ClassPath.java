package se.samspel.benchmarks.start;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.Configuration;
import java.lang.module.FindException;
import java.lang.module.ModuleFinder;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What of the class path of the benchmarks somebody needs.
 *
 * @param classes the classes of the benchmarks themselves
 * @param jars the jars
 */
record ClassPath(List<Path> classes, List<Path> jars) {

    private static final Pattern JAR = Pattern.compile("source: (?:jar:)?(file:[^!\\s]*\\.jar)");
    private static final Set<String> PRODUCT = Set.of("se.samspel.adapters.json", "se.samspel.rules.base");

    /** All of it. */
    static ClassPath whole() {
        List<Path> all = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .map(Path::toAbsolutePath)
                .toList();
        return new ClassPath(
                all.stream().filter(Files::isDirectory).toList(),
                all.stream().filter(Files::isRegularFile).toList());
    }

    /** Samspel with rules, JSON and validator, and what their modules require. */
    ClassPath product() {
        ModuleFinder modules = ModuleFinder.compose(
                jars.stream().map(ModuleFinder::of).filter(ClassPath::isNamed).toArray(ModuleFinder[]::new));
        return new ClassPath(
                classes,
                Configuration.resolve(modules, List.of(ModuleLayer.boot().configuration()), ModuleFinder.of(), PRODUCT)
                        .modules()
                        .stream()
                        .map(module -> Path.of(module.reference().location().orElseThrow()))
                        .toList());
    }

    private static boolean isNamed(ModuleFinder jar) {
        try {
            return jar.findAll().stream()
                    .noneMatch(module -> module.descriptor().isAutomatic());
        } catch (FindException cannotBeAModule) {
            return false;
        }
    }

    /** The jars from which classes came, by what the JVM wrote of {@code -Xlog:class+load}. */
    ClassPath used(Path log) throws IOException {
        Set<Path> used = Files.readAllLines(log).stream()
                .map(JAR::matcher)
                .filter(Matcher::find)
                .map(line -> Path.of(URI.create(line.group(1))))
                .collect(Collectors.toSet());
        return new ClassPath(classes, jars.stream().filter(used::contains).toList());
    }

    /** This and the jars whose names begin so. */
    ClassPath and(ClassPath whole, String name) {
        List<Path> more = new ArrayList<>(jars);
        whole.jars.stream()
                .filter(jar -> jar.getFileName().toString().startsWith(name))
                .forEach(more::add);
        return new ClassPath(classes, more);
    }

    /** The bytes of the jars. */
    long bytes() {
        return jars.stream().mapToLong(ClassPath::size).sum();
    }

    private static long size(Path jar) {
        try {
            return Files.size(jar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return Stream.concat(classes.stream(), jars.stream())
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }
}
