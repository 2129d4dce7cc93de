package se.samspel.cli;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import se.samspel.cli.page.Joined;
import se.samspel.rules.text.Text;

/** Says what is wrong with a call, and what to do about it. */
record WrongCall(Console console) implements IParameterExceptionHandler {

    private static final Text UNKNOWN_OPTION = Text.of("Det finns inget {what} här.", "There is no {what} here.");
    private static final Text UNKNOWN_COMMAND =
            Text.of("Det finns inget kommando {what}.", "There is no command {what}.");
    private static final Text TOO_MUCH = Text.of("{what} är ett ord för mycket.", "{what} is one word too many.");
    private static final Text DID_YOU_MEAN = Text.of("Menas {these}?", "Did you mean {these}?");
    private static final Text MISSING = Text.of("Det saknas {what}.", "What is missing: {what}.");
    private static final Text A_COMMAND = Text.of("ett kommando", "a command");
    private static final Text TWICE = Text.of("{what} står två gånger.", "{what} stands twice.");
    private static final Text NOT_A_VALUE =
            Text.of("\u201d{value}\u201d duger inte för {what}.", "\u201c{value}\u201d will not do for {what}.");
    private static final Text MORE = Text.of("Mer hjälp: {command} --help", "More help: {command} --help");

    @Override
    public int handleParseException(ParameterException wrong, String[] args) {
        CommandLine command = wrong.getCommandLine();
        int status = console.refuse(words(wrong));
        hint(wrong);
        if (command.getParent() == null) {
            console.err().print(command.getUsageMessage(CommandLine.Help.Ansi.OFF));
            return status;
        }
        String name = command.getCommandSpec().qualifiedName();
        console.say(MORE.with("command", Text.same(name)));
        return status;
    }

    private static Text words(ParameterException wrong) {
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            String what = unmatched.getUnmatched().get(0);
            boolean command = !wrong.getCommandLine().getSubcommands().isEmpty();
            Text words = unmatched.isUnknownOption() ? UNKNOWN_OPTION : command ? UNKNOWN_COMMAND : TOO_MUCH;
            return words.with("what", Text.same(what));
        }
        if (wrong instanceof MissingParameterException missing) {
            String what = missing.getMissing().stream().map(WrongCall::name).collect(Collectors.joining(", "));
            return MISSING.with("what", Text.same(what));
        }
        if (wrong instanceof OverwrittenOptionException twice) {
            return TWICE.with("what", Text.same(name(twice.getOverwritten())));
        }
        ArgSpec argument = wrong.getArgSpec();
        return argument == null
                ? MISSING.with("what", A_COMMAND)
                : NOT_A_VALUE
                        .with("value", Text.same(String.valueOf(wrong.getValue())))
                        .with("what", Text.same(name(argument)));
    }

    private void hint(ParameterException wrong) {
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            List<String> these = unmatched.getSuggestions();
            if (!these.isEmpty()) {
                Text all = Joined.by(Joined.OR, these.stream().map(Text::same).toList());
                console.say(DID_YOU_MEAN.with("these", all));
            }
        }
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName() + " " + option.paramLabel()
                : argument.paramLabel();
    }
}
