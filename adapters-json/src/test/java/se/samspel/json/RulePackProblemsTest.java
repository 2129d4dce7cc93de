package se.samspel.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samspel.rules.layer.Change;
import se.samspel.rules.layer.Source;

class RulePackProblemsTest {

    private static final String LABEL = "\"label\":{\"sv\":\"a\",\"en\":\"b\"}";

    @Test
    void one_reading_tells_everything_in_the_order_of_the_text() {
        String pack = """
                {
                  "format": "samspel-layer/2",
                  "id": "my region",
                  "version": 1,
                  "parents": ["base@[2,1)", null],
                  "form": "2027-01-01",
                  "until": "2027-02-30",
                  "changes": [
                    {"do": "tightn", "item": "x", "range": {"least": 6, "most": 4}, "source": "§ 3"},
                    {"do": "add", "parameter": {"id": "p", "label": {"sv": "a"}, "unit": "hours", "range": {}}},
                    {"do": "add", "do": "add", "item": "y"}
                  ]
                }
                """;

        assertThat(Packs.spots(pack))
                .containsExactly(
                        "2:13 UNKNOWN_FORMAT /format",
                        "3:9 BAD_VALUE /id",
                        "4:14 WRONG_TYPE /version",
                        "5:15 BAD_VALUE /parents/0",
                        "5:29 NULL /parents/1",
                        "6:3 UNKNOWN_FIELD /form",
                        "7:12 BAD_VALUE /until",
                        "9:12 BAD_VALUE /changes/0/do",
                        "9:44 BAD_VALUE /changes/0/range",
                        "9:79 WRONG_TYPE /changes/0/source",
                        "10:5 MISSING_FIELD /changes/1",
                        "10:32 MISSING_FIELD /changes/1/parameter",
                        "10:53 MISSING_FIELD /changes/1/parameter/label",
                        "10:74 BAD_VALUE /changes/1/parameter/unit",
                        "11:5 MISSING_FIELD /changes/2",
                        "11:5 MISSING_FIELD /changes/2",
                        "11:19 DUPLICATE_FIELD /changes/2/do");
    }

    @Test
    void the_same_is_told_in_swedish() {
        String pack = Packs.must("{\"fact\":\"work.phase\",\"in\":[\"ANALYSE\"]}");

        assertThat(RulePackReader.in(Texts.SWEDISH).read(pack).problems())
                .extracting(Problem::message)
                .containsExactly("texten 'ANALYSE' är inte ett av orden ANALYSIS, DEVELOPMENT, EVALUATION; menas"
                        + " 'ANALYSIS'?");
        assertThat(Packs.messages(pack))
                .containsExactly("the text 'ANALYSE' is not one of the words ANALYSIS, DEVELOPMENT, EVALUATION; did"
                        + " you mean 'ANALYSIS'?");
    }

    @Test
    void a_pack_is_an_object_with_a_head() {
        assertThat(Packs.messages("[]"))
                .containsExactly("expected an object such as {\"format\": \"samspel-layer/1\", …}, found a list");
        assertThat(Packs.messages("{}"))
                .containsExactly(
                        "the field 'changes' is missing",
                        "the field 'format' is missing; write \"format\": \"samspel-layer/1\"",
                        "the field 'id' is missing",
                        "the field 'version' is missing");
        assertThat(Packs.codes("")).containsExactly("MALFORMED ");
        assertThat(Packs.codes(Packs.with().replace("]}", "]"))).containsExactly("MALFORMED ");
    }

    @Test
    void a_change_that_says_nothing_or_too_much_is_told_what_there_is_to_say() {
        assertThat(Packs.messages(Packs.with("{\"do\":\"replace\",\"item\":\"x\"}")))
                .containsExactly("something is missing here; write item + range | item + severity | item + must | item"
                        + " + label | item + only");
        assertThat(Packs.messages(
                        Packs.with("{\"do\":\"tighten\",\"item\":\"x\",\"range\":{},\"severity\":\"ERROR\"}")))
                .singleElement()
                .asString()
                .startsWith("the fields item, range, severity do not go together here; write parameter | requirement");
        assertThat(Packs.codes(Packs.with("{\"do\":\"withdraw\",\"item\":\"x\",\"range\":{}}")))
                .containsExactly("UNKNOWN_FIELD /changes/0/range");
        assertThat(Packs.codes(Packs.with("{\"do\":\"withdraw\",\"word\":{}}")))
                .containsExactly("MISSING_FIELD /changes/0", "UNKNOWN_FIELD /changes/0/word");
        assertThat(Packs.codes(Packs.with("{\"do\":\"replace\",\"itm\":\"x\",\"range\":{}}")))
                .as("what is misspelt is not missing")
                .containsExactly("UNKNOWN_FIELD /changes/0/itm");
    }

