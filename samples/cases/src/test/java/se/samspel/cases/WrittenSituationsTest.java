package se.samspel.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.Arguments;
import se.samspel.document.Case;
import se.samspel.json.DocumentReader;
import se.samspel.json.DocumentWriter;
import se.samspel.rules.RuleSet;
import se.samspel.rules.analysis.Analysis;
import se.samspel.rules.analysis.Defect.Kind;
import se.samspel.rules.analysis.Diff;
import se.samspel.rules.analysis.Situation;
import se.samspel.rules.assessment.Route;

/** Which of the situations that analyses and comparisons show are written as cases; judged, each gives what is claimed. */
class WrittenSituationsTest {

    private static final DocumentReader READER = DocumentReader.in(Locale.ENGLISH);

    private final Map<String, int[]> counts = new TreeMap<>();
    private final Map<String, int[]> situations = new TreeMap<>();

    @Test
    void as_many_are_written_as_the_table_says_and_each_of_them_judged_gives_what_is_claimed() throws IOException {
        AnalysedSets.ours().forEach(rules -> analysis(Optional.of(rules), rules.analyse()));
        List.of(Kind.values()).forEach(kind -> analysis(AnalysedSets.seeded(kind), AnalysedSets.analysed(kind)));
        AnalysedSets.pairs().forEach(this::diff);

        Page.compare(
                "docs/analysis.md",
                "situations that are written",
                Page.table(
                        List.of("Of", "Shown", "Written"),
                        counts.entrySet().stream()
                                .map(entry -> List.of(
                                        entry.getKey(),
                                        String.valueOf(entry.getValue()[0]),
                                        String.valueOf(entry.getValue()[1])))));
        Page.compare(
                "samples/cases/src/test/resources/analyses/not-written.en.txt",
                situations.entrySet().stream()
                        .filter(entry -> entry.getValue()[1] < entry.getValue()[0])
                        .map(entry -> "%s (%d of %d written)\n"
                                .formatted(entry.getKey(), entry.getValue()[1], entry.getValue()[0]))
                        .collect(Collectors.joining()));
    }

    private void analysis(Optional<RuleSet> rules, Analysis analysis) {
        analysis.defects()
                .forEach(defect -> defect.example()
                        .ifPresent(example -> count(
                                "`" + defect.kind() + "`",
                                defect.item().value(),
                                example,
                                document -> rules.isEmpty() || Claims.isTrue(rules.get(), defect, document))));
        analysis.silences()
                .forEach(silence -> count(
                        "declared silence",
                        silence.table().value(),
                        silence.example(),
                        document -> rules.isEmpty()
                                || rules.get().judge(document).route().status() == Route.Status.NOT_STATED));
    }

    private void diff(Arguments pair) {
        RuleSet one = (RuleSet) pair.get()[0];
        RuleSet other = (RuleSet) pair.get()[1];
        Diff diff = one.diff(other);
        diff.differences()
                .forEach(difference -> difference
                        .contrasts()
                        .forEach(contrast -> count(
                                "difference, `" + difference.cause() + "`",
                                difference.item().value(),
                                contrast.situation(),
                                document -> Claims.isTrue(one, other, difference, contrast, document))));
    }

    private void count(String kind, String item, Situation situation, Predicate<Case> isTrue) {
        boolean isWritten = situation.document().isPresent();
        add(counts, kind, isWritten);
        add(situations, kind + ", " + item + ": " + situation.text().en(), isWritten);
        situation.document().ifPresent(document -> {
            Case read = READER.read(DocumentWriter.write(document)).document().orElseThrow();
            assertThat(read).isEqualTo(document);
            assertThat(isTrue.test(read))
                    .as(kind + ", " + item + ": " + situation.text().en())
                    .isTrue();
        });
    }

    private static void add(Map<String, int[]> counts, String what, boolean isWritten) {
        int[] count = counts.computeIfAbsent(what, same -> new int[2]);
        count[0]++;
        count[1] += isWritten ? 1 : 0;
    }
}
