package se.samspel.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
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
import se.samspel.rules.analysis.Diff.Cause;
import se.samspel.rules.analysis.Diff.Contrast;
import se.samspel.rules.analysis.Diff.Difference;
import se.samspel.rules.analysis.Situation;
import se.samspel.rules.assessment.Route;

/** Which of the situations that analyses and comparisons show are written as cases; judged, each gives what is claimed. */
class WrittenSituationsTest {

    private static final DocumentReader READER = DocumentReader.in(Locale.ENGLISH);

    private final Map<String, int[]> situations = new TreeMap<>();
    private final Map<String, Integer> said = new TreeMap<>();
    private final Map<String, Integer> idle = new TreeMap<>();
    private final List<String> notWritten = new ArrayList<>();

    @Test
    void every_situation_is_written_and_judged_gives_what_is_claimed() throws IOException {
        AnalysedSets.ours().forEach(rules -> analysis(Optional.of(rules), rules.analyse()));
        List.of(Kind.values()).forEach(kind -> analysis(AnalysedSets.seeded(kind), AnalysedSets.analysed(kind)));
        AnalysedSets.pairs().forEach(this::diff);

        assertThat(notWritten).isEmpty();
        Page.compare(
                "docs/analysis.md",
                "situations that are written",
                Page.table(
                        List.of("Of", "Shown", "Written"),
                        situations.entrySet().stream()
                                .map(entry -> List.of(
                                        entry.getKey(),
                                        String.valueOf(entry.getValue()[0]),
                                        String.valueOf(entry.getValue()[1])))));
        Page.compare(
                "docs/analysis.md",
                "what is said of items",
                Page.table(
                        List.of("Of", "Said"),
                        said.entrySet().stream().map(entry -> List.of(entry.getKey(), "" + entry.getValue()))));
        Page.compare(
                "samples/cases/src/test/resources/analyses/idle.en.txt",
                idle.entrySet().stream()
                        .map(entry -> "%s (%d)\n".formatted(entry.getKey(), entry.getValue()))
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
        for (Difference difference : one.diff(other).differences()) {
            String cause = "difference, `" + difference.cause() + "`";
            for (Contrast contrast : difference.contrasts()) {
                if (difference.cause().isOfAnswers()) {
                    count(
                            cause,
                            difference.item().value(),
                            contrast.situation(),
                            document -> Claims.isTrue(one, other, difference, contrast, document));
                } else {
                    said.merge(cause, 1, Integer::sum);
                    if (difference.cause() == Cause.IDLE) {
                        idle.merge(idle(difference, contrast.situation()), 1, Integer::sum);
                    }
                }
            }
        }
    }

    private static String idle(Difference difference, Situation situation) {
        String matter = situation.matter().map(kind -> kind + ", ").orElse("");
        return difference.item() + ": " + matter + situation.text().en();
    }

    private void count(String kind, String item, Situation situation, Predicate<Case> isTrue) {
        String what = kind + ", " + item + ": " + situation.text().en();
        int[] count = situations.computeIfAbsent(kind, same -> new int[2]);
        count[0]++;
        if (situation.document().isEmpty()) {
            notWritten.add(what);
            return;
        }
        count[1]++;
        Case document = situation.document().get();
        Case read = READER.read(DocumentWriter.write(document)).document().orElseThrow();
        assertThat(read).isEqualTo(document);
        assertThat(isTrue.test(read)).as(what).isTrue();
    }
}
