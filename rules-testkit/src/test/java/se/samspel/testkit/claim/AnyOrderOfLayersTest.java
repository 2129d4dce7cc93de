package se.samspel.testkit.claim;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samspel.Id;
import se.samspel.rules.RuleSets;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.layer.Source;
import se.samspel.rules.route.Body;
import se.samspel.rules.text.Text;
import se.samspel.testkit.SmallTown;

/** An assembly by which it matters in what order layers, and what they say, are given. */
class AnyOrderOfLayersTest {

    private static final Layer ABOVE = Layer.of("above", "1").under("small-town");

    private static final Layer BODIES = Layer.of("three-bodies", "1").add(body("first"), body("second"), body("third"));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void an_assembly_that_forgets_what_it_is_given_last_is_found(long seed) {
        Proving proving = proving(forgetful(List.of(BODIES)), "three-bodies", seed);

        assertThatThrownBy(() -> new AnyOrderOfLayers(AnyOrderOfLayersTest::forgetful)
                        .check(proving.ruleSets().get(0), proving))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("other items come out when layers, and what they say, come in another order")
                .hasMessageContaining("first of three-bodies")
                .hasMessageContaining("source: Town book, § 1 Bodies");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void an_assembly_that_cannot_do_with_a_parent_that_comes_late_is_found(long seed) {
        Proving proving = proving(RuleSets.of(List.of(SmallTown.layer(), ABOVE)), "above", seed);

        assertThatThrownBy(() -> new AnyOrderOfLayers(AnyOrderOfLayersTest::inOneGo)
                        .check(proving.ruleSets().get(0), proving))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("something is wrong with them")
                .hasMessageContaining("above@1");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void the_librarys_own_assembly_is_not_objected_to(long seed) {
        Proving proving = proving(RuleSets.of(List.of(SmallTown.layer(), ABOVE)), "above", seed);

        assertThatCode(() -> new AnyOrderOfLayers().check(proving.ruleSets().get(0), proving))
                .doesNotThrowAnyException();
    }

    private static Body body(String id) {
        return Body.of(id, Text.same(id), Source.text("Town book", "§ 1 Bodies"));
    }

    private static Proving proving(RuleSets all, String id, long seed) {
        return new Proving(all, List.of(Id.of(id)), new Settings(4, seed));
    }

    private static RuleSets forgetful(List<Layer> given) {
        return RuleSets.of(given.stream()
                .map(layer ->
                        layer.with(layer.changes().subList(0, layer.changes().size() - 1)))
                .toList());
    }

    /** Takes a layer only if what it stands on has been given before it, and the top in any case. */
    private static RuleSets inOneGo(List<Layer> given) {
        return RuleSets.of(Stream.concat(
                        given.stream().filter(layer -> !layer.parents().isEmpty()),
                        given.stream().limit(1))
                .distinct()
                .toList());
    }
}
