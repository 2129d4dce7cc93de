package se.samspel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** {@code rules} and {@code rules show}. */
class RulesTest {

    @Test
    void the_rule_sets_found_are_listed_with_when_they_are_in_force() {
        Run run = Run.of("rules");
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .containsPattern("base +1 +base +– +alltid +\\d+\n")
                .containsPattern("jamtland +2005.1 +region +base +från 2005-01-01 till 2020-12-31 +\\d+\n");
    }

    @Test
    void the_list_is_json_too() {
        assertThat(Run.of("rules", "--format", "json").out().replaceAll("\\d{3},?\n", "many\n"))
                .contains("""
                            {
                              "id": "jamtland",
                              "version": "2005.1",
                              "level": "region",
                              "parents": [
                                "base"
                              ],
                              "from": "2005-01-01",
                              "until": "2020-12-31",
                              "items": many
                            },
                        """);
    }

    @Test
    void a_rule_set_is_shown_in_full_with_origin_and_source() {
        Run run = Run.of("rules", "show", "jamtland", "--as-of", "2008-05-16");
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .startsWith("""
                        jamtland 2005.1
                        ===============
                        Dag:        2008-05-16
                        Lager:      base 1 (base), gäller alltid. Vald eftersom den gäller den 2008-05-16.
                                    jamtland 2005.1 (region), står på base, gäller från 2005-01-01 till
                                    2020-12-31. Vald eftersom den gäller den 2008-05-16. Andra versioner: 2021.1
                                    (från 2021-01-01).
                        Fingeravtryck: sha256:\
                        """)
                .containsSubsequence(
                        "Parametrar (",
                        "team.full-days",
                        "4 till 6 heldagar",
                        "Regler (",
                        "Frågor (",
                        "Beslutsgångar (")
                .contains("Lager:      jamtland 2005.1 (lägger till)", "Lager:      base 1 (lägger till)", "Källa:");
    }

    @Test
    void without_a_day_the_newest_version_is_shown() {
        Run run = Run.of("rules", "show", "jamtland");
        assertThat(run.out())
                .contains("Dag:        2021-01-01, då den visade versionen gäller; ingen dag är angiven (--as-of)\n");
        assertThat(run.out().lines().skip(5))
                .containsExactlyElementsOf(Run.of("rules", "show", "jamtland", "--as-of", "2021-01-01")
                        .out()
                        .lines()
                        .skip(5)
                        .toList());
    }

    @Test
    void json_holds_the_canonical_form_of_every_layer_and_where_each_item_comes_from() {
        Run run = Run.of("rules", "show", "jamtland", "--format", "json");
        assertThat(run.out())
                .contains("\"format\": \"samspel-layer/1\"", "\"fingerprint\": \"sha256:")
                .contains("\"item\": \"team.full-days\",\n      \"kind\": \"parameter\",\n      \"fixed\": false,\n"
                        + "      \"layer\": \"base@1\",\n      \"operation\": \"add\",\n      \"relaxes\": false,\n");
    }

    @Test
    void a_rule_set_not_in_force_is_refused_with_those_there_are() {
        Run run = Run.of("rules", "show", "jamtland", "--as-of", "2004-12-31", "--lang", "en");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("not in force on 2004-12-31", "base 1 (always)");
    }
}
