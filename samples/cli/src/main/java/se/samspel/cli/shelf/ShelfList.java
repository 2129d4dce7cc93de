package se.samspel.cli.shelf;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.samspel.RuleSetReference;
import se.samspel.cli.page.Cited;
import se.samspel.cli.page.Page;
import se.samspel.cli.page.Table;
import se.samspel.rules.LayerProblem;
import se.samspel.rules.form.CanonicalForm;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.layer.Parent;
import se.samspel.rules.text.Text;

/**
 * The layers on a shelf, version by version, and the days that are not regulated.
 *
 * @param shelf the shelf
 */
public record ShelfList(RuleShelf shelf) {

    private static final String NONE = "\u2013";
    private static final Text UNUSABLE = Text.of("går inte att använda", "cannot be used");
    private static final List<Text> HEADINGS = List.of(
            Text.of("Regelverk", "Rule set"),
            Text.of("Version", "Version"),
            Text.of("Nivå", "Level"),
            Text.of("Står på", "Stands on"),
            Text.of("Gäller", "In force"),
            Text.of("Delar", "Items"));

    /** The list for people, with a line break at the end. */
    public String page(Locale locale) {
        Page page = new Page(locale);
        Table table = new Table(HEADINGS.stream().map(page::in).toList());
        layers().forEach(layer -> table.row(row(layer, page)));
        page.table(table);
        List<Text> unregulated = layers().stream()
                .flatMap(layer -> layer.unregulated().stream().map(days -> Cited.of(layer.id(), days)))
                .distinct()
                .toList();
        if (!unregulated.isEmpty()) {
            page.blank();
            unregulated.forEach(page::paragraph);
        }
        return page.toString();
    }

    /** The list for programs, as plain values, and what is wrong, in the language of the locale. */
    public Map<String, Object> form(Locale locale) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("layers", layers().stream().map(this::members).toList());
        members.put(
                "problems",
                shelf.all().problems().stream()
                        .map(problem -> members(problem, locale))
                        .toList());
        return members;
    }

    private List<Layer> layers() {
        return shelf.all().layers();
    }

    private List<String> row(Layer layer, Page page) {
        String parents = layer.parents().stream().map(Parent::toString).collect(Collectors.joining(", "));
        return List.of(
                layer.id().value(),
                layer.version(),
                layer.level(),
                parents.isEmpty() ? NONE : parents,
                page.in(Cited.of(layer.valid())),
                items(layer).map(String::valueOf).orElse(page.in(UNUSABLE)));
    }

    private Map<String, Object> members(Layer layer) {
        Map<String, Object> form = CanonicalForm.tree(layer);
        Map<String, Object> members = new LinkedHashMap<>();
        for (String name : List.of("id", "version", "level", "parents", "from", "until", "notRegulated")) {
            Optional.ofNullable(form.get(name)).ifPresent(value -> members.put(name, value));
        }
        items(layer).ifPresent(number -> members.put("items", number));
        return members;
    }

    private static Map<String, Object> members(LayerProblem problem, Locale locale) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("code", problem.code());
        members.put("layer", problem.layer());
        problem.other().ifPresent(other -> members.put("other", other));
        members.put("message", problem.message().in(locale));
        problem.detail().ifPresent(detail -> members.put("detail", detail));
        if (!problem.files().isEmpty()) {
            members.put("files", problem.files());
        }
        return members;
    }

    /** How many items are in force in the rule set that bears the layer's id; empty if it cannot be used. */
    private Optional<Integer> items(Layer layer) {
        RuleSetReference reference = new RuleSetReference(layer.id(), Optional.of(layer.version()));
        return shelf.newest(reference).rules().map(rules -> rules.items().size());
    }
}
