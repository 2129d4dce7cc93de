package se.samspel.rules;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samspel.Id;
import se.samspel.document.MatterDocument;
import se.samspel.party.Party;
import se.samspel.rules.route.Row;

/** What the rows of one routing table answer; each is asked once for each group of principals. */
final class RowAnswers {

    private final RuleSet rules;
    private final Id matter;
    private final Examples examples;
    private final Map<List<Party>, StageFinder> finders = new IdentityHashMap<>();
    private final Map<Row, Map<List<Party>, RowAnswer>> known = new IdentityHashMap<>();

    RowAnswers(RuleSet rules, Id matter) {
        this.rules = rules;
        this.matter = matter;
        this.examples = new Examples(rules);
    }

    /** What the row answers where these are the principals; that there is no table, if there is no row. */
    RowAnswer of(Optional<Row> row, List<Party> principals) {
        return row.map(there -> known.computeIfAbsent(there, same -> new IdentityHashMap<>())
                        .computeIfAbsent(principals, same -> answer(there, principals)))
                .orElse(RowAnswer.NONE);
    }

    private RowAnswer answer(Row row, List<Party> principals) {
        return RowAnswer.of(
                row, finders.computeIfAbsent(principals, this::finder).stages(row));
    }

    private StageFinder finder(List<Party> principals) {
        MatterDocument document = examples.document(matter, Map.of(), principals, List.of());
        return new StageFinder(rules, document, document.matter().orElseThrow());
    }
}
