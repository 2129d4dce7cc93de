package se.samspel.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samspel.work.ProcessWork;
import se.samspel.work.Registers;
import se.samspel.work.Roles;

class DocumentReaderTest {

    private static final String MISTAKES = """
            {
              "format": "samspel/2",
              "kind": "process-work",
              "id": "två ord",
              "titel": "Strokevårdkedjan",
              "on": "2008-02-30",
              "on": "2008-05-16",
              "parties": [
                { "id": "region", "kind": "region", "code": "234" },
                { "id": "2380" },
                null,
                "2303",
                { "id": 2326, "kind": "municipality", "name": " " }
              ],
              "units": [ { "id": "ward" }, { "id": "ward", "name": null } ],
              "process": {
                "recurring": "ja",
                "current": { "activities": [ { "id": "a", "workTime": "-PT1H", "next": ["b"] } ] }
              },
              "phase": "STARTED",
              "analysis": { "from": "2008-05-01", "until": "2008-04-01" },
              "roles": {
                "leader": { "id": "leader", "unit": "wrad", "appointment": { "share": 120, "period": ["2008"] } },
                "team": { "members": [ { "id": "m", "fullDays": "fem" }, { "id": "m", "fullDays": 367 } ] },
                "mentors": []
              },
              "seminars": {},
              "plans": [
                {
                  "id": "v1",
                  "improvements": [
                    { "id": "i1", "cost": { "money": { "amount": -5, "currency": "SKR" } }, "serves": ["g1"] },
                    { "id": "i2", "cost": { "money": { "amount": 1e18, "currency": "SEK" } } },
                    { "id": "i3", "gain": { "quantity": 1e999999999 } }
                  ]
                }
              ],
              "matter": { "id": "x", "decisions": [ { "id": "d", "body": "b", "text": "v9" } ] },
              "facts": [ { "fact": "f", "value": [] } ]
            }
            """;

    private static final List<String> FOUND = List.of(
            "2:13 UNKNOWN_FORMAT /format",
            "4:9 BAD_VALUE /id",
            "5:3 UNKNOWN_FIELD /titel",
            "6:9 BAD_VALUE /on",
            "7:3 DUPLICATE_FIELD /on",
            "9:49 OFFICIAL_CODE /parties/0/code",
            "10:5 MISSING_FIELD /parties/1",
            "11:5 NULL /parties/2",
            "12:5 WRONG_TYPE /parties/3",
            "13:13 WRONG_TYPE /parties/4/id",
            "13:51 FILLED /parties/4/name",
            "15:32 UNIQUE_IDS /units/1",
            "15:56 NULL /units/1/name",
            "17:18 WRONG_TYPE /process/recurring",
            "18:32 CONNECTED_FLOW /process/current/activities",
            "18:59 NOT_NEGATIVE /process/current/activities/0/workTime",
            "18:77 KNOWN_REFERENCES /process/current/activities/0/next/0",
            "20:12 BAD_VALUE /phase",
            "21:15 IN_ORDER /analysis",
            "23:41 KNOWN_REFERENCES /roles/leader/unit",
            "23:75 BAD_VALUE /roles/leader/appointment/share",
            "23:90 WRONG_TYPE /roles/leader/appointment/period",
            "24:53 WRONG_TYPE /roles/team/members/0/fullDays",
            "24:62 UNIQUE_IDS /roles/team/members/1",
            "24:87 BAD_VALUE /roles/team/members/1/fullDays",
            "25:5 UNKNOWN_FIELD /roles/mentors",
            "27:15 WRONG_TYPE /seminars",
            "32:42 NOT_NEGATIVE /plans/0/improvements/0/cost/money",
            "32:70 BAD_VALUE /plans/0/improvements/0/cost/money/currency",
            "32:92 KNOWN_REFERENCES /plans/0/improvements/0/serves/0",
            "33:42 BAD_VALUE /plans/0/improvements/1/cost/money",
            "34:45 TOO_LONG /plans/0/improvements/2/gain/quantity",
            "38:13 MISSING_FIELD /matter",
            "38:41 MISSING_FIELD /matter/decisions/0",
            "38:75 KNOWN_REFERENCES /matter/decisions/0/text",
            "39:38 WRONG_TYPE /facts/0/value");

