package se.samspel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** {@code assess}: what people read, and the exit status. */
class AssessTest {

    @Test
    void a_case_with_nothing_in_its_way_ends_with_0() {
        Run run = Run.of("assess", Documents.CLEAR);
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("KLART: inget står i vägen.")
                .contains("Fredagsgruppen beslutar")
                .contains("4 till 6 heldagar")
                .contains("130 timmar  130 timmar  124 timmar");
        assertThat(run.status()).isZero();
    }

    @Test
    void errors_are_told_first_with_what_to_do_and_where_and_end_with_1() {
        Run run = Run.of("assess", Documents.BLOCKED);
        assertThat(run.out())
                .contains("STOPPAT: 4 fel")
                .contains("avsätter 7 heldagar; gränsen är 4 till 6 heldagar.")
                .contains("Gör så här: Kom överens med medlemmen")
                .contains("Hur mycket tid tar arbetet?”")
                .contains("/roles/team/members/3/fullDays")
                .contains("member.full-days (base)")
                .containsSubsequence("Fel: detta står i vägen", "Varningar: detta bör rättas", "Beslutsgång", "Tid\n");
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void an_open_question_shows_what_each_answer_would_give_and_ends_with_1() {
        Run run = Run.of("assess", Documents.UNANSWERED);
        assertThat(run.out())
                .contains("ÖPPET: 1 fråga måste besvaras.")
                .contains("Får svara:")
                .contains("\"answers\": [{\"id\": \"consequences\"")
                .contains("om svaret är ”operational” (nej, de kan beslutas av tjänstemän):\n  Fredagsgruppen beslutar")
                .contains("om svaret är ”political” (ja, de är politiska):\n  Fredagsgruppen bereder → SVOM beslutar");
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void a_missing_datum_is_asked_for_as_it_is_written() {
        Run run = Run.of("assess", Documents.MISSING);
        assertThat(run.out())
                .contains("Skriv:      \"principals\": [\"(partens id)\", \u2026]\n   Parter:     ")
                .contains("Skriv:      \"process\": {\"recurring\": true} \u2013 ja\n")
                .contains("Skriv:      \"phase\": \"ANALYSIS\" \u2013 analys\n")
                .doesNotContain("Kan bli");
    }

    @Test
    void an_answer_that_is_misspelt_is_to_be_mended_and_not_given_once_more() {
        String document = Documents.SMALL
                .replace(
                        "\"principals\": [\"jll\"]",
                        "\"principals\": [\"jll\", \"k\"], \"answers\": [{\"id\":"
                                + " \"consequences\", \"value\": \"politisk\"}]")
                .replace("\"kind\": \"new-development-area\"", "\"kind\": \"adopt-plan\"")
                .replace("\"parties\": [", "\"parties\": [{ \"id\": \"k\", \"kind\": \"municipality\" },");
        Run run = Run.reading(document, "assess", "-");
        assertThat(run.words())
                .contains("/matter/answers/0/value Skriv: rätta det svar som redan finns där, till ett av: operational,"
                        + " political")
                .doesNotContain("\"answers\": [{");
    }

    @Test
    void english_is_spoken_on_request() {
        Run run = Run.of("assess", Documents.BLOCKED, "--lang", "en");
        assertThat(run.words())
                .contains("BLOCKED: 4 errors must be mended")
                .contains("sets aside 7 full days; the limit is 4 to 6 full days.")
                .contains("Do this:")
                .contains("90,000 SEK paid by Östersunds kommun")
                .doesNotContain("Gör så här", "Källa");
    }

    @Test
    void the_rules_and_the_day_of_the_call_go_before_those_of_the_document() {
        Run run = Run.reading(Documents.SMALL, "assess", "-", "--rules", "base@1", "--as-of", "2009-01-02");
        assertThat(run.out())
                .contains("Bedömt enligt base 1 den 2009-01-02")
                .contains("Chefen för regionens förvaltning beslutar");
        assertThat(run.status()).isZero();
    }

    @Test
    void a_dash_reads_standard_input() {
        Run run = Run.reading(Documents.SMALL, "assess", "-");
        assertThat(run.out()).startsWith("Smärta åäö\n==========\n").contains("Landstingsdirektören beslutar");
        assertThat(run.status()).isZero();
    }

    @Test
    void of_several_files_each_is_answered_and_the_worst_gives_the_status() {
        Run some = Run.of("assess", Documents.CLEAR, Documents.BLOCKED);
        assertThat(some.out())
                .containsSubsequence(Documents.CLEAR + "\n\n", "KLART", Documents.BLOCKED + "\n\n", "STOPPAT");
        assertThat(some.status()).isEqualTo(1);
        Run all = Run.of("assess", Documents.BROKEN, Documents.BLOCKED, Documents.CLEAR);
        assertThat(all.out()).containsSubsequence("STOPPAT", "KLART");
        assertThat(all.status()).isEqualTo(2);
    }

    @Test
    void what_if_shows_who_would_decide_if_one_more_party_were_affected() {
        Run run = Run.reading(Documents.SMALL, "assess", "-", "--what-if", "affects=2380");
        assertThat(run.out())
                .containsSubsequence("Landstingsdirektören beslutar", "Om även 2380 berörs", "STOPPAT", "2380");
        assertThat(run.status()).isZero();
    }

    @Test
    void no_line_is_longer_than_the_page_is_wide() {
        Run run = Run.of("assess", Documents.CLEAR, Documents.BLOCKED, Documents.UNANSWERED);
        assertThat(run.out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(se.samspel.cli.page.Page.WIDTH));
    }

    @Test
    void the_same_call_gives_the_same_answer() {
        assertThat(Run.of("assess", Documents.BLOCKED)).isEqualTo(Run.of("assess", Documents.BLOCKED));
    }
}
