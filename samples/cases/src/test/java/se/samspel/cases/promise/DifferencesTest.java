package se.samspel.cases.promise;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import se.samspel.rules.analysis.Diff;
import se.samspel.rules.analysis.Diff.Turn;
import se.samspel.rules.layer.Layer;

/** What comparing rule sets says of layers that tighten. */
class DifferencesTest {

    @Property(tries = 300, seed = "902", edgeCases = EdgeCasesMode.NONE)
    void nothing_becomes_allowed_by_a_layer_that_tightens(
            @ForAll(supplier = TightenedLayersTest.Tightening.class) Layer layer) {
        Diff diff = Judged.BASE.diff(Hostile.rules(layer));

        assertThat(diff.differences())
                .filteredOn(difference -> difference.cause().isOfAnswers())
                .flatExtracting(difference -> difference.contrasts())
                .extracting(contrast -> contrast.turn())
                .allMatch(Turn.STRICTER::equals);
    }
}
