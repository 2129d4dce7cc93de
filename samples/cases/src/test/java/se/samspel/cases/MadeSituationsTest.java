package se.samspel.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.Arguments;
import se.samspel.document.Case;
import se.samspel.json.DocumentReader;
import se.samspel.json.DocumentWriter;
import se.samspel.rules.RuleSet;
import se.samspel.rules.analysis.Diff.Contrast;
import se.samspel.rules.analysis.Diff.Difference;

/**
 * Of made-up regions, too, situations that comparing shows are written as cases: of each rule of the base, there or not,
 * weighing the one or the other, with parameters moved. Those that are not stand in a table, with what they ask for.
 */
class MadeSituationsTest {

    private static final DocumentReader READER = DocumentReader.in(Locale.ENGLISH);

    private final Map<String, Integer> notWritten = new TreeMap<>();

    @Test
    void every_situation_is_written_but_those_of_the_table_and_judged_gives_what_is_claimed() throws IOException {
        MadeRegions.twos().forEach(this::diff);

        Page.compare(
                "samples/cases/src/test/resources/analyses/made-not-written.en.txt",
                notWritten.entrySet().stream()
                        .map(entry -> "%s (%d)\n".formatted(entry.getKey(), entry.getValue()))
                        .collect(Collectors.joining()));
    }

    private void diff(Arguments pair) {
        RuleSet one = (RuleSet) pair.get()[0];
        RuleSet other = (RuleSet) pair.get()[1];
        for (Difference difference : one.diff(other).differences()) {
            if (difference.cause().isOfAnswers()) {
                difference.contrasts().forEach(contrast -> contrast(one, other, difference, contrast));
            }
        }
    }

    private void contrast(RuleSet one, RuleSet other, Difference difference, Contrast contrast) {
        String what = difference.cause() + ", " + difference.item() + ": "
                + contrast.situation().text().en();
        if (contrast.situation().document().isEmpty()) {
            notWritten.merge(what, 1, Integer::sum);
            return;
        }
        Case document = contrast.situation().document().get();
        Case read = READER.read(DocumentWriter.write(document)).document().orElseThrow();
        assertThat(read).isEqualTo(document);
        assertThat(Claims.isTrue(one, other, difference, contrast, read))
                .as("%s and %s, %s", one.id(), other.id(), what)
                .isTrue();
    }
}
