package se.samspel.rules;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.samspel.rules.analysis.Analysis;
import se.samspel.rules.analysis.Coverage;
import se.samspel.rules.analysis.Defect;
import se.samspel.rules.analysis.Defect.Kind;
import se.samspel.rules.analysis.Silence;
import se.samspel.rules.analysis.Situation;
import se.samspel.rules.route.Routing;
import se.samspel.rules.route.Row;
import se.samspel.rules.text.Text;

/** Proves of a rule set what can be proved without any case. */
final class Analyst {

    private static final Text GAP = Text.of("{item}: ingen rad svarar.", "{item}: no row answers.");
    private static final Text OVERLAP =
            Text.of("{item}: både rad {row} och rad {other} svarar.", "{item}: both row {row} and row {other} answer.");
    private static final Text UNREACHED = Text.of(
            "{item}: rad {row} svarar aldrig; raderna före den täcker allt som den täcker.",
            "{item}: row {row} never answers; the rows before it cover all that it covers.");
    private static final Comparator<Defect> ORDER = Comparator.comparing(Defect::kind)
            .thenComparing(Defect::item)
            .thenComparing(defect -> defect.message().en());

    private final RuleSet rules;
    private final Defects defects;
    private final Examples examples;
    private final List<Silence> silences = new ArrayList<>();
    private BigInteger situations = BigInteger.ZERO;
    private long settled;

    Analyst(RuleSet rules) {
        this.rules = rules;
        this.defects = new Defects(rules);
        this.examples = new Examples(rules);
    }

    Analysis analysis() {
        rules.all(Routing.class).forEach(this::table);
        RequirementAnalyst requirements = new RequirementAnalyst(rules, defects);
        rules.requirements().forEach(requirements::look);
        new UseAnalyst(rules, defects).look();
        return new Analysis(
                rules.id(),
                rules.version(),
                rules.asOf(),
                defects.found().stream().sorted(ORDER).toList(),
                silences,
                new Analysis.Extent(situations, settled, rules.requirements().size(), requirements.unsettled()));
    }

    private void table(Routing table) {
        Coverage coverage = Coverage.of(table);
        situations = situations.add(coverage.situations());
        settled += coverage.settled();
        coverage.gap()
                .ifPresent(gap ->
                        defects.tell(Kind.GAP, table, GAP, Optional.of(examples.situation(table.matter(), gap))));
        coverage.overlaps()
                .forEach(overlap -> tell(
                        Kind.OVERLAP,
                        table,
                        overlap.first(),
                        OVERLAP.with("other", Text.same(String.valueOf(overlap.second()))),
                        Optional.of(examples.situation(table.matter(), overlap.example()))));
        List<Integer> unreached = coverage.unreached();
        unreached.forEach(row -> tell(Kind.UNREACHED_ROW, table, row, UNREACHED, Optional.empty()));
        for (int number = 1; number <= table.rows().size(); number++) {
            Row row = table.rows().get(number - 1);
            if (row.isNotStated()) {
                Situation example = examples.situation(table.matter(), RowFacts.first(row));
                silences.add(new Silence(
                        table.id(), number, Examples.when(row), example, row.source(), defects.layer(table)));
            } else if (!unreached.contains(number)) {
                new RowAnalyst(rules, table, number, defects).look();
            }
        }
    }

    private void tell(Kind kind, Routing table, int row, Text message, Optional<Situation> example) {
        Text words = message.with("row", Text.same(String.valueOf(row)));
        defects.tell(kind, table, table.rows().get(row - 1).source(), words.en(), words, example);
    }
}
