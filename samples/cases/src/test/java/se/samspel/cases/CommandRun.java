package se.samspel.cases;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import se.samspel.cli.Main;

/**
 * What came of running samspel here, in this very process.
 *
 * @param exitStatus the exit status
 * @param answer what went to standard output
 * @param trouble what went to standard error
 */
record CommandRun(int exitStatus, String answer, String trouble) {

    static CommandRun of(String... arguments) {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        ByteArrayOutputStream trouble = new ByteArrayOutputStream();
        int status;
        try (PrintStream out = new PrintStream(answer, false, StandardCharsets.UTF_8);
                PrintStream err = new PrintStream(trouble, false, StandardCharsets.UTF_8)) {
            status = Main.run(InputStream.nullInputStream(), out, err, arguments);
        }
        return new CommandRun(
                status, answer.toString(StandardCharsets.UTF_8), trouble.toString(StandardCharsets.UTF_8));
    }
}
