package se.samspel.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.samspel.Id;
import se.samspel.RuleSetReference;
import se.samspel.cli.rule.RuleSetPage;
import se.samspel.cli.shelf.Found;
import se.samspel.cli.shelf.RuleShelf;
import se.samspel.json.JsonText;
import se.samspel.rules.InForce;
import se.samspel.rules.RuleSet;
import se.samspel.rules.RuleSets;
import se.samspel.rules.form.CanonicalForm;

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

    ShowCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        RuleSets all = RuleSets.discover();
        new Troubles(console).tell(all.problems());
        RuleShelf shelf = new RuleShelf(all);
        Found found = asOf == null ? shelf.newest(reference) : shelf.find(reference, asOf);
        if (found.rules().isEmpty()) {
            return console.refuse(found.refusal());
        }
        RuleSet rules = found.rules().get();
        console.write(
                format == Format.JSON
                        ? JsonText.pretty(members(rules)) + "\n"
                        : RuleSetPage.of(rules, console.locale()));
        return ExitStatus.CLEAR;
    }

    private static Map<String, Object> members(RuleSet rules) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("id", rules.id().value());
        members.put("version", rules.version());
        members.put("fingerprint", rules.fingerprint());
        members.put("layers", rules.layers().stream().map(CanonicalForm::tree).toList());
        members.put("inForce", rules.items().stream().map(ShowCommand::origin).toList());
        return members;
    }

    /** Which layer an item comes from, and from which layers what it took the place of. */
    private static Map<String, Object> origin(InForce found) {
        List<String> overridden = new ArrayList<>();
        Optional<InForce> earlier = found.overridden();
        while (earlier.isPresent()) {
            overridden.add(earlier.get().layer().value());
            earlier = earlier.get().overridden();
        }
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("item", found.item().id().value());
        members.put("layer", found.layer().value());
        members.put("overridden", overridden);
        return members;
    }
}
