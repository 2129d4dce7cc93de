package se.samspel.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import se.samspel.Id;
import se.samspel.RuleSetReference;
import se.samspel.cli.page.Cited;
import se.samspel.cli.page.Page;
import se.samspel.cli.page.Table;
import se.samspel.cli.shelf.RuleShelf;
import se.samspel.json.JsonText;
import se.samspel.rules.RuleSets;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.text.Text;

/** {@code rules}: the rule sets that were found. */
@Command(name = "rules")
final class RulesCommand implements Callable<Integer> {

    private static final List<Text> HEADINGS = List.of(
            Text.of("Regelverk", "Rule set"),
            Text.of("Version", "Version"),
            Text.of("Nivå", "Level"),
            Text.of("Står på", "Stands on"),
            Text.of("Gäller", "In force"),
            Text.of("Delar", "Items"));

    @Option(names = "--format", paramLabel = "text|json")
    private Format format = Format.TEXT;

    private final Console console;

    RulesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        RuleSets all = RuleSets.discover();
        new Troubles(console).tell(all.problems());
        RuleShelf shelf = new RuleShelf(all);
        if (format == Format.JSON) {
            List<Map<String, Object>> layers =
                    all.layers().stream().map(layer -> members(layer, shelf)).toList();
            console.write(JsonText.pretty(layers) + "\n");
        } else {
            Table table = new Table(HEADINGS.stream().map(console::in).toList());
            all.layers().forEach(layer -> table.row(row(layer, shelf)));
            Page page = new Page(console.locale());
            page.table(table);
            console.write(page.toString());
        }
        return ExitStatus.CLEAR;
    }

    private List<String> row(Layer layer, RuleShelf shelf) {
        return List.of(
                layer.id().value(),
                layer.version(),
                layer.level(),
                layer.parent().map(Id::value).orElse("\u2013"),
                console.in(Cited.of(layer.valid())),
                items(layer, shelf).map(String::valueOf).orElse("\u2013"));
    }

    private static Map<String, Object> members(Layer layer, RuleShelf shelf) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("id", layer.id().value());
        members.put("version", layer.version());
        members.put("level", layer.level());
        layer.parent().map(Id::value).ifPresent(parent -> members.put("parent", parent));
        layer.valid().from().map(LocalDate::toString).ifPresent(day -> members.put("from", day));
        layer.valid().until().map(LocalDate::toString).ifPresent(day -> members.put("until", day));
        items(layer, shelf).ifPresent(number -> members.put("items", number));
        return members;
    }

    /** How many items are in force in the rule set that bears the layer's id; empty if it cannot be used. */
    private static Optional<Integer> items(Layer layer, RuleShelf shelf) {
        RuleSetReference reference = new RuleSetReference(layer.id(), Optional.of(layer.version()));
        return shelf.newest(reference).rules().map(rules -> rules.items().size());
    }
}
