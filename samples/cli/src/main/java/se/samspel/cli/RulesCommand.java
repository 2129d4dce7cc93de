package se.samspel.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.samspel.cli.shelf.RuleShelf;
import se.samspel.cli.shelf.ShelfList;
import se.samspel.json.JsonText;

/** {@code rules}: the rule sets that were found, and whether anything is wrong with them. */
@Command(name = "rules")
final class RulesCommand implements Callable<Integer> {

    @Option(names = "--format", paramLabel = "text|json")
    private Format format = Format.TEXT;

    @Mixin
    private final RulesOption rulesFrom;

    private final Console console;

    /** The option is passed on to the commands under this one. */
    RulesCommand(Console console, RulesOption rulesFrom) {
        this.console = console;
        this.rulesFrom = rulesFrom;
    }

    @Override
    public Integer call() {
        return rulesFrom.answer(console, this::answer);
    }

    private int answer(RuleShelf shelf) {
        ShelfList list = new ShelfList(shelf);
        console.write(
                format == Format.JSON
                        ? JsonText.pretty(list.form(console.locale())) + "\n"
                        : list.page(console.locale()));
        return shelf.all().problems().isEmpty() ? ExitStatus.CLEAR : ExitStatus.NOT_CLEAR;
    }
}
