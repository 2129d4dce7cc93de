package se.samspel.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import se.samspel.cli.judge.Bench;
import se.samspel.cli.portfolio.Portfolio;
import se.samspel.cli.portfolio.Tally;
import se.samspel.cli.portfolio.TallyForm;
import se.samspel.cli.portfolio.TallyPage;
import se.samspel.json.JsonText;
import se.samspel.rules.text.Text;

/** A file of many documents to judge in one go, if one is named. */
final class PortfolioOption {

    private static final String STANDARD_INPUT = "-";
    private static final String LINES = ".jsonl";
    private static final Text ALONE = Text.of(
            "--portfolio bedömer en hel fil för sig; utelämna FILE, --what-if och --record.",
            "--portfolio judges a whole file by itself; leave out FILE, --what-if and --record.");
    private static final Text NOTHING =
            Text.of("Det saknas FILE eller --portfolio.", "FILE or --portfolio is missing.");
    private static final Text NO_PORTFOLIO = Text.of(
            "--bad-lines hör till --portfolio; ange filen med --portfolio.",
            "--bad-lines belongs to --portfolio; name the file by --portfolio.");
    private static final Text NO_FILE = Text.of("Filen {file} finns inte.", "There is no file {file}.");
    private static final Text A_PORTFOLIO = Text.of(
            "En portfölj är en fil med ett helt dokument på varje rad",
            "A portfolio is a file with a whole document on each line");
    private static final Text A_FOLDER = Text.of(
                    "{file} är en mapp. {portfolio}; ange en sådan.", "{file} is a folder. {portfolio}; name one.")
            .with("portfolio", A_PORTFOLIO);
    private static final Text NO_FOLDER = Text.of(
            "Mappen {folder} finns inte, så de felaktiga raderna kan inte skrivas där.",
            "There is no folder {folder}, so that bad lines cannot be written there.");
    private static final Text FAILED = Text.of(
            "{file} kunde inte läsas till slut, eller de felaktiga raderna inte skrivas: {why}",
            "{file} could not be read to its end, or the bad lines not be written: {why}");
    private static final Text EXISTS = Text.of(
            "{file} finns redan. Ta bort den, eller ange en annan fil för de felaktiga raderna med --bad-lines.",
            "{file} is already there. Remove it, or name another file for the bad lines by --bad-lines.");

    private static final Text ASIDE = Text.of(
            "De rader som inte gick att bedöma står i {file}.", "The lines that could not be judged stand in {file}.");
    private static final Text ONE_A_LINE = Text.of(
                    "Inget dokument gick att bedöma. {portfolio}; ett dokument som står på flera rader bedöms med"
                            + " samspel assess FILE.",
                    "No document could be judged. {portfolio}; a document that stands on several lines is judged by"
                            + " samspel assess FILE.")
            .with("portfolio", A_PORTFOLIO);

    @Option(names = "--portfolio", paramLabel = "JSONL")
    private @Nullable String file;

    @Option(names = "--bad-lines", paramLabel = "BAD")
    private @Nullable Path badLines;

    PortfolioOption() {}

    /** Whether the call names nothing to judge, or a portfolio and other things; it is told so. */
    boolean refuses(Console console, boolean hasOthers, boolean hasFiles) {
        if (file != null && file.isBlank()) {
            console.refuse(NOTHING);
            return true;
        }
        if (file == null && badLines != null) {
            console.refuse(NO_PORTFOLIO);
            return true;
        }
        if (file == null ? hasFiles : !hasOthers) {
            return false;
        }
        console.refuse(file == null ? NOTHING : ALONE);
        return true;
    }

    boolean isNamed() {
        return file != null;
    }

    /** Judges the portfolio and tells the sum of it; the exit status. */
    int judge(Console console, Bench bench, Format format) {
        String name = file == null ? STANDARD_INPUT : file;
        try {
            if (!name.equals(STANDARD_INPUT) && Files.isDirectory(Path.of(name))) {
                return console.refuse(A_FOLDER.with("file", Text.same(name)));
            }
            Path aside = badLines == null ? beside(name) : badLines;
            if (Files.exists(aside)) {
                return console.refuse(EXISTS.with("file", Text.same(aside.toString())));
            }
            Path folder = aside.toAbsolutePath().getParent();
            return folder == null || Files.isDirectory(folder)
                    ? judge(console, bench, format, name, aside)
                    : console.refuse(NO_FOLDER.with("folder", Text.same(folder.toString())));
        } catch (InvalidPathException e) {
            return console.refuse(NO_FILE.with("file", Text.same(name)));
        }
    }

    private static int judge(Console console, Bench bench, Format format, String name, Path aside) {
        try (InputStream stream = open(console, name)) {
            long size = name.equals(STANDARD_INPUT) ? 0 : Portfolio.size(Path.of(name));
            Tally tally = new Portfolio(bench, terminal(console)).judge(stream, size, aside);
            console.write(
                    format == Format.JSON
                            ? JsonText.pretty(TallyForm.of(tally)) + "\n"
                            : TallyPage.of(tally, aside.toString(), console.locale()));
            beside(console, tally, format, aside);
            return tally.unreadable() > 0
                    ? ExitStatus.WRONG
                    : tally.isClear() ? ExitStatus.CLEAR : ExitStatus.NOT_CLEAR;
        } catch (NoSuchFileException e) {
            return console.refuse(NO_FILE.with("file", Text.same(name)));
        } catch (IOException e) {
            return console.refuse(
                    FAILED.with("file", Text.same(name)).with("why", Text.same(String.valueOf(e.getMessage()))));
        }
    }

    /** What the answer itself does not tell. */
    private static void beside(Console console, Tally tally, Format format, Path aside) {
        if (tally.unreadable() > 0 && format == Format.JSON) {
            console.say(ASIDE.with("file", Text.same(aside.toString())));
        }
        if (tally.judged() == 0) {
            console.say(ONE_A_LINE);
        }
    }

    private static InputStream open(Console console, String name) throws IOException {
        return name.equals(STANDARD_INPUT) ? console.in() : Files.newInputStream(Path.of(name));
    }

    /** Such as {@code cases.bad.jsonl} beside {@code cases.jsonl}. */
    private static Path beside(String name) {
        String stem = name.equals(STANDARD_INPUT)
                ? "portfolio"
                : name.endsWith(LINES) ? name.substring(0, name.length() - LINES.length()) : name;
        return Path.of(stem + ".bad" + LINES);
    }

    /** Standard error, if whoever started the program says that it is a terminal. */
    private static Optional<PrintStream> terminal(Console console) {
        return Boolean.getBoolean("samspel.terminal") ? Optional.of(console.err()) : Optional.empty();
    }
}
