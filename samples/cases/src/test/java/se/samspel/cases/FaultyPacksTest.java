package se.samspel.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samspel.base.BaseRules;
import se.samspel.rules.LayerProblem;
import se.samspel.rules.RuleSets;
import se.samspel.rules.layer.Layer;

/** Everything that can be wrong with layers, each in a pack that a region could have written. */
class FaultyPacksTest {

    private static final Path FOLDER = Jvm.ROOT.resolve("samples/cases/src/test/resources/faulty-packs");
    private static final String SEVERAL = "several-at-once";

    static Stream<String> codes() {
        return Packs.folders(FOLDER).stream()
                .map(folder -> folder.getFileName().toString())
                .filter(name -> !name.equals(SEVERAL));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void a_pack_raises_the_problem_and_no_other_and_takes_nothing_from_the_base(String code) {
        RuleSets all = withBase(code);

        assertThat(all.problems())
                .isNotEmpty()
                .allSatisfy(problem ->
                        assertThat(problem.code()).as(problem.toString()).isEqualTo(code));
        assertThat(all.find("base", LocalDate.EPOCH)).isPresent();
    }

    @Test
    void every_problem_of_assembly_has_its_pack() {
        Set<String> ofPlugins = new TreeSet<>(LayerProblem.meanings().keySet());
        ofPlugins.removeIf(code -> !code.startsWith("PLUGIN_"));

        assertThat(Stream.concat(codes(), ofPlugins.stream()))
                .containsExactlyInAnyOrderElementsOf(LayerProblem.meanings().keySet());
    }

    @Test
    void problems_of_many_kinds_in_one_pack_are_reported_together() {
        assertThat(withBase(SEVERAL).problems())
                .extracting(LayerProblem::code)
                .containsExactlyInAnyOrder(
                        "CONDITION_NESTED",
                        "FIXED_ITEM",
                        "NOT_TIGHTER",
                        "PARAMETER_OUT_OF_RANGE",
                        "ROUTE_GAP",
                        "TEXT_MISSING",
                        "UNKNOWN_ITEM",
                        "UNKNOWN_WORD");
    }

    private static RuleSets withBase(String folder) {
        List<Layer> packs = Packs.in(FOLDER.resolve(folder));
        return RuleSets.of(
                Stream.concat(new BaseRules().layers().stream(), packs.stream()).toList());
    }
}
