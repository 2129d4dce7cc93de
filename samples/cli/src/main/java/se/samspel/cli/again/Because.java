package se.samspel.cli.again;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.samspel.Id;
import se.samspel.cli.page.Joined;
import se.samspel.cli.page.Margin;
import se.samspel.cli.page.Page;
import se.samspel.rules.comparison.Comparison.Difference;
import se.samspel.rules.comparison.Comparison.Reason;
import se.samspel.rules.text.Text;

/** Why answers differ: what several differences have in common once, and what is said of several items in a line. */
final class Because {

    private static final Text WHY = Text.of("Därför att", "Because");
    private static final Text AS_ABOVE = Text.of("se {number}", "see {number}");
    private static final Text SEVERAL = Text.same("{said}: {items}");

    private final Map<List<Reason>, Integer> told = new LinkedHashMap<>();
    private final Page page;

    Because(Page page) {
        this.page = page;
    }

    /** The reasons of a difference, or where they have been told before. */
    void write(int number, Difference difference) {
        Integer before = told.putIfAbsent(difference.reasons(), number);
        List<Text> lines = before == null
                ? lines(difference.reasons())
                : List.of(AS_ABOVE.with("number", Text.same(before.toString())));
        Text label = WHY;
        for (Text line : lines) {
            page.note(Margin.NOTE, label, page.in(line));
            label = Text.same("");
        }
    }

    /** A line for each thing that is said, such as "lyder olika: route.adopt-plan, route.prioritise". */
    static List<Text> lines(List<Reason> reasons) {
        Map<Text, List<Reason>> alike = new LinkedHashMap<>();
        reasons.forEach(reason ->
                alike.computeIfAbsent(said(reason), any -> new ArrayList<>()).add(reason));
        return alike.entrySet().stream()
                .map(one -> one.getValue().size() == 1
                        ? one.getValue().get(0).text()
                        : SEVERAL.with("said", one.getKey())
                                .with("items", Joined.by(Joined.COMMA, items(one.getValue()))))
                .toList();
    }

    private static List<Text> items(List<Reason> reasons) {
        return reasons.stream()
                .flatMap(reason -> reason.item().stream())
                .map(Id::value)
                .map(Text::same)
                .toList();
    }

    /** What is said of the item, without the item. */
    private static Text said(Reason reason) {
        return reason.item()
                .map(item -> item.value() + " ")
                .filter(item -> reason.text().sv().startsWith(item)
                        && reason.text().en().startsWith(item))
                .map(item -> reason.text().map(words -> words.substring(item.length())))
                .orElse(reason.text());
    }
}
