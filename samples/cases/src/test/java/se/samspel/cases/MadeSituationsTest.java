package se.samspel.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samspel.document.Case;
import se.samspel.json.DocumentReader;
import se.samspel.json.DocumentWriter;
import se.samspel.rules.RuleSet;
import se.samspel.rules.analysis.Diff.Cause;
import se.samspel.rules.analysis.Diff.Contrast;
import se.samspel.rules.analysis.Diff.Difference;

/**
 * Of made-up regions, too, each situation that comparing shows is written as a case: of each rule of the base, there or
 * not, weighing the one or the other, with parameters moved.
 */
class MadeSituationsTest {

    /** No stage or level of these has a time, and no row lets principals adopt by themselves. */
    private static final List<String> IDLE =
            List.of("issue.overdue", "issue.overdue-at-top", "matter.in-time", "matter.same-text");

    private static final DocumentReader READER = DocumentReader.in(Locale.ENGLISH);

    @ParameterizedTest
    @MethodSource("se.samspel.cases.MadeRegions#twos")
    void every_situation_is_written_and_judged_gives_what_is_claimed(RuleSet one, RuleSet other) {
        List<Difference> differences = one.diff(other).differences();

        List<Difference> shown = differences.stream()
                .filter(difference -> difference.cause().isOfAnswers())
                .toList();
        assertThat(shown)
                .isNotEmpty()
                .allSatisfy(difference -> assertThat(difference.contrasts())
                        .isNotEmpty()
                        .allSatisfy(contrast -> contrast(one, other, difference, contrast)));
        assertThat(differences)
                .filteredOn(difference -> difference.cause() == Cause.IDLE)
                .extracting(difference -> difference.item().value())
                .isSubsetOf(IDLE);
    }

    private void contrast(RuleSet one, RuleSet other, Difference difference, Contrast contrast) {
        String what = "%s and %s, %s %s: %s"
                .formatted(
                        one.id(),
                        other.id(),
                        difference.cause(),
                        difference.item(),
                        contrast.situation().text().en());
        assertThat(contrast.situation().document()).as(what).isPresent();
        Case document = contrast.situation().document().orElseThrow();
        Case read = READER.read(DocumentWriter.write(document)).document().orElseThrow();
        assertThat(read).isEqualTo(document);
        assertThat(Claims.isTrue(one, other, difference, contrast, read))
                .as(what)
                .isTrue();
    }
}
