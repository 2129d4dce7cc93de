package se.samspel.cases;

import java.lang.module.ModuleFinder;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samspel.document.Case;
import se.samspel.json.DocumentReader;
import se.samspel.rules.RuleSet;

/**
 * The types that the library exports, and what is in them, by the names that a page calls them: {@code Flow},
 * {@code Source.Kind}, {@code Process.value}, or {@code party.Unit} where there are several of one name.
 */
final class LibraryTypes {

    private static final List<String> CORE = exportsBeside(Case.class);
    private static final List<String> ALL = Stream.of(
                    CORE, exportsBeside(RuleSet.class), exportsBeside(DocumentReader.class))
            .flatMap(List::stream)
            .toList();

    private LibraryTypes() {}

    /** The type of this name, or the type whose part it is; empty if there is none, or more than one. */
    static Optional<Class<?>> find(String name) {
        Optional<Class<?>> type = only(name);
        int dot = name.lastIndexOf('.');
        return type.isPresent() || dot < 0
                ? type
                : only(name.substring(0, dot)).filter(owner -> hasPart(owner, name.substring(dot + 1)));
    }

    /** Whether the core exports it. */
    static boolean isOfCore(Class<?> type) {
        return CORE.contains(type.getPackageName());
    }

    private static Optional<Class<?>> only(String name) {
        int dot = name.indexOf('.');
        boolean qualified = dot > 0 && Character.isLowerCase(name.charAt(0));
        List<Class<?>> types = ALL.stream()
                .filter(exported -> !qualified || exported.endsWith("." + name.substring(0, dot)))
                .flatMap(exported -> load(exported, qualified ? name.substring(dot + 1) : name).stream())
                .toList();
        return types.size() == 1 ? Optional.of(types.get(0)) : Optional.empty();
    }

    private static Optional<Class<?>> load(String exported, String name) {
        try {
            return Optional.<Class<?>>of(Class.forName(exported + "." + name.replace('.', '$')))
                    .filter(type -> Modifier.isPublic(type.getModifiers()));
        } catch (ClassNotFoundException | NoClassDefFoundError e) { // the latter where only upper and lower case differ
            return Optional.empty();
        }
    }

    private static boolean hasPart(Class<?> type, String part) {
        return Stream.concat(
                        Arrays.stream(type.getMethods()).map(Method::getName),
                        Arrays.stream(type.getFields()).map(Field::getName))
                .anyMatch(part::equals);
    }

    /** The packages that the module of the type exports to everybody. */
    private static List<String> exportsBeside(Class<?> type) {
        try {
            Path place = Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
            return ModuleFinder.of(place).findAll().stream()
                    .flatMap(module -> module.descriptor().exports().stream())
                    .filter(exports -> !exports.isQualified())
                    .map(exports -> exports.source())
                    .sorted()
                    .toList();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
