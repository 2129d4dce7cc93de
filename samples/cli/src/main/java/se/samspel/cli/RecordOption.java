package se.samspel.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import se.samspel.cli.answer.Answer;
import se.samspel.json.RecordJson;
import se.samspel.rules.text.Text;

/** Where the answer is stored together with its case, if anywhere. */
final class RecordOption {

    private static final Text ONE_CASE = Text.of(
            "--record lagrar ett ärende i taget; ange ett dokument.",
            "--record stores one case at a time; give one document.");
    private static final Text NO_SUPPOSITION = Text.of(
            "--record lagrar svaret på ärendet som det är; utelämna --what-if.",
            "--record stores the answer to the case as it is; leave out --what-if.");
    private static final Text EXISTS = Text.of(
            "{file} finns redan med något annat i och skrivs inte över. Ange ett annat namn.",
            "{file} is already there with something else in it, and is not written over. Give another name.");
    private static final Text UNWRITABLE = Text.of("{file} går inte att skriva.", "{file} cannot be written.");

    @Option(names = "--record", paramLabel = "RECORD")
    private @Nullable Path file;

    RecordOption() {}

    boolean isNamed() {
        return file != null;
    }

    /** Whether the call asks for a record of what makes none; it is told why. */
    boolean refuses(Console console, int documents, boolean supposes) {
        if (file == null || documents == 1 && !supposes) {
            return false;
        }
        console.refuse(supposes ? NO_SUPPOSITION : ONE_CASE);
        return true;
    }

    /** Stores the answer if somebody asked for that; the exit status. */
    int store(Console console, Answer answer) {
        if (file == null) {
            return ExitStatus.CLEAR;
        }
        Text name = Text.same(file.toString());
        byte[] record = RecordJson.write(answer.assessment(), answer.rules(), console.locale())
                .getBytes(StandardCharsets.UTF_8);
        try {
            return write(file, record) ? ExitStatus.CLEAR : console.refuse(EXISTS.with("file", name));
        } catch (IOException e) {
            return console.refuse(UNWRITABLE.with("file", name));
        }
    }

    /** Whether the record stands in the file, written now or before. */
    private static boolean write(Path file, byte[] record) throws IOException {
        try {
            Files.write(file, record, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            return true;
        } catch (FileAlreadyExistsException e) {
            return Files.isRegularFile(file)
                    && Files.size(file) == record.length
                    && Arrays.equals(Files.readAllBytes(file), record);
        }
    }
}
