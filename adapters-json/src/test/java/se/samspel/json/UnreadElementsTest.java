package se.samspel.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be read is told once; what follows only from it is not, and everything else still is. */
class UnreadElementsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    # what cannot be read                          | what refers to it                                              | what is told
                    "parties":"x"                                  | "matter":{"id":"m","kind":"k","principals":["2380"]}           | WRONG_TYPE /parties
                    "parties":null                                 | "matter":{"id":"m","kind":"k","others":["2380"]}               | NULL /parties
                    "parties":["2380"]                             | "matter":{"id":"m","kind":"k","principals":["2380"]}           | WRONG_TYPE /parties/0
                    "parties":[{"kind":"k"}]                       | "units":[{"id":"u","party":"2380"}]                            | MISSING_FIELD /parties/0
                    "parties":[{"id":"2380"}]                      | "units":[{"id":"u","party":"2380"}]                            | MISSING_FIELD /parties/0
                    "parties":[{"id":2380,"kind":"k"}]             | "units":[{"id":"u","party":"2380"}]                            | WRONG_TYPE /parties/0/id
                    "parties":[{"Id":"2380","kind":"k"}]           | "units":[{"id":"u","party":"2380"}]                            | UNKNOWN_FIELD /parties/0/Id
                    "partis":[{"id":"2380","kind":"k"}]            | "units":[{"id":"u","party":"2380"}]                            | UNKNOWN_FIELD /partis
                    "parties":[],"parties":[{"id":"a","kind":"k"}] | "units":[{"id":"u","party":"a"}]                               | DUPLICATE_FIELD /parties
                    "parties":[{"id":"b","id":"a","kind":"k"}]     | "units":[{"id":"u","party":"a"}]                               | DUPLICATE_FIELD /parties/0/id
                    "units":[3]                                    | "development":{"introducedIn":["u"]}                           | WRONG_TYPE /units/0
                    "roles":[]                                     | "seminars":[{"id":"s","present":["p"]}]                        | WRONG_TYPE /roles
                    "roles":{"team":0}                             | "seminars":[{"id":"s","present":["p"]}]                        | WRONG_TYPE /roles/team
                    "roles":{"team":{"members":0}}                 | "registers":{"anchoring":[{"id":"a","member":"p"}]}            | WRONG_TYPE /roles/team/members
                    "roles":{"leader":{}}                          | "seminars":[{"id":"s","ledBy":["p"]}]                          | MISSING_FIELD /roles/leader
                    "roles":{"owner":{}}                           | "seminars":[{"id":"s","plannedBy":["p"]}]                      | MISSING_FIELD /roles/owner
                    "roles":{"coaches":[{}]}                       | "plans":[{"id":"v","assuredBy":["p"]}]                         | MISSING_FIELD /roles/coaches/0
                    "plans":[{"improvements":0}]                   | "matter":{"id":"m","kind":"k","answers":[{"id":"q","value":"v","measures":["i"]}]} | MISSING_FIELD /plans/0, WRONG_TYPE /plans/0/improvements
                    "plans":[{"id":"v","improvements":[{}]}]       | "matter":{"id":"m","kind":"k","answers":[{"id":"q","value":"v","measures":["i"]}]} | MISSING_FIELD /plans/0/improvements/0
                    "plans":[0]                                    | "matter":{"id":"m","kind":"k","decisions":[{"id":"d","body":"b","act":"a","text":"v"}]} | WRONG_TYPE /plans/0
                    "x":0                                          | "plans":[{"id":"v","improvements":[{"id":"i","serves":["g"]}],"targets":{"goals":[0]}}] | UNKNOWN_FIELD /x, WRONG_TYPE /plans/0/targets/goals/0
                    "x":0                                          | "plans":[{"id":"v","improvements":[{"id":"i","serves":["g"]}],"targets":{"keyFigures":0}}] | UNKNOWN_FIELD /x, WRONG_TYPE /plans/0/targets/keyFigures
                    "x":0                                          | "plans":[{"id":"v","improvements":[{"id":"i","serves":[7]}]}]  | UNKNOWN_FIELD /x, WRONG_TYPE /plans/0/improvements/0/serves/0
                    """)
    void a_reference_into_what_could_not_be_read_is_not_told(String unread, String reference, String told) {
        assertThat(String.join(", ", Texts.codes(Texts.with(unread, reference))))
                .isEqualTo(told);
    }

    @Test
    void a_reference_into_another_list_is_told() {
        String document = Texts.with(
                "\"parties\":[0]",
                "\"units\":[{\"id\":\"u\",\"party\":\"p\"}]",
                "\"development\":{\"introducedIn\":[\"v\"]}");

        assertThat(Texts.codes(document))
                .containsExactly("WRONG_TYPE /parties/0", "KNOWN_REFERENCES /development/introducedIn/0");
    }

    @Test
    void an_element_without_an_id_hides_no_member_from_a_register_of_members() {
        String document = Texts.with(
                "\"roles\":{\"coaches\":[{}]}", "\"registers\":{\"anchoring\":[{\"id\":\"a\",\"member\":\"p\"}]}");

        assertThat(Texts.codes(document))
                .containsExactly("MISSING_FIELD /roles/coaches/0", "KNOWN_REFERENCES /registers/anchoring/0/member");
    }

    @Test
    void a_plan_hides_only_its_own_targets() {
        String serves = "\"improvements\":[{\"id\":\"i\",\"serves\":[\"g\"]}]";
        String document =
                Texts.with("\"plans\":[{\"id\":\"v1\"," + serves + ",\"targets\":0},{\"id\":\"v2\"," + serves + "}]");

        assertThat(Texts.codes(document))
                .containsExactly("WRONG_TYPE /plans/0/targets", "KNOWN_REFERENCES /plans/1/improvements/0/serves/0");
    }

    @Test
    void a_bad_value_in_an_optional_field_loses_nothing_else() {
        String document = Texts.with(
                "\"parties\":[{\"id\":\"p\",\"kind\":\"region\",\"name\":7,\"code\":\"234\"}]",
                "\"units\":[{\"id\":\"u\",\"party\":\"p\"},{\"id\":\"w\",\"party\":\"q\"}]");

        assertThat(Texts.codes(document))
                .containsExactly(
                        "WRONG_TYPE /parties/0/name",
                        "OFFICIAL_CODE /parties/0/code",
                        "KNOWN_REFERENCES /units/1/party");
    }

    @Test
    void the_documents_own_id_hides_nothing() {
        String document =
                Texts.with("\"units\":[{\"id\":\"u\",\"party\":\"p\"}]").replace("\"w\"", "\"å\"");

        assertThat(Texts.codes(document)).containsExactly("BAD_VALUE /id", "KNOWN_REFERENCES /units/0/party");
    }

    @Test
    void unread_ids_are_not_the_same_id() {
        assertThat(Texts.codes(Texts.with("\"units\":[{},{},{\"id\":0}]")))
                .containsExactly("MISSING_FIELD /units/0", "MISSING_FIELD /units/1", "WRONG_TYPE /units/2/id");
    }

    @Test
    void elements_after_an_unread_one_keep_their_places() {
        assertThat(Texts.codes(Texts.with("\"units\":[0,{\"id\":\"u\",\"name\":\"\"}]")))
                .containsExactly("WRONG_TYPE /units/0", "FILLED /units/1/name");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "activities":0                                              | WRONG_TYPE /process/current/activities
                    "activities":[0]                                            | WRONG_TYPE /process/current/activities/0
                    "activities":[{"id":"a","next":["b"]},{"id":"b "}]          | BAD_VALUE /process/current/activities/1/id
                    "activities":[{"id":"a","next":"b"},{"id":"b"}]             | WRONG_TYPE /process/current/activities/0/next
                    "activities":[{"id":"a","next":[0]},{"id":"b"}]             | WRONG_TYPE /process/current/activities/0/next/0
                    "activities":[{"id":"a","nex":["b"]},{"id":"b"}]            | UNKNOWN_FIELD /process/current/activities/0/nex
                    "activitys":[{"id":"a","next":["b"]},{"id":"b"}]            | UNKNOWN_FIELD /process/current/activitys
                    "activities":[{"id":"a","unit":0},{"id":"b"}]               | CONNECTED_FLOW /process/current/activities, WRONG_TYPE /process/current/activities/0/unit
                    """)
    void a_flow_that_lost_an_activity_is_not_told_to_be_broken(String activities, String told) {
        String document = Texts.with("\"process\":{\"current\":{" + activities + "}}");

        assertThat(String.join(", ", Texts.codes(document))).isEqualTo(told);
    }

    @Test
    void one_flow_does_not_excuse_the_other() {
        String document = Texts.with("\"process\":{\"current\":{\"activities\":0},\"future\":{}}");

        assertThat(Texts.codes(document))
                .containsExactly("WRONG_TYPE /process/current/activities", "CONNECTED_FLOW /process/future");
    }
}
