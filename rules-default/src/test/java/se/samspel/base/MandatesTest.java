package se.samspel.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samspel.Id;
import se.samspel.party.Party;
import se.samspel.rules.RuleSet;
import se.samspel.rules.RuleSets;
import se.samspel.rules.assessment.Authorisation;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.route.Basis;
import se.samspel.rules.route.Mandate;
import se.samspel.rules.route.Routing;
import se.samspel.rules.route.Row;
import se.samspel.rules.route.Stage;

/** The agreement lets each body do what the routes ask it to do, and nobody anything else. */
class MandatesTest {

    private static final RuleSet BASE =
            RuleSets.of(new BaseRules()).find("base", LocalDate.EPOCH).orElseThrow();
    private static final Party REGION = party("23", Party.REGION);
    private static final Party MUNICIPALITY = party("2380", Party.MUNICIPALITY);

    @Test
    void each_step_of_each_route_rests_on_a_mandate_that_is_met_wherever_the_row_is() {
        assertThat(BASE.all(Routing.class))
                .isNotEmpty()
                .allSatisfy(table -> assertThat(table.rows())
                        .allSatisfy(row -> assertThat(row.stages())
                                .allMatch(stage -> mandates(table, stage).anyMatch(mandate -> covers(mandate, row)))));
    }

    @Test
    void each_mandate_is_for_some_step_and_by_agreement() {
        assertThat(BASE.all(Mandate.class)).isNotEmpty().allSatisfy(mandate -> {
            assertThat(mandate.basis()).isEqualTo(Basis.AGREED);
            assertThat(BASE.all(Routing.class)
                            .filter(table -> table.matter().equals(mandate.matter()))
                            .flatMap(table -> table.rows().stream())
                            .flatMap(row -> row.stages().stream()))
                    .contains(Stage.act(mandate.act().value(), mandate.body().value()));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "joint-officials-group, prioritise, ON_CONDITION",
        "joint-officials-group, introduce-process, ON_CONDITION",
        "joint-political-group, adopt-plan, ON_CONDITION",
        "region-administration-head, adopt-plan, NOT_GRANTED",
        "process-team, adopt-plan, NOT_GRANTED"
    })
    void groups_decide_for_region_and_municipality_and_the_head_does_not(
            String body, String matter, Authorisation.Status status) {
        assertThat(may(body, matter, REGION, MUNICIPALITY).status()).isEqualTo(status);
    }

    @Test
    void the_head_of_the_administration_decides_for_the_region() {
        assertThat(may("region-administration-head", "adopt-plan", REGION).status())
                .isEqualTo(Authorisation.Status.ON_CONDITION);
    }

    private static Authorisation may(String body, String matter, Party... principals) {
        return BASE.may(Id.of(body), Id.of("decides"), Id.of(matter), List.of(principals));
    }

    private static Stream<Mandate> mandates(Routing table, Stage stage) {
        return BASE.all(Mandate.class)
                .filter(mandate -> mandate.matter().equals(table.matter())
                        && mandate.act().equals(stage.act())
                        && mandate.body().equals(stage.body()));
    }

    private static boolean covers(Mandate mandate, Row row) {
        List<Condition> sides = mandate.when() instanceof Condition.And and ? and.parts() : List.of(mandate.when());
        return sides.stream()
                .map(Condition.OneOf.class::cast)
                .allMatch(side -> Optional.ofNullable(row.box().get(side.fact()))
                        .filter(values -> side.values().containsAll(values))
                        .isPresent());
    }

    private static Party party(String code, Id kind) {
        return new Party(Id.of(code), kind, Optional.empty(), Optional.of(code), Optional.empty());
    }
}
