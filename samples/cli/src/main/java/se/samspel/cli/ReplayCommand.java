package se.samspel.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.samspel.cli.again.ReplayForm;
import se.samspel.cli.again.ReplayPage;
import se.samspel.cli.shelf.RuleShelf;
import se.samspel.json.AnswerJson;
import se.samspel.json.DocumentReader;
import se.samspel.json.JsonText;
import se.samspel.json.Limits;
import se.samspel.json.Problem;
import se.samspel.json.RecordReader;
import se.samspel.json.RecordReading;
import se.samspel.rules.comparison.Recorded;
import se.samspel.rules.comparison.Replay;
import se.samspel.rules.text.Text;

/** {@code replay}: a stored case judged again, under the rules of then and of now. */
@Command(name = "replay")
final class ReplayCommand implements Callable<Integer> {

    private static final Text UNREADABLE =
            Text.of("{file} finns inte eller går inte att läsa.", "{file} is not there or cannot be read.");

    private static final Text A_CASE = Text.of(
            "{file} är ett ärende, inte ett lagrat svar. Lagra svaret med samspel assess {file} --record FIL, och ange"
                    + " sedan FIL här.",
            "{file} is a case, not a stored answer. Store the answer by samspel assess {file} --record FILE, and name FILE"
                    + " here.");
    private static final Text NO_RECORD = Text.of(
            "{file} är inget lagrat svar. Ett sådant skrivs av samspel assess ÄRENDE --record FIL.",
            "{file} is no stored answer. One is written by samspel assess CASE --record FILE.");

    @Parameters(index = "0", paramLabel = "RECORD", descriptionKey = "record")
    private Path file = Path.of("");

    @Option(names = "--as-of", paramLabel = "YYYY-MM-DD")
    private @Nullable LocalDate asOf;

    @Option(names = "--format", paramLabel = "text|json")
    private Format format = Format.TEXT;

    @Mixin
    private final RulesOption rulesFrom;

    private final Console console;

    ReplayCommand(Console console, RulesOption rulesFrom) {
        this.console = console;
        this.rulesFrom = rulesFrom;
    }

    @Override
    public Integer call() {
        return rulesFrom.answer(console, this::answer);
    }

    private int answer(RuleShelf shelf) {
        byte[] bytes;
        try (InputStream stream = Files.newInputStream(file)) {
            bytes = stream.readNBytes(Limits.RECORD_BYTES + 1);
        } catch (IOException e) {
            return console.refuse(UNREADABLE.with("file", Text.same(file.toString())));
        }
        RecordReading reading = RecordReader.in(console.locale()).read(bytes);
        return reading.record().map(record -> answer(shelf, record)).orElseGet(() -> refused(reading, bytes));
    }

    private int answer(RuleShelf shelf, Recorded record) {
        LocalDate day = asOf == null ? record.rules().asOf() : asOf;
        Replay replay = shelf.all().replay(record, day);
        console.write(
                format == Format.JSON
                        ? JsonText.pretty(ReplayForm.of(record, replay, console.locale())) + "\n"
                        : ReplayPage.of(record, replay, shelf.all(), console.locale()));
        return replay.isSame() ? ExitStatus.CLEAR : ExitStatus.NOT_CLEAR;
    }

    private int refused(RecordReading reading, byte[] bytes) {
        if (format == Format.JSON) {
            console.write(JsonText.pretty(AnswerJson.of(reading.problems())) + "\n");
        } else {
            new Troubles(console).tell(file.toString(), reading.problems());
        }
        if (isOfOtherFormat(reading.problems())) {
            boolean isCase = !isOfOtherFormat(
                    DocumentReader.in(console.locale()).read(bytes).problems());
            console.refuse((isCase ? A_CASE : NO_RECORD).with("file", Text.same(file.toString())));
        }
        return ExitStatus.WRONG;
    }

    /** Whether what was read says that it is something else. */
    private static boolean isOfOtherFormat(List<Problem> problems) {
        return problems.stream()
                .anyMatch(problem -> problem.code().equals("UNKNOWN_FORMAT")
                        && problem.pointer().equals("/format"));
    }
}
