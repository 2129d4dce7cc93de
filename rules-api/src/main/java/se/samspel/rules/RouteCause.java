package se.samspel.rules;

import java.util.List;
import java.util.Optional;
import se.samspel.Id;
import se.samspel.rules.analysis.Diff.Cause;
import se.samspel.rules.analysis.Diff.Contrast;
import se.samspel.rules.route.Row;
import se.samspel.rules.route.Stage;
import se.samspel.rules.text.Text;

/** Tells what makes two rule sets answer differently who acts: the table, or each body that holds a function. */
final class RouteCause {

    private final RuleSet one;
    private final RuleSet other;
    private final Differences found;

    RouteCause(RuleSet one, RuleSet other, Differences found) {
        this.one = one;
        this.other = other;
        this.found = found;
    }

    void tell(Id matter, RowPairs.Pair pair, Contrast contrast) {
        Id table = Id.of("route." + matter);
        Text item = Text.same(table.value());
        if (pair.first().isEmpty() || pair.second().isEmpty()) {
            Text rules = CauseWords.name(pair.first().isEmpty() ? other : one);
            found.tell(
                    Cause.ROUTING, table, CauseWords.ONLY_IN.with("item", item).with("rules", rules), contrast);
        } else if (!isSame(pair.first(), pair.second())) {
            found.tell(Cause.ROUTING, table, CauseWords.SAYS.with("item", item), contrast);
        } else {
            functions(pair.first().get(), table).forEach(function -> held(function, contrast));
        }
    }

    private static boolean isSame(Optional<Row> first, Optional<Row> second) {
        return first.map(Row::stages).equals(second.map(Row::stages))
                && first.map(Row::entry).equals(second.map(Row::entry));
    }

    /** The functions of the row that another body holds; or else those that each principal has a body for, or the table. */
    private List<Id> functions(Row row, Id table) {
        List<Id> bound = row.stages().stream()
                .map(Stage::body)
                .filter(body -> !one.bound(body).equals(other.bound(body)))
                .distinct()
                .toList();
        if (!bound.isEmpty()) {
            return bound;
        }
        List<Id> own = row.stages().stream()
                .filter(Stage::each)
                .map(Stage::body)
                .distinct()
                .toList();
        return own.isEmpty() ? List.of(table) : own;
    }

    private void held(Id function, Contrast contrast) {
        Text words = CauseWords.IS
                .with("item", Text.same(function.value()))
                .with("one", new Bodies(one).name(function))
                .with("other", new Bodies(other).name(function))
                .with("first", CauseWords.name(one))
                .with("second", CauseWords.name(other));
        found.tell(Cause.BODY, function, words, contrast);
    }
}
