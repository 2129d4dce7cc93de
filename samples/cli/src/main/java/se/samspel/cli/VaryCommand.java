package se.samspel.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.samspel.cli.vary.Variations;
import se.samspel.document.Case;
import se.samspel.json.DocumentReader;
import se.samspel.rules.text.Text;

/** {@code vary}: many made-up documents, to try a portfolio with. */
@Command(name = "vary")
final class VaryCommand implements Callable<Integer> {

    private static final Text UNREADABLE = Text.of("{file} går inte att läsa.", "{file} cannot be read.");
    private static final Text NONE =
            Text.of("--count ska vara minst 1, inte {count}.", "--count is to be at least 1, not {count}.");
    private static final Text NOTHING = Text.of(
            "Inget av dokumenten går att läsa, så det finns inget att variera.",
            "None of the documents can be read, so there is nothing to vary.");
    private static final Text PASSED_OVER = Text.of(
            "{file} har fel i sig och hoppas över; samspel assess {file} säger vilka.",
            "{file} has errors in it and is passed over; samspel assess {file} tells which.");

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "file")
    private List<String> files = List.of();

    @Option(names = "--count", paramLabel = "N")
    private long count = 1_000;

    @Option(names = "--seed", paramLabel = "SEED")
    private long seed = 1;

    private final Console console;

    VaryCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (count < 1) {
            return console.refuse(NONE.with("count", Text.same(String.valueOf(count))));
        }
        List<Case> patterns = new ArrayList<>();
        DocumentReader reader = DocumentReader.in(console.locale());
        for (String file : files) {
            Text name = Text.same(file);
            try {
                reader.read(Files.readAllBytes(Path.of(file)))
                        .document()
                        .ifPresentOrElse(patterns::add, () -> console.say(PASSED_OVER.with("file", name)));
            } catch (IOException | InvalidPathException e) {
                return console.refuse(UNREADABLE.with("file", name));
            }
        }
        return patterns.isEmpty() ? console.refuse(NOTHING) : write(new Variations(patterns, seed));
    }

    /** Stops early where nobody reads on, as {@code head} does. */
    private int write(Variations variations) {
        for (long i = 0; i < count; i++) {
            console.write(variations.next() + "\n");
            if (i % 1_000 == 0 && console.out().checkError()) {
                return ExitStatus.CLEAR;
            }
        }
        return ExitStatus.CLEAR;
    }
}
