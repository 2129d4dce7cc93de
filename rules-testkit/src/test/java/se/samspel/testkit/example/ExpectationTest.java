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
                "{'findings': [{'element': 'g1'}, {'element': 'g1'}]}",
                "{'findings': [{'code': 'goal.activities'}, {'element': 'g1'}, {'element': 'g2'}]}",
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
                "{}",
                "{'lang': 'en'}",
                "{'findings': []}",
                "{'findings': {}}",
                "{'findings': {'contains': []}}",
                "{'findings': {'none': []}}",
                "{'findings': [{}]}",
                "{'findings': [{'facts': [{'value': []}]}]}",
                "{'route': {'stages': {'inOrder': [{}]}}}",
                "{'outcom': 'CLEAR'}",
                "{'findings': [{'kode': 'a'}]}",
                "{'findings': {'precisely': []}}",
                "{'findings': 'none'}",
                "{'outcome': ['CLEAR']}",
                "{'route': []}"
            })
    void what_no_answer_has_and_what_any_answer_has_is_refused(String stated) {
        assertThatThrownBy(() -> expectation(stated)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_misspelt_member_is_told_with_its_place_and_the_names_that_there_are() {
        assertThatThrownBy(() -> expectation("{'questions': [{'kode': 'a'}]}"))
                .hasMessageContaining("/questions/0/kode")
                .hasMessageContaining("[code, kind, text, element");
    }

    @Test
    void of_an_empty_list_it_is_told_how_to_say_that_there_are_to_be_none() {
        assertThatThrownBy(() -> expectation("{'findings': []}"))
                .hasMessageContaining("/findings")
                .hasMessageContaining("write {\"exactly\": []}");
    }

    @Test
    void of_a_whole_answer_nothing_may_be_missing_nor_be_there_besides() {
        Map<String, Object> answer = answer();
        Expectation whole = Expectation.whole(plain(ANSWER));

        assertThat(whole.mismatches(answer)).isEmpty();
        assertThat(whole.mismatches(changed("'most': 6", "'most': 7"))).isNotEmpty();
        assertThat(whole.mismatches(changed("'questions': []", "'questions': [{'code': 'q'}]")))
                .extracting(Mismatch::pointer)
                .containsExactly("/questions");
        assertThat(whole.mismatches(changed("'outcome'", "'effect': {'status': 'PENDING'}, 'outcome'")))
                .extracting(Mismatch::toString)
                .first()
                .asString()
                .startsWith("/effect: expected no such member, there is {");
    }

    @Test
    void the_lists_of_a_whole_answer_may_stand_in_any_order_unless_it_says_something() {
        String answer =
                "{'findings': [{'code': 'a'}, {'code': 'b'}], 'route': {'stages': [{'act': 'x'}, {'act': 'y'}]}}";
        Expectation whole = Expectation.whole(plain(quoted(answer)));

        assertThat(whole.mismatches(members(answer.replace("'a'}, {'code': 'b'", "'b'}, {'code': 'a'"))))
                .isEmpty();
        assertThat(whole.mismatches(members(answer.replace("'x'}, {'act': 'y'", "'y'}, {'act': 'x'"))))
                .isNotEmpty();
    }

    @Test
    void the_language_is_swedish_unless_it_says_english() {
        assertThat(expectation("{'outcome': 'OPEN'}").language()).isEqualTo(Text.SWEDISH);
        assertThat(expectation("{'lang': 'en', 'outcome': 'OPEN'}").language()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void it_can_be_written_and_read_again() {
        Expectation stated = expectation("{'findings': {'none': [{'code': 'a'}]}}");

        assertThat(expectation(stated.json()).json()).isEqualTo(stated.json());
    }

    private static List<Mismatch> mismatches(String stated) {
        return expectation(stated).mismatches(answer());
    }

    private static Map<String, Object> answer() {
        return members(ANSWER);
    }

    private static Map<String, Object> changed(String one, String other) {
        return members(ANSWER.replace(quoted(one), quoted(other)));
    }

    @SuppressWarnings("unchecked") // an object has names
    private static Map<String, Object> members(String text) {
        return (Map<String, Object>) plain(quoted(text));
    }

    private static String quoted(String text) {
        return text.replace('\'', '"');
    }

    private static Expectation expectation(String text) {
        return Expectation.of(plain(quoted(text)));
    }

    private static Object plain(String text) {
        return PlainReader.in(Locale.ENGLISH).read(text).value().orElseThrow();
    }
}
