package se.samspel.cli;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.samspel.Id;
import se.samspel.RuleSetReference;
import se.samspel.cli.rule.Chosen;
import se.samspel.cli.rule.RuleSetForm;
import se.samspel.cli.rule.RuleSetPage;
import se.samspel.cli.shelf.Found;
import se.samspel.cli.shelf.RuleShelf;
import se.samspel.json.JsonText;

/** {@code rules show}: everything in force in one rule set. */
@Command(name = "show")
final class ShowCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "ID[@VERSION]", descriptionKey = "id")
    private RuleSetReference reference = new RuleSetReference(Id.of("base"), Optional.empty());

    @Option(names = "--as-of", paramLabel = "YYYY-MM-DD")
    private @Nullable LocalDate asOf;

    @Option(names = "--format", paramLabel = "text|json")
    private Format format = Format.TEXT;

    private final Console console;

    private final RulesOption rulesFrom;

    ShowCommand(Console console, RulesOption rulesFrom) {
        this.console = console;
        this.rulesFrom = rulesFrom;
    }

    @Override
    public Integer call() {
        return rulesFrom.answer(console, this::answer);
    }

    private int answer(RuleShelf shelf) {
        Found found = shelf.find(reference, asOf);
        if (found.rules().isEmpty()) {
            return console.refuse(found.refusal());
        }
        boolean pinned = reference.version().isPresent();
        Chosen chosen = new Chosen(
                found.rules().get(), pinned, asOf != null, shelf.all().layers());
        console.write(
                format == Format.JSON
                        ? JsonText.pretty(RuleSetForm.of(chosen, console.locale())) + "\n"
                        : RuleSetPage.of(chosen, console.locale()));
        return ExitStatus.CLEAR;
    }
}
