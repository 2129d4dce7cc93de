package se.samspel.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import se.samspel.rules.text.Text;

/** Where the situations that are shown are written as cases, if anywhere. */
final class CasesOption {

    private static final Text NOT_WRITTEN =
            Text.of("Det går inte att skriva i {folder}.", "{folder} cannot be written to.");

    @Option(names = "--write-cases", paramLabel = "DIR")
    private @Nullable Path folder;

    CasesOption() {}

    /** Something that writes cases in a folder and says how many. */
    interface Writing {
        Text in(Path folder) throws IOException;
    }

    /** Writes them if somebody asked for that; the exit status if it went wrong. */
    Optional<Integer> write(Console console, Writing writing) {
        if (folder == null) {
            return Optional.empty();
        }
        try {
            console.say(writing.in(folder));
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(console.refuse(NOT_WRITTEN.with("folder", Text.same(folder.toString()))));
        }
    }
}
