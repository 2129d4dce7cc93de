package se.samspel.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.samspel.RuleSetReference;
import se.samspel.cli.proof.AnalysisForm;
import se.samspel.cli.proof.AnalysisPage;
import se.samspel.cli.proof.CaseFiles;
import se.samspel.cli.shelf.Found;
import se.samspel.cli.shelf.RuleShelf;
import se.samspel.json.JsonText;
import se.samspel.rules.analysis.Analysis;
import se.samspel.rules.analysis.Slice;
import se.samspel.rules.text.Text;

/** {@code analyse}: what can be proved of a rule set without any case. */
@Command(name = "analyse")
final class AnalyseCommand implements Callable<Integer> {

    private static final Text NOT_IN_FORCE = Text.of(
            "{rules} gäller inte den {day}. Ange en annan dag med --as-of, eller bara {id}.",
            "{rules} is not in force on {day}. Give another day with --as-of, or {id} alone.");

    @Parameters(index = "0", paramLabel = "ID[@VERSION]", descriptionKey = "id")
    private @Nullable RuleSetReference reference;

    @Option(names = "--as-of", paramLabel = "YYYY-MM-DD")
    private @Nullable LocalDate asOf;

    @Option(names = "--format", paramLabel = "text|json")
    private Format format = Format.TEXT;

    @Mixin
    private final CasesOption cases = new CasesOption();

    @Mixin
    private final RulesOption rulesFrom;

    private final Console console;

    AnalyseCommand(Console console, RulesOption rulesFrom) {
        this.console = console;
        this.rulesFrom = rulesFrom;
    }

    @Override
    public Integer call() {
        RuleSetReference wanted = Objects.requireNonNull(reference, "ID");
        return rulesFrom.answer(console, shelf -> answer(shelf, wanted));
    }

    /** A version that is pinned can be found on any day; there is nothing to prove of it where it is not in force. */
    private Text notInForce(RuleSetReference wanted) {
        return NOT_IN_FORCE
                .with("rules", Text.same(wanted.toString()))
                .with("day", Text.same(String.valueOf(asOf)))
                .with("id", Text.same(wanted.id().value()));
    }

    private int answer(RuleShelf shelf, RuleSetReference wanted) {
        List<Slice> slices = shelf.all().analyse(wanted.id()).stream()
                .filter(slice -> wanted.version().map(slice.version()::equals).orElse(true))
                .filter(slice -> asOf == null || slice.days().contains(asOf))
                .toList();
        if (slices.isEmpty()) {
            Found found = shelf.find(wanted, asOf);
            return console.refuse(found.rules().isEmpty() ? found.refusal() : notInForce(wanted));
        }
        String id = wanted.id().value();
        console.write(
                format == Format.JSON
                        ? JsonText.pretty(AnalysisForm.of(id, slices, console.locale())) + "\n"
                        : AnalysisPage.of(id, slices, console.locale()));
        boolean isClean = slices.stream()
                .allMatch(slice -> slice.analysis().filter(Analysis::isClean).isPresent());
        return cases.write(console, folder -> CaseFiles.write(folder, slices))
                .orElse(isClean ? ExitStatus.CLEAR : ExitStatus.NOT_CLEAR);
    }
}
