package se.samspel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** {@code assess} when the document or the call is wrong: located, remedied, and 2. */
class AssessProblemsTest {

    @Test
    void without_a_day_it_is_said_how_to_give_one() {
        Run run = Run.reading(Documents.document("\"rules\": \"base\","), "assess", "-");
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("-:1:1: MISSING_DAY: ")
                .contains("\"on\": \"ÅÅÅÅ-MM-DD\"", "--as-of")
                .hasLineCount(1);
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void without_rules_it_is_said_how_to_give_them_and_which_there_are() {
        Run run = Run.reading(Documents.document("\"on\": \"2008-05-16\","), "assess", "-", "--lang", "en");
        assertThat(run.err())
                .startsWith("-:1:1: MISSING_RULES: ")
                .contains("\"rules\": \"base\"", "--rules", "base 1 (always), jamtland 2005.1 (from 2005-01-01 until");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void without_both_both_are_told() {
        Run run = Run.reading(Documents.document(""), "assess", "-");
        assertThat(run.err()).contains("MISSING_DAY", "MISSING_RULES");
    }

    @Test
    void unknown_rules_are_told_where_the_document_names_them_with_those_there_are() {
        Run run = Run.reading(
                Documents.document("\"on\": \"2008-05-16\",\n  \"rules\": \"jamtlnd\","), "assess", "-", "--lang=en");
        assertThat(run.err())
                .startsWith("-:2:12: UNKNOWN_RULES: There is no rule set jamtlnd. Did you mean jamtland? There are")
                .contains("jamtland 2005.1 (from 2005-01-01 until 2020-12-31)")
                .contains("(/rules)");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void unknown_rules_of_the_call_have_no_place_in_the_document() {
        Run run = Run.of("assess", Documents.CLEAR, "--rules", "jamtland@1999");
        assertThat(run.err()).contains(":1:1: UNKNOWN_RULES:", "jamtland@1999").doesNotContain("(/rules)");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void rules_that_are_not_in_force_on_the_day_are_refused() {
        Run run = Run.of("assess", Documents.CLEAR, "--as-of", "2004-12-31");
        assertThat(run.err()).contains("RULES_NOT_IN_FORCE", "2004-12-31", "från 2005-01-01");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void a_pinned_version_is_judged_by_on_a_day_when_it_is_not_in_force() {
        Run run = Run.of("assess", Documents.CLEAR, "--rules", "jamtland@2005.1", "--as-of", "2004-12-31");
        assertThat(run.err()).isEmpty();
        assertThat(run.words())
                .contains("Ärendet bedöms enligt jamtland@2005.1, som gäller från 2005-01-01"
                        + " till 2020-12-31, inte den 2004-12-31.")
                .contains("Regel: PINNED_VERSION (jamtland)");
    }

    @Test
    void every_problem_of_a_document_is_told_with_line_and_column_on_standard_error() {
        Run run = Run.of("assess", Documents.BROKEN);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("jamtland-broken.json:5:3: UNKNOWN_FIELD:", "(/titel)")
                .contains("jamtland-broken.json:6:9: BAD_VALUE:", "(/on)");
        assertThat(run.err().lines())
                .hasSizeGreaterThan(5)
                .allSatisfy(line -> assertThat(line).matches(".*/jamtland-broken[.]json:\\d+:\\d+: [A-Z_]+: .+"));
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void a_file_that_is_not_there_stops_none_of_the_others() {
        Run run = Run.of("assess", "no-such.json", Documents.CLEAR);
        assertThat(run.err()).contains("no-such.json:1:1: FILE_NOT_FOUND: Filen finns inte.");
        assertThat(run.out()).contains("KLART");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void a_folder_is_no_document() {
        Run run = Run.of("assess", "src");
        assertThat(run.err()).contains("src:1:1: FILE_NOT_READABLE:");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void what_if_asks_for_a_party_of_the_document_or_an_official_code() {
        Run run = Run.reading(Documents.SMALL, "assess", "-", "--what-if", "affects=granngarden");
        assertThat(run.err()).contains("granngarden", "(jll)");
        assertThat(run.status()).isEqualTo(2);
    }
}
