package se.samspel.testkit.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samspel.json.PlainReader;
import se.samspel.rules.text.Text;

/** What an expectation looks at, and what it lets be. */
class ExpectationTest {

    private static final String ANSWER = """
            {"outcome": "BLOCKED",
             "findings": [
               {"code": "member.full-days", "element": "m4", "message": "M4 has 7.", "facts": [{"fact": "days", "value": 7}],
                "limit": {"least": 4, "most": 6}, "source": {"document": "A", "clause": "Time"}},
               {"code": "goal.activities", "element": "g1", "message": "G1 has 0.", "facts": []},
               {"code": "goal.activities", "element": "g2", "message": "G2 has 0.", "facts": []}],
             "questions": [],
             "progress": [{"step": "a", "missing": ["x", "y"]}],
             "route": {"status": "OPEN", "alternatives": [{"answers": {"political": "yes"}, "stages": []}]}}""";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'outcome': 'BLOCKED'}",
                "{'lang': 'sv', 'findings': [{'code': 'goal.activities'}]}",
                "{'findings': [{'element': 'g2'}, {'element': 'm4', 'limit': {'most': 6.0}}]}",
                "{'findings': [{'code': 'member.full-days', 'facts': [{'fact': 'days', 'value': 7}]}]}",
                "{'findings': {'exactly': [{'element': 'g1'}, {'code': 'goal.activities'}, {'code': 'member.full-days'}]}}",
                "{'findings': {'exactly': [{'code': 'goal.activities'}, {'element': 'g1'}, {'code': 'member.full-days'}]}}",
                "{'findings': {'inOrder': [{'element': 'm4'}, {'element': 'g1'}, {'element': 'g2'}]}}",
                "{'findings': {'contains': [{'element': 'g1'}], 'none': [{'element': 'g3'}]}}",
                "{'questions': {'exactly': []}}",
                "{'progress': [{'missing': ['y']}]}",
                "{'route': {'alternatives': [{'answers': {'political': 'yes'}, 'stages': {'inOrder': []}}]}}"
            })
    void what_is_stated_is_there(String stated) {
        assertThat(mismatches(stated)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'outcome': 'CLEAR'}",
                "{'effect': {'status': 'PENDING'}}",
                "{'findings': [{'code': 'other'}]}",
                "{'findings': [{'element': 'm4', 'limit': {'most': 5}}]}",
                "{'findings': {'exactly': [{'element': 'g1'}, {'element': 'g2'}]}}",
                "{'findings': {'exactly': [{'element': 'g1'}, {'element': 'g1'}, {'element': 'm4'}]}}",
                "{'findings': {'inOrder': [{'element': 'g1'}, {'element': 'g2'}, {'element': 'm4'}]}}",
                "{'findings': {'inOrder': [{'element': 'm4'}]}}",
                "{'findings': {'contains': [{'element': 'g3'}]}}",
                "{'findings': {'none': [{'code': 'goal.activities', 'element': 'g1'}]}}",
                "{'questions': [{'code': 'a'}]}",
                "{'progress': [{'missing': ['z']}]}",
                "{'findings': [{'facts': [{'value': 8}]}]}"
            })
    void what_is_stated_is_not_there(String stated) {
        assertThat(mismatches(stated)).isNotEmpty();
    }

    @Test
    void a_mismatch_tells_what_was_expected_what_there_is_and_what_the_rule_and_its_source_say() {
        assertThat(mismatches("{'findings': [{'code': 'member.full-days', 'limit': {'most': 5}}]}"))
                .extracting(Mismatch::toString)
                .containsExactly("""
                        /findings/0/limit/most: expected 5, is 6
                            member.full-days: M4 has 7. (A, Time)""");
    }

    @Test
    void another_outcome_tells_the_findings_behind_it() {
        assertThat(mismatches("{'outcome': 'CLEAR'}"))
                .extracting(Mismatch::toString)
                .first()
                .asString()
                .startsWith(
                        "/outcome: expected \"CLEAR\", is \"BLOCKED\"\n    member.full-days: M4 has 7. (A, Time)\n");
    }

    @Test
    void of_what_is_not_there_at_all_it_is_told_what_there_is() {
        assertThat(mismatches("{'findings': [{'code': 'other'}]}"))
                .extracting(Mismatch::actual)
                .containsExactly("there are member.full-days, goal.activities, goal.activities");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{'outcom': 'CLEAR'}",
                "{'findings': [{'kode': 'a'}]}",
                "{'findings': {'precisely': []}}",
                "{'findings': 'none'}",
                "{'outcome': ['CLEAR']}",
                "{'route': []}"
            })
    void what_no_answer_has_is_refused(String stated) {
        assertThatThrownBy(() -> expectation(stated)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_misspelt_member_is_told_with_its_place_and_the_names_that_there_are() {
        assertThatThrownBy(() -> expectation("{'questions': [{'kode': 'a'}]}"))
                .hasMessageContaining("/questions/0/kode")
                .hasMessageContaining("[code, kind, text, element");
    }

    @Test
    void the_language_is_swedish_unless_it_says_english() {
        assertThat(expectation("{}").language()).isEqualTo(Text.SWEDISH);
        assertThat(expectation("{'lang': 'en'}").language()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void it_can_be_written_and_read_again() {
        Expectation stated = expectation("{'findings': {'none': [{'code': 'a'}]}}");

        assertThat(expectation(stated.json()).json()).isEqualTo(stated.json());
    }

    private static List<Mismatch> mismatches(String stated) {
        return expectation(stated).mismatches(answer());
    }

    @SuppressWarnings("unchecked") // an object has names
    private static Map<String, Object> answer() {
        return (Map<String, Object>) plain(ANSWER);
    }

    private static Expectation expectation(String text) {
        return Expectation.of(plain(text.replace('\'', '"')));
    }

    private static Object plain(String text) {
        return PlainReader.in(Locale.ENGLISH).read(text).value().orElseThrow();
    }
}
