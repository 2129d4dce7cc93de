package se.samspel.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.samspel.Id;
import se.samspel.RuleSetReference;
import se.samspel.cli.rule.AuthorisationForm;
import se.samspel.cli.rule.AuthorisationPage;
import se.samspel.cli.shelf.Found;
import se.samspel.cli.shelf.RuleShelf;
import se.samspel.json.JsonText;
import se.samspel.rules.RuleSet;
import se.samspel.rules.assessment.Authorisation;
import se.samspel.rules.assessment.Authorisation.Lack;
import se.samspel.rules.assessment.Authorisation.Reason;
import se.samspel.rules.assessment.Authorisation.Status;

/** {@code may}: whether a body may do an act in a kind of matter for some principals. */
@Command(name = "may")
final class MayCommand implements Callable<Integer> {

    private static final Set<Reason> WRONG_CALL =
            Set.of(Reason.UNKNOWN_BODY, Reason.UNKNOWN_ACT, Reason.UNKNOWN_MATTER, Reason.NO_PRINCIPAL);

    @Parameters(index = "0", paramLabel = "BODY", descriptionKey = "body")
    private Id body = Id.of("none");

    @Parameters(index = "1", paramLabel = "ACT", descriptionKey = "act")
    private Id act = Id.of("none");

    @Parameters(index = "2", paramLabel = "MATTER", descriptionKey = "matter")
    private Id matter = Id.of("none");

    @Option(names = "--for", paramLabel = "CODE,...", split = ",", required = true)
    private List<Whom> principals = List.of();

    @Option(names = "--rules", paramLabel = "ID[@VERSION]", required = true)
    private @Nullable RuleSetReference reference;

    @Option(names = "--as-of", paramLabel = "YYYY-MM-DD")
    private @Nullable LocalDate asOf;

    @Option(names = "--format", paramLabel = "text|json")
    private Format format = Format.TEXT;

    @Mixin
    private final RulesOption rulesFrom;

    private final Console console;

    MayCommand(Console console, RulesOption rulesFrom) {
        this.console = console;
        this.rulesFrom = rulesFrom;
    }

    @Override
    public Integer call() {
        RuleSetReference wanted = Objects.requireNonNull(reference, "--rules");
        return rulesFrom.answer(console, shelf -> answer(shelf, wanted));
    }

    private int answer(RuleShelf shelf, RuleSetReference wanted) {
        Found found = shelf.find(wanted, asOf);
        return found.rules().map(this::answer).orElseGet(() -> console.refuse(found.refusal()));
    }

    private int answer(RuleSet rules) {
        Authorisation answer = rules.may(
                body, act, matter, principals.stream().map(Whom::party).toList());
        List<Lack> wrong = answer.lacks().stream()
                .filter(lack -> WRONG_CALL.contains(lack.reason()))
                .toList();
        wrong.forEach(lack -> console.refuse(lack.message()));
        if (!wrong.isEmpty()) {
            return ExitStatus.WRONG;
        }
        console.write(
                format == Format.JSON
                        ? JsonText.pretty(AuthorisationForm.of(answer, rules, console.locale())) + "\n"
                        : AuthorisationPage.of(answer, rules, console.locale()));
        return answer.status() == Status.GRANTED ? ExitStatus.CLEAR : ExitStatus.NOT_CLEAR;
    }
}