    @Test
    void one_reading_tells_every_mistake_in_the_order_of_the_text() {
        assertThat(Texts.spots(MISTAKES)).containsExactlyElementsOf(FOUND);
    }

    @Test
    void mistakes_are_the_same_in_both_languages_and_the_messages_are_not() {
        List<Problem> english = DocumentReader.in(Locale.ENGLISH).read(MISTAKES).problems();
        List<Problem> swedish = DocumentReader.in(Texts.SWEDISH).read(MISTAKES).problems();

        assertThat(swedish).hasSameSizeAs(english);
        for (int i = 0; i < english.size(); i++) {
            Problem one = english.get(i);
            Problem other = swedish.get(i);
            assertThat(other)
                    .usingRecursiveComparison()
                    .ignoringFields("message")
                    .isEqualTo(one);
            assertThat(other.message()).isNotEqualTo(one.message()).doesNotContainPattern("\\{\\d");
            assertThat(one.message()).doesNotContainPattern("\\{\\d");
        }
    }

    @Test
    void the_content_is_told_in_the_language_asked_for() {
        String document = Texts.HEAD.replace("\"t\"", "\" \"") + "}";

        assertThat(DocumentReader.in(Texts.SWEDISH).read(document).problems())
                .extracting(Problem::message)
                .containsExactly("får inte vara tomt; skriv något eller uteslut det");
        assertThat(DocumentReader.in(Locale.ENGLISH).read(document).problems())
                .extracting(Problem::message)
                .containsExactly("must not be blank; write something or leave it out");
    }

    @Test
    void a_document_needs_format_kind_id_and_title_and_nothing_else() {
        ProcessWork work = Texts.work(Texts.with());

        assertThat(work).isEqualTo(ProcessWork.builder("w", "t").build());
        assertThat(work.roles()).isEqualTo(Roles.NONE);
        assertThat(work.registers()).isEqualTo(Registers.NONE);
        assertThat(Texts.spots("{}")).containsExactly("1:1 MISSING_FIELD ", "1:1 MISSING_FIELD ");
        assertThat(Texts.messages("{}"))
                .containsExactly(
                        "the field 'format' is missing; write \"format\": \"samspel/1\"",
                        "the field 'kind' is missing; write \"kind\": \"process-work\" | \"kind\": \"matter\""
                                + " | \"kind\": \"body\" | \"kind\": \"joint-plan\"");
        assertThat(Texts.messages("{\"format\":\"samspel/1\",\"kind\":\"process-work\"}"))
                .containsExactly("the field 'id' is missing", "the field 'title' is missing");
    }

    @Test
    void a_document_of_an_unknown_kind_is_told_the_kinds() {
        assertThat(Texts.messages("{\"format\":\"samspel/1\",\"kind\":\"prosess\",\"x\":1}"))
                .containsExactly("there is no kind 'prosess' of document; the kinds are process-work, matter, body,"
                        + " joint-plan");
        assertThat(Texts.codes("{\"format\":1,\"kind\":null}")).containsExactly("WRONG_TYPE /format", "NULL /kind");
    }

    @Test
    void an_unknown_field_is_told_what_was_meant_or_what_there_is() {
        assertThat(Texts.messages(Texts.with("\"Partis\":[]")))
                .containsExactly("there is no field 'Partis' here; did you mean 'parties'?");
        assertThat(Texts.messages(Texts.with("\"analysis\":{\"x\":1}")))
                .containsExactly("there is no field 'x' here; the fields are from, until");
        assertThat(Texts.messages(Texts.with("\"analysis\":{\"form\":\"2008-02-01\"}")))
                .containsExactly("there is no field 'form' here; did you mean 'from'?");
    }