    @Test
    void a_condition_of_no_shape_or_of_several_is_told_the_shapes() {
        assertThat(Packs.messages(Packs.must("{\"fact\":\"x\"}")))
                .containsExactly("something is missing here; write fact + in | fact + within | fact + has | fact +"
                        + " empty | fact + known");
        assertThat(Packs.messages(Packs.must("{\"fact\":\"x\",\"in\":[],\"where\":{\"and\":[]}}")))
                .containsExactly("the fields fact, in, where do not go together here; write fact + in | fact + within |"
                        + " fact + has | fact + empty | fact + known | and | or | not | all + where | any + where | count + where +"
                        + " within");
        assertThat(Packs.spots(Packs.must("{\"count\":\"member\",\"within\":{\"least\":\"1\"}}")))
                .as("the rest of it is read all the same")
                .hasSize(2);
    }

    @Test
    void a_condition_that_is_java_code_is_refused() {
        String opaque = "{\"opaque\":\"x\",\"revision\":\"1\",\"facts\":[\"work.phase\"]}";

        assertThat(Packs.codes(Packs.must("{\"not\":" + opaque + "}")))
                .containsExactly("BAD_VALUE /changes/0/must/not");
        assertThat(Packs.messages(Packs.must(opaque)))
                .containsExactly("an opaque condition is Java code, and a rule pack has none; write the condition with"
                        + " facts, or make the layer a plug-in");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"fact":"work.phase","within":"limit"} | /fact | the fact 'work.phase' is not a number
                    {"fact":"work.phase","has":"x"} | /fact | the fact 'work.phase' is not a set of words
                    {"fact":"below","has":"x"} | /fact | the fact 'below' is not a set of words
                    {"fact":"work.plans","in":["x"]} | /fact | the fact 'work.plans' is not a word or true/false
                    {"fact":"member.full-day","within":"x"} | /fact | 'member.full-day' is not a known fact; did you mean 'member.full-days'?
                    {"fact":"team.party-kind","has":"x"} | /fact | 'team.party-kind' is not a known fact; did you mean 'team.party-kinds'?
                    {"fact":"member.anchored","in":["true"]} | /in/0 | expected true or false, found the text 'true'; write true (yes) or false (no)
                    {"fact":"below","in":[true,"x"]} | /in/0 | expected a text, found true
                    {"fact":"work.phase","in":"ANALYSIS"} | /in | expected a list, found the text 'ANALYSIS'
                    {"fact":"below","known":false} | /known | false is not true; say the opposite with not
                    {"fact":"below","within":{"least":2,"most":1}} | /within | from 2 to 1 goes backwards; exchange them
                    {"all":"members","where":{"and":[]}} | /all | the text 'members' is not one of the words work, matter, leader, member, participant, coach, seminar, unit, affected-party, plan, improvement, goal, key-figure, answer, decision, text, body, seat, chair, meeting, represented, joint-plan, principal, joint-goal, agreement, level, pair, training, activity, support-system, issue, measure, story, data-access, level-seat; did you mean 'member'?
                    """)
    void a_fact_fits_where_it_is_used(String condition, String pointer, String message) {
        assertThat(Packs.codes(Packs.must(condition)))
                .singleElement()
                .asString()
                .endsWith(" /changes/0/must" + pointer);
        assertThat(Packs.messages(Packs.must(condition))).containsExactly(message);
    }

    @Test
    void a_fact_of_the_pack_that_cannot_be_read_is_blamed_once() {
        String question = "{\"do\":\"add\",\"question\":{\"id\":\"q\",\"text\":{\"sv\":\"a\",\"en\":\"b\"},\"answers\":"
                + "[{\"value\":\"a\"," + LABEL + "},{\"value\":\"a\"," + LABEL + "}]}}";
        String use = "{\"do\":\"tighten\",\"item\":\"x\",\"must\":{\"fact\":\"q\",\"in\":[\"c\"]}}";

        assertThat(Packs.codes(Packs.with(use, question))).containsExactly("BAD_VALUE /changes/1/question/answers/1");
        assertThat(Packs.messages(Packs.with(use, question))).containsExactly("the word 'a' is already there");
    }

    @Test
    void a_declared_fact_has_the_fields_of_its_type() {
        String fact = "{\"do\":\"add\",\"fact\":{\"id\":\"f\"," + LABEL + ",\"scope\":\"work\",\"type\":";

        assertThat(Packs.codes(Packs.with(fact + "\"YES_NO\",\"unit\":\"HOURS\"}}")))
                .containsExactly("UNKNOWN_FIELD /changes/0/fact/unit");
        assertThat(Packs.codes(Packs.with(fact + "\"WORD\"}}"))).containsExactly("MISSING_FIELD /changes/0/fact");
        assertThat(Packs.codes(Packs.with(fact + "\"WORDS\",\"unit\":\"HOURS\"}}")))
                .containsExactly("BAD_VALUE /changes/0/fact/type");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "date":"02-30" | BAD_VALUE /changes/0/dayOff/date
                    "date":"6/6" | BAD_VALUE /changes/0/dayOff/date
                    "easter":1.5 | BAD_VALUE /changes/0/dayOff/easter
                    "easter":3000000000 | BAD_VALUE /changes/0/dayOff/easter
                    "weekday":"SATURDAY" | MISSING_FIELD /changes/0/dayOff
                    "date":"02-03","easter":1 | BAD_VALUE /changes/0/dayOff
                    "from":"2027-01-01" | MISSING_FIELD /changes/0/dayOff
                    "easter":1,"from":"2027-01-02","until":"2027-01-01" | BAD_VALUE /changes/0/dayOff
                    """)
    void a_day_off_is_said_in_one_way(String rule, String code) {
        assertThat(Packs.codes(Packs.with("{\"do\":\"add\",\"dayOff\":{\"id\":\"d\"," + LABEL + "," + rule + "}}")))
                .containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', textBlock = """
                    {"when":{"work.matter":["x"]},"notStated":true} => /when/work.matter => the fact 'work.matter' can have any value; a row asks for facts with few values that are known
                    {"when":{"work.plans":["x"]},"notStated":true} => /when/work.plans => the fact 'work.plans' is not a word or true/false
                    {"when":{"matter.principals":["join"]},"notStated":true} => /when/matter.principals/0 => the text 'join' is not one of the words region-only, joint, municipalities-only; did you mean 'joint'?
                    {"when":{"matter.principal":["x"]},"notStated":true} => /when/matter.principal => 'matter.principal' is not a known fact; did you mean 'matter.principals'?
                    {"when":{"matter.principals":["joint"],"matter.principals":[]},"notStated":true} => /when/matter.principals => the field 'matter.principals' is already there in the same object
                    {"stages":[]} => /stages => an empty list is not a list with at least one stage; where the source is silent, write "notStated": true
                    {"notStated":false} => /notStated => false is not true; if the row has stages, leave it out
                    {"notStated":true,"stages":[]} => `` => the fields notStated, stages do not go together here; write stages | notStated
                    {} => `` => something is missing here; write stages | notStated
                    """)
    void a_row_has_known_values_and_stages_or_is_not_stated(String row, String pointer, String message) {
        String pack = Packs.with("{\"do\":\"add\",\"routing\":{\"matter\":\"m\",\"rows\":[" + row + "]}}");

        assertThat(Packs.codes(pack)).singleElement().asString().endsWith(" /changes/0/routing/rows/0" + pointer);
        assertThat(Packs.messages(pack)).containsExactly(message);
    }

    @Test
    void an_id_that_follows_from_the_rest_is_no_other_and_not_too_long() {
        String longest = "f".repeat(59);
        String binding = "{\"do\":\"add\",\"binding\":{\"body\":\"b\",\"function\":\"";

        assertThat(Packs.messages(Packs.with(binding + "f\",\"id\":\"bind.g\"}}")))
                .containsExactly("the id is bind.f here; write that, or leave it out");
        assertThat(Packs.problems(Packs.with(binding + longest + "\"}}"))).isEmpty();
        assertThat(Packs.codes(Packs.with(binding + longest + "f\"}}")))
                .containsExactly("BAD_VALUE /changes/0/binding/function");
    }

    @Test
    void a_rule_without_a_date_has_no_days() {
        String mandate = "{\"do\":\"add\",\"mandate\":{\"id\":\"m\",\"body\":\"b\",\"act\":\"a\",\"matter\":\"x\"";

        assertThat(Packs.problems(Packs.with(mandate + ",\"undated\":true}}"))).isEmpty();
        assertThat(Packs.codes(Packs.with(mandate + ",\"undated\":true,\"from\":\"2027-01-01\"}}")))
                .containsExactly("BAD_VALUE /changes/0/mandate");
    }

    @Test
    void a_guideline_has_both_its_numbers() {
        String budget = "{\"do\":\"add\",\"budget\":{\"id\":\"b\",\"role\":{\"sv\":\"a\",\"en\":\"b\"},"
                + "\"planned\":\"leader.hours\",\"nominal\":\"x\"}}";

        assertThat(Packs.messages(Packs.with(budget))).containsExactly("the field 'calendar' is missing");
    }

    @Test
    void a_time_that_is_not_regulated_has_both_ends_in_order() {
        String head = Packs.with().replace("\"changes\"", "\"notRegulated\":[{%s}],\"changes\"");

        assertThat(Packs.problems(head.formatted("\"from\":\"2027-01-01\",\"until\":\"2027-01-01\"")))
                .isEmpty();
        assertThat(Packs.codes(head.formatted("\"from\":\"2027-01-01\"")))
                .containsExactly("MISSING_FIELD /notRegulated/0");
        assertThat(Packs.codes(head.formatted("\"from\":\"2027-01-02\",\"until\":\"2027-01-01\"")))
                .containsExactly("BAD_VALUE /notRegulated/0");
    }

    @Test
    void of_something_else_than_a_pack_no_more_is_told_than_that() {
        assertThat(Packs.codes("{\"format\":\"samspel/1\",\"kind\":\"process-work\",\"title\":\"x\"}"))
                .containsExactly("UNKNOWN_FORMAT /format");
        assertThat(Packs.codes("{\"$schema\":\"x\",\"properties\":{},\"type\":\"object\"}"))
                .containsExactly("MISSING_FIELD ");
    }

    @Test
    void an_editor_may_be_told_the_schema() {
        assertThat(Packs.codes(Packs.with().replaceFirst("\\{", "{\"\\$schema\":\"../pack.schema.json\",")))
                .isEmpty();
    }

    @Test
    void a_change_without_a_source_is_told_where_the_pack_has_none() {
        String none = "\"source\":{\"document\":\"D\",\"clause\":\"§ 1\"},";
        String pack = Packs.with("{\"do\":\"withdraw\",\"item\":\"x\"}", "{\"do\":\"withdraw\",\"item\":\"y\"}");

        assertThat(Packs.codes(pack.replace(none, "")))
                .containsExactly("MISSING_FIELD /changes/0", "MISSING_FIELD /changes/1");
        assertThat(Packs.codes(pack.replace("\"clause\":\"§ 1\"", "\"claus\":\"§ 1\"")))
                .as("a source that cannot be read is blamed once")
                .containsExactly("UNKNOWN_FIELD /source/claus");
        assertThat(Packs.codes(pack.replace(none, "\"source\":3,"))).containsExactly("WRONG_TYPE /source");
    }

    @Test
    void a_pack_that_cites_a_document_lets_each_change_name_its_clause() {
        String pack = Packs.with(
                        "{\"do\":\"withdraw\",\"item\":\"x\",\"source\":\"§ 7\"}",
                        "{\"do\":\"withdraw\",\"item\":\"y\"}")
                .replace(",\"clause\":\"§ 1\"", "");

        assertThat(Packs.codes(pack)).containsExactly("MISSING_FIELD /changes/1");
        assertThat(Packs.layer(pack.replace("\"item\":\"y\"", "\"item\":\"y\",\"source\":\"§ 8\""))
                        .changes())
                .extracting(Change::source)
                .containsExactly(Source.text("D", "§ 7"), Source.text("D", "§ 8"));
    }

    @Test
    void a_pack_nests_to_at_most_so_many_levels() {
        int around = 3; // the pack, its changes and the change
        String deepest = nested(Limits.PACK_DEPTH - around - 2);

        assertThat(Packs.problems(Packs.must(deepest))).isEmpty();
        assertThat(Packs.problems(Packs.must("{\"not\":" + deepest + "}")))
                .extracting(Problem::code)
                .containsExactly("TOO_DEEP");
    }

    @Test
    void a_pack_has_at_most_so_many_bytes() {
        String pack = Packs.with() + " ".repeat(Limits.DOCUMENT_BYTES);

        assertThat(Packs.spots(pack)).containsExactly("1:1 TOO_LARGE ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"java.lang.Runtime", "se.samspel.rules.layer.Withdrawal", "@type", "class"})
    void no_name_is_taken_for_a_class(String name) {
        assertThat(Packs.codes(Packs.with("{\"do\":\"withdraw\",\"item\":\"x\",\"" + name + "\":\"x\"}")))
                .containsExactly("UNKNOWN_FIELD /changes/0/" + name);
        assertThat(RulePackReader.in(Locale.ROOT)
                        .read(Packs.with("{\"do\":\"add\",\"" + name + "\":{\"id\":\"x\"}}"))
                        .layer())
                .isEmpty();
    }

    private static String nested(int levels) {
        return "{\"not\":".repeat(levels) + "{\"and\":[]}" + "}".repeat(levels);
    }
}
