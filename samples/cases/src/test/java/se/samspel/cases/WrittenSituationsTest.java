package se.samspel.cases;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.Arguments;
import se.samspel.rules.RuleSet;
import se.samspel.rules.analysis.Analysis;
import se.samspel.rules.analysis.Defect.Kind;
import se.samspel.rules.analysis.Diff;
import se.samspel.rules.analysis.Situation;

/** How many of the situations that analyses and comparisons show can be written as cases. */
class WrittenSituationsTest {

    private static final String PAGE = "samples/cases/src/test/resources/analyses/written.en.txt";

    private final Map<String, int[]> counts = new TreeMap<>();
    private final Map<String, Map<String, int[]>> unwritten = new TreeMap<>();

    @Test
    void as_many_can_be_written_as_the_table_says() throws IOException {
        AnalysedSets.ours().map(RuleSet::analyse).forEach(this::analysis);
        List.of(Kind.values()).forEach(kind -> analysis(AnalysedSets.analysed(kind)));
        AnalysedSets.pairs().forEach(this::diff);

        StringBuilder text = new StringBuilder();
        counts.forEach((kind, count) -> text.append("%s: %d of %d%n".formatted(kind, count[1], count[0])));
        unwritten.forEach((kind, all) -> {
            text.append("\n").append(kind).append("\n");
            all.entrySet().stream()
                    .filter(e -> e.getValue()[1] < e.getValue()[0])
                    .forEach(e ->
                            text.append("- %s (%d of %d)%n".formatted(e.getKey(), e.getValue()[1], e.getValue()[0])));
        });
        Page.compare(PAGE, text.toString());
    }

    private void analysis(Analysis analysis) {
        analysis.defects()
                .forEach(defect -> count(defect.kind().name(), defect.item().value(), defect.example()));
        analysis.silences()
                .forEach(silence -> count("NOT_STATED", silence.table().value(), Optional.of(silence.example())));
    }

    private void diff(Arguments pair) {
        Diff diff = ((RuleSet) pair.get()[0]).diff((RuleSet) pair.get()[1]);
        diff.differences()
                .forEach(difference -> difference
                        .contrasts()
                        .forEach(contrast -> count(
                                "diff " + difference.cause(),
                                difference.item().value(),
                                Optional.of(contrast.situation()))));
    }

    private void count(String kind, String item, Optional<Situation> example) {
        example.ifPresent(situation -> {
            boolean isWritten = situation.document().isPresent();
            String said = item + ": " + situation.text().en();
            add(counts.computeIfAbsent(kind, same -> new int[2]), isWritten);
            add(
                    unwritten.computeIfAbsent(kind, same -> new TreeMap<>()).computeIfAbsent(said, same -> new int[2]),
                    isWritten);
        });
    }

    private static void add(int[] count, boolean isWritten) {
        count[0]++;
        count[1] += isWritten ? 1 : 0;
    }
}