    @Test
    void a_misspelt_field_is_not_missing_as_well() {
        assertThat(Texts.codes("{\"format\":\"samspel/1\",\"kind\":\"process-work\",\"id\":\"w\",\"Title\":\"t\"}"))
                .containsExactly("UNKNOWN_FIELD /Title");
        assertThat(Texts.codes("{\"fromat\":\"samspel/1\",\"kind\":\"process-work\",\"id\":\"w\",\"title\":\"t\"}"))
                .containsExactly("UNKNOWN_FIELD /fromat");
    }

    @Test
    void the_first_of_repeated_fields_is_read() {
        assertThat(Texts.messages(Texts.with("\"title\":1")))
                .containsExactly("the field 'title' is already there in the same object");
    }

    @Test
    void a_name_in_the_document_is_never_a_class() {
        assertThat(Texts.codes(Texts.with("\"@class\":\"java.lang.Runtime\"")))
                .containsExactly("UNKNOWN_FIELD /@class");
        assertThat(Texts.codes("{\"format\":\"samspel/1\",\"kind\":\"se.samspel.work.ProcessWork\"}"))
                .containsExactly("UNKNOWN_KIND /kind");
    }

    @Test
    void a_name_with_slash_and_tilde_is_escaped_in_the_pointer() {
        assertThat(Texts.codes(Texts.with("\"a/b~c\":1"))).containsExactly("UNKNOWN_FIELD /a~1b~0c");
    }

    @Test
    void columns_are_counted_in_characters() {
        assertThat(Texts.spots("{\"å\":1,\r\n\t\"ö\" : 2,\"kind\":\"process-work\"\n,\"format\":\"samspel/1\"}"))
                .containsExactly(
                        "1:1 MISSING_FIELD ", "1:1 MISSING_FIELD ", "1:2 UNKNOWN_FIELD /å", "2:2 UNKNOWN_FIELD /ö");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en", "de", "th-TH-u-nu-thai", "tr"})
    void the_default_locale_makes_no_difference(String tag) {
        Locale before = Locale.getDefault();
        List<Problem> english = DocumentReader.in(Locale.ENGLISH).read(MISTAKES).problems();
        List<Problem> swedish = DocumentReader.in(Texts.SWEDISH).read(MISTAKES).problems();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            assertThat(DocumentReader.in(Locale.ENGLISH).read(MISTAKES).problems())
                    .isEqualTo(english);
            assertThat(DocumentReader.in(Locale.FRENCH).read(MISTAKES).problems())
                    .isEqualTo(english);
            assertThat(DocumentReader.in(new Locale("sv", "FI")).read(MISTAKES).problems())
                    .isEqualTo(swedish);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void text_bytes_and_stream_are_read_alike() throws IOException {
        byte[] bytes = MISTAKES.getBytes(StandardCharsets.UTF_8);
        DocumentReader reader = DocumentReader.in(Locale.ENGLISH);

        assertThat(reader.read(bytes)).isEqualTo(reader.read(MISTAKES));
        assertThat(reader.read(new ByteArrayInputStream(bytes))).isEqualTo(reader.read(MISTAKES));
    }

    @Test
    void nothing_at_all_is_a_callers_bug() {
        assertThatNullPointerException().isThrownBy(() -> DocumentReader.in(null));
        assertThatNullPointerException()
                .isThrownBy(() -> DocumentReader.in(Locale.ENGLISH).read((byte[]) null));
        assertThatNullPointerException()
                .isThrownBy(() -> DocumentReader.in(Locale.ENGLISH).read((String) null));
    }

    @Test
    void a_reader_serves_many_threads() {
        DocumentReader reader = DocumentReader.in(Locale.ENGLISH);
        Reading expected = reader.read(MISTAKES);

        assertThat(IntStream.range(0, 200).parallel().mapToObj(i -> reader.read(MISTAKES)))
                .containsOnly(expected);
    }
}
