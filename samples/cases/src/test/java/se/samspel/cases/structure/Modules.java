package se.samspel.cases.structure;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleFinder;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The classes of each module, found by one of them, whether they lie in a folder or in a jar. */
enum Modules {
    CORE("se.samspel.document.Case", 60),
    RULES_API("se.samspel.rules.RuleSets", 90),
    RULES_DEFAULT("se.samspel.base.BaseRules", 10),
    ADAPTERS_JSON("se.samspel.json.DocumentReader", 35),
    JAMTLAND("se.samspel.samples.jamtland.JamtlandRules", 1);

    private final String member;
    private final int floor;
    private @Nullable JavaClasses imported;

    Modules(String member, int floor) {
        this.member = member;
        this.floor = floor;
    }

    /** All classes; far fewer than there were is an error, since rules about no classes always hold. */
    JavaClasses classes() {
        JavaClasses classes = imported == null ? imported() : imported;
        imported = classes;
        if (classes.size() < floor) {
            throw new AssertionError(name() + " has " + classes.size() + " classes; a rule about fewer than " + floor
                    + " proves nothing");
        }
        return classes;
    }

    /** The packages that the module exports to everybody. */
    Set<String> exports() {
        return ModuleFinder.of(Path.of(location())).findAll().stream()
                .flatMap(module -> module.descriptor().exports().stream())
                .map(export -> export.source())
                .collect(Collectors.toSet());
    }

    static Stream<Modules> all() {
        return Stream.of(values());
    }

    private JavaClasses imported() {
        Path path = Path.of(location());
        if (!path.toString().endsWith(".jar")) {
            return new ClassFileImporter().importPath(path);
        }
        try (JarFile jar = new JarFile(path.toFile())) {
            return new ClassFileImporter().importJar(jar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private URI location() {
        try {
            return Class.forName(member)
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
        } catch (ReflectiveOperationException | URISyntaxException e) {
            throw new IllegalStateException(member, e);
        }
    }
}
