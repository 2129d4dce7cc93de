package se.samspel.cli;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;
import se.samspel.rules.text.Text;

/** Says that the program itself failed; such an end is never taken for an answer. */
record Fault(Console console) implements IExecutionExceptionHandler {

    private static final Text FAULT = Text.of(
            "Ett fel i programmet, inte i dokumentet. Anmäl det gärna, med det som står nedan.",
            "A fault in the program, not in the document. Please report it, with what stands below.");

    @Override
    public int handleExecutionException(Exception thrown, CommandLine command, ParseResult parsed) {
        console.refuse(FAULT);
        thrown.printStackTrace(console.err());
        return ExitStatus.FAULT;
    }
}
