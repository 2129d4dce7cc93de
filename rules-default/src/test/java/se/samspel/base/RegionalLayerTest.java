package se.samspel.base;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samspel.rules.fact.MatterFacts.PRINCIPALS;
import static se.samspel.rules.route.Stage.decides;
import static se.samspel.rules.route.Stage.prepares;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samspel.Id;
import se.samspel.rules.LayerProblem;
import se.samspel.rules.RuleSet;
import se.samspel.rules.RuleSets;
import se.samspel.rules.form.CanonicalForm;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.layer.Source;
import se.samspel.rules.route.Body;
import se.samspel.rules.route.Routing;
import se.samspel.rules.text.Text;

/** What a region writes: one change of each sort. The layer of docs/decisions/0001, word for word. */
class RegionalLayerTest {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);

    // The layer begins here.
    private static final Source D12 = Source.text("Samverkansavtal 2027", "D12");

    private static final Layer MY_REGION = Layer.of("myregion", "2027.1")
            .under("base")
            .from(LocalDate.of(2027, 1, 1))
            .tighten(TimeRules.TEAM_DAYS.to(4, 5), D12)
            .withdraw(TimeRules.LEADER_GUIDELINE, D12)
            .because(Text.of("Uppdraget avtalas för varje ledare.", "The task is agreed with each leader."))
            .replace(
                    DecisionRules.CONSEQUENCES.text(
                            Text.of("Ska politikerna ta ställning?", "Should politicians decide?")),
                    D12)
            .add(Body.of("ledningsgruppen", Text.of("Ledningsgruppen", "the managers' group"), D12))
            .replace(
                    Routing.of("adopt-plan", D12)
                            .row(
                                    PRINCIPALS.is("joint").and(DecisionRules.CONSEQUENCES.is("political")),
                                    prepares("ledningsgruppen"),
                                    decides("joint-political-group"))
                            .row(
                                    PRINCIPALS.is("joint").and(DecisionRules.CONSEQUENCES.is("operational")),
                                    decides("ledningsgruppen"))
                            .notStated(PRINCIPALS.in("region-only", "municipalities-only")),
                    D12);
    // The layer ends here.

    private static RuleSets with(Layer layer) {
        return RuleSets.of(Stream.concat(new BaseRules().layers().stream(), Stream.of(layer))
                .toList());
    }

    @Test
    void a_region_changes_one_thing_of_each_sort_without_a_problem() {
        RuleSets all = with(MY_REGION);
        assertThat(all.problems()).isEmpty();

        RuleSet rules = all.find("myregion", DAY).orElseThrow();
        assertThat(rules.parameter(TimeRules.TEAM_DAYS.id()))
                .contains(TimeRules.TEAM_DAYS.to(4, 5).range());
        assertThat(rules.item(TimeRules.LEADER_GUIDELINE.id())).isEmpty();
        assertThat(rules.item(Id.of("route.adopt-plan")).orElseThrow().layer()).isEqualTo(Id.of("myregion"));
        assertThat(rules.item(TimeRules.TEAM_DAYS.id())
                        .orElseThrow()
                        .overridden()
                        .orElseThrow()
                        .layer())
                .isEqualTo(Id.of("base"));
    }

    @Test
    void the_layer_has_one_canonical_form() throws IOException {
        try (InputStream golden = RegionalLayerTest.class.getResourceAsStream("myregion.json")) {
            assertThat(CanonicalForm.of(MY_REGION))
                    .isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8).strip());
        }
    }

    @Test
    void a_layer_that_widens_does_not_tighten() {
        Layer wider = Layer.of("myregion", "2027.1").under("base").tighten(TimeRules.TEAM_DAYS.to(4, 7), D12);

        assertThat(with(wider).problems()).extracting(LayerProblem::code).containsExactly("NOT_TIGHTER");
        assertThat(with(wider).find("myregion", DAY)).isEmpty();
    }
}
