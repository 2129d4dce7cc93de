package se.samspel.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.samspel.RuleSetReference;
import se.samspel.cli.fill.Guidance;
import se.samspel.cli.fill.IdOf;
import se.samspel.cli.shelf.Found;
import se.samspel.cli.shelf.RuleShelf;
import se.samspel.cli.shelf.UnknownWord;
import se.samspel.json.BlankDocument;
import se.samspel.json.DocumentSchema;
import se.samspel.rules.RuleSet;
import se.samspel.rules.text.Text;

/** {@code new}: a document to fill in, with what the rules ask for beside it. */
@Command(name = "new")
final class NewCommand implements Callable<Integer> {

    private static final UnknownWord UNKNOWN = new UnknownWord(Text.of(
            "Det finns inget slag {word} av dokument.{near} De som finns är {all}.",
            "There is no kind {word} of document.{near} There are {all}."));
    private static final Text EXISTS = Text.of(
            "{file} finns redan och skrivs inte över. Ange ett annat namn.",
            "{file} is already there and is not written over. Give another name.");
    private static final Text UNWRITABLE = Text.of("{file} går inte att skriva.", "{file} cannot be written.");

    @Parameters(index = "0", paramLabel = "KIND", descriptionKey = "kind")
    private String kind = "";

    @Option(names = "--rules", paramLabel = "ID[@VERSION]", required = true)
    private @Nullable RuleSetReference reference;

    @Option(names = "--as-of", paramLabel = "YYYY-MM-DD")
    private @Nullable LocalDate asOf;

    @Option(names = "--title", paramLabel = "TITLE")
    private @Nullable String title;

    @Option(names = "--out", paramLabel = "FILE")
    private @Nullable Path out;

    @Option(names = "--format", paramLabel = "text|json")
    private Format format = Format.TEXT;

    @Mixin
    private final RulesOption rulesFrom;

    private final Console console;

    NewCommand(Console console, RulesOption rulesFrom) {
        this.console = console;
        this.rulesFrom = rulesFrom;
    }

    @Override
    public Integer call() {
        if (!DocumentSchema.kinds().contains(kind)) {
            return console.refuse(UNKNOWN.refusal(kind, DocumentSchema.kinds()));
        }
        RuleSetReference wanted = Objects.requireNonNull(reference, "--rules");
        return rulesFrom.answer(console, shelf -> answer(shelf, wanted));
    }

    private int answer(RuleShelf shelf, RuleSetReference wanted) {
        Found found = shelf.find(wanted, asOf);
        return found.rules().map(rules -> write(rules, wanted)).orElseGet(() -> console.refuse(found.refusal()));
    }

    private int write(RuleSet rules, RuleSetReference wanted) {
        String called = title == null || title.isBlank() ? "\u2026" : title;
        BlankDocument begun = BlankDocument.of(kind, IdOf.title(called, kind), called, wanted);
        BlankDocument blank = asOf == null ? begun : begun.on(asOf);
        return write(format == Format.JSON ? blank.json() : blank.text(Guidance.of(rules, blank), console.locale()));
    }

    private int write(String document) {
        if (out == null) {
            console.write(document);
            return ExitStatus.CLEAR;
        }
        Text file = Text.same(out.toString());
        try {
            Files.writeString(out, document, StandardOpenOption.CREATE_NEW);
            return ExitStatus.CLEAR;
        } catch (FileAlreadyExistsException e) {
            return console.refuse(EXISTS.with("file", file));
        } catch (IOException e) {
            return console.refuse(UNWRITABLE.with("file", file));
        }
    }
}
