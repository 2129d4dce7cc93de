package se.samspel.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import se.samspel.Id;
import se.samspel.RuleSetReference;
import se.samspel.cli.judge.WhatIfOption;
import se.samspel.rules.text.Text;

/** Runs samspel from the command line; everything written is UTF-8, whatever the platform. */
public final class Main {

    /** Held, so that the level stays: the validator's greeting is no answer to anybody. */
    private static final Logger VALIDATOR = Logger.getLogger("org.hibernate.validator");

    private static final Text NOT_WRITTEN = Text.of(
            "Svaret kunde inte skrivas, eller bara en del av det.",
            "The answer could not be written, or only a part of it.");

    private Main() {}

    /** Runs a command and ends the program with its exit status. */
    public static void main(String[] args) {
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        int status = ExitStatus.FAULT;
        try {
            status = run(System.in, out, err, args);
        } catch (LinkageError | StackOverflowError | OutOfMemoryError e) {
            e.printStackTrace(err);
        }
        status = delivered(out, err, status, args);
        err.flush();
        System.exit(status);
    }

    /** The exit status once the answer is out; an answer that could not be written is a fault. */
    static int delivered(PrintStream out, PrintStream err, int status, String... args) {
        if (!out.checkError()) {
            return status;
        }
        new Console(InputStream.nullInputStream(), out, err, Language.askedFor(args)).refuse(NOT_WRITTEN);
        return ExitStatus.FAULT;
    }

    /**
     * Runs a command.
     *
     * @param in what a file called {@code -} is read from
     * @param out where answers go
     * @param err where trouble goes
     * @return the exit status: 0 nothing stands in the way, 1 something does, 2 the input or the call is wrong, 3 a fault
     *     in the program
     */
    public static int run(InputStream in, PrintStream out, PrintStream err, String... args) {
        VALIDATOR.setLevel(Level.WARNING);
        Console console = new Console(in, out, err, Language.askedFor(args));
        RulesOption rulesFrom = new RulesOption();
        CommandLine line = new CommandLine(new RootCommand())
                .addSubcommand(new AssessCommand(console, new RulesOption()))
                .addSubcommand(new CommandLine(new RulesCommand(console, rulesFrom))
                        .addSubcommand(new ShowCommand(console, rulesFrom)))
                .addSubcommand(new ExplainCommand(console, new RulesOption()))
                .addSubcommand(new MayCommand(console, new RulesOption()))
                .addSubcommand(new NewCommand(console, new RulesOption()))
                .addSubcommand(new AnalyseCommand(console, new RulesOption()))
                .addSubcommand(new DiffCommand(console, new RulesOption()))
                .addSubcommand(new ReplayCommand(console, new RulesOption()))
                .addSubcommand(new SchemaCommand(console))
                .addSubcommand(new VaryCommand(console))
                .addSubcommand(new HelpCommand(console))
                .registerConverter(RuleSetReference.class, RuleSetReference::parse)
                .registerConverter(Id.class, Id::of)
                .registerConverter(Whom.class, Whom::parse)
                .registerConverter(LocalDate.class, LocalDate::parse)
                .registerConverter(WhatIfOption.class, WhatIfOption::parse)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .setResourceBundle(new HelpTexts(console.locale()))
                .setUsageHelpWidth(90)
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setParameterExceptionHandler(new WrongCall(console))
                .setExecutionExceptionHandler(new Fault(console));
        return line.execute(args);
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor)), false, StandardCharsets.UTF_8);
    }
}
