package se.samspel.cli;

import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.samspel.RuleSetReference;
import se.samspel.cli.proof.CaseFiles;
import se.samspel.cli.proof.DiffForm;
import se.samspel.cli.proof.DiffPage;
import se.samspel.cli.shelf.Found;
import se.samspel.cli.shelf.RuleShelf;
import se.samspel.json.JsonText;
import se.samspel.rules.RuleSet;
import se.samspel.rules.analysis.Diff;

/** {@code diff}: in which situations two rule sets answer differently. */
@Command(name = "diff")
final class DiffCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "ID[@VERSION]", descriptionKey = "one")
    private @Nullable RuleSetReference one;

    @Parameters(index = "1", paramLabel = "ID[@VERSION]", descriptionKey = "other")
    private @Nullable RuleSetReference other;

    @Option(names = "--as-of", paramLabel = "YYYY-MM-DD")
    private @Nullable LocalDate asOf;

    @Option(names = "--format", paramLabel = "text|json")
    private Format format = Format.TEXT;

    @Mixin
    private final CasesOption cases = new CasesOption();

    @Mixin
    private final RulesOption rulesFrom;

    private final Console console;

    DiffCommand(Console console, RulesOption rulesFrom) {
        this.console = console;
        this.rulesFrom = rulesFrom;
    }

    @Override
    public Integer call() {
        return rulesFrom.answer(console, this::answer);
    }

    private int answer(RuleShelf shelf) {
        Found first = shelf.find(Objects.requireNonNull(one, "ID"), asOf);
        Found second = shelf.find(Objects.requireNonNull(other, "ID"), asOf);
        if (first.rules().isEmpty()) {
            return console.refuse(first.refusal());
        } else if (second.rules().isEmpty()) {
            return console.refuse(second.refusal());
        }
        return answer(first.rules().get(), second.rules().get());
    }

    private int answer(RuleSet first, RuleSet second) {
        Diff diff = first.diff(second);
        console.write(
                format == Format.JSON
                        ? JsonText.pretty(DiffForm.of(first, second, diff, console.locale())) + "\n"
                        : DiffPage.of(first, second, diff, console.locale()));
        return cases.write(console, folder -> CaseFiles.write(folder, diff))
                .orElse(diff.isEmpty() ? ExitStatus.CLEAR : ExitStatus.NOT_CLEAR);
    }
}
