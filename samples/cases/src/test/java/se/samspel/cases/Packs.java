package se.samspel.cases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.samspel.json.PackReading;
import se.samspel.json.RulePackReader;
import se.samspel.json.RulePacks;
import se.samspel.rules.Discovery;
import se.samspel.rules.RuleSets;
import se.samspel.rules.layer.Layer;

/** Rule packs that stand in the repository. */
final class Packs {

    private static final RulePackReader READER = RulePackReader.in(Locale.ENGLISH);

    private Packs() {}

    /** The rule sets of the plug-ins and of the packs on the class path. */
    static RuleSets onClassPath() {
        ClassLoader loader = Packs.class.getClassLoader();
        return RuleSets.of(Discovery.by(loader).and(RulePacks.on(loader, Locale.ENGLISH)));
    }

    /** The folders in a folder, by name. */
    static List<Path> folders(Path folder) {
        return list(folder).filter(Files::isDirectory).toList();
    }

    /** The layers of the packs in a folder. */
    static List<Layer> in(Path folder) {
        return files(folder).stream().map(Packs::read).toList();
    }

    /** The JSON files in a folder, by name. */
    static List<Path> files(Path folder) {
        return list(folder).filter(file -> file.toString().endsWith(".json")).toList();
    }

    static Layer read(Path pack) {
        try {
            PackReading reading = READER.read(Files.readAllBytes(pack));
            return reading.layer().orElseThrow(() -> new IllegalStateException(pack + " " + reading.problems()));
        } catch (IOException e) {
            throw new IllegalStateException(pack.toString(), e);
        }
    }

    private static Stream<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new IllegalStateException(folder.toString(), e);
        }
    }
}
