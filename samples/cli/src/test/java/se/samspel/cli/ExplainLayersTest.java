package se.samspel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code explain}, where layers stand on layers. */
class ExplainLayersTest {

    @TempDir
    private Path folder;

    private String plugins = "";

    @BeforeEach
    void a_region_on_another() throws IOException {
        plugins = Vinterland.in(folder);
    }

    @Test
    void what_another_layer_does_says_the_new_value_and_how_to_see_it_whole() {
        assertThat(Run.of("explain", "team.full-days", plugins).words())
                .contains("Parameter i base 1", "Gäller: 4 till 6 heldagar")
                .contains(
                        "Andra lager: vinterland 2017.1 skärper: 4 till 5 heldagar, Avtal 2017, ”§ 3” (står i texten);"
                                + " --rules vinterland visar allt");
        assertThat(Run.of("explain", "bind.joint-officials-group", "--lang=en", plugins)
                        .words())
                .contains("vinterland 2017.1 replaces: The board, Avtal 2017", "; --rules vinterland shows all of it");
    }

    @Test
    void what_another_layer_takes_away_has_no_new_value() {
        assertThat(Run.of("explain", "coach.lent", plugins).words())
                .contains("Andra lager: vinterland 2017.1 tar bort, Avtal 2017, ”§ 4” (står i texten); --rules");
    }

    @Test
    void an_item_that_was_withdrawn_is_shown_as_it_stood_with_who_took_it_away_and_why() {
        Run run = Run.of("explain", "coach.lent", "--rules=vinterland", plugins);
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.words())
                .contains("Regel som har tagits bort ur vinterland 2017.1; här som det stod")
                .contains("Vikt:", "Krav:", "Lager: vinterland 2017.1 (tar bort, lättar) Skäl: Ingen lånas ut.")
                .contains("Källa: Avtal 2017, ”§ 4” (står i texten) Tidigare: base 1");
        assertThat(Run.of("explain", "coach.lent", "--rules=vinterland", "--lang=en", plugins)
                        .words())
                .contains("Rule withdrawn from vinterland 2017.1; here as it stood");
    }

    @Test
    void a_function_that_is_bound_says_which_body_holds_it() {
        assertThat(Run.of("explain", "joint-officials-group", "--rules=vinterland", plugins)
                        .out())
                .contains("   Innehas av: Styrgruppen (styrgruppen)\n");
        assertThat(Run.of("explain", "joint-officials-group", "--rules=jamtland@2005.1", "--lang=en")
                        .out())
                .contains("   Held by:    Fredagsgruppen (fredagsgruppen)\n");
        assertThat(Run.of("explain", "joint-officials-group", "--rules=base").out())
                .doesNotContain("Innehas");
    }

    @Test
    void what_a_function_was_bound_to_before_is_named() {
        assertThat(Run.of("explain", "bind.joint-officials-group", "--rules=vinterland", plugins)
                        .words())
                .contains("Tidigare: jamtland 2005.1 (lägger till): Fredagsgruppen,");
    }
}
