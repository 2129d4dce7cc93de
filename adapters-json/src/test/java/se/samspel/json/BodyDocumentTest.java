package se.samspel.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samspel.document.BodyDocument;

/** The document of a body is read, checked and written like any other document. */
class BodyDocumentTest {

    private static final String WHOLE = """
            {"format":"samspel/1","kind":"body","id":"d","title":"t","on":"2026-05-16","rules":"base",
             "parties":[{"id":"2380","kind":"municipality"}],
             "roster":{"id":"b",
              "seats":[
               {"id":"s1","party":"2380","kind":"OFFICIAL","observer":false,"office":"director","list":"other",
                "rotation":{"months":12},"informs":["2380"],
                "holders":[{"id":"p1","name":"n","party":"2380","office":"director","period":{"from":"2026-01-01"}}],
                "deputies":[{"id":"p2"}]},
               {"id":"s2","kind":"ELECTED","rotation":{}}],
              "chairs":[{"id":"c","person":"p3","seat":"s1","party":"2380","vice":true,
               "period":{"from":"2026-01-01","until":"2026-12-31"}}]},
             "represented":[{"party":"2380","inhabitants":64000}],
             "lists":[{"id":"other","persons":["p1"]}],
             "calendar":{"from":"2026-01-01","until":"2026-12-31"},
             "meetings":[{"id":"m1","on":"2026-03-12","convenedBy":"2380","agendaBy":"b","minutesBy":"2380",
              "attendance":{"present":["p1","p2","p3"],"disqualified":["p1"],"vote":{"yes":1,"no":0,"casting":false}},
              "minutes":{"paragraph":"§ 1","approved":"2026-03-20","notices":[{"party":"2380","on":"2026-03-21"}]}}],
             "facts":[{"fact":"f","value":"x"}]}
            """;

    @Test
    void it_is_written_as_it_was_read() {
        Reading reading = DocumentReader.in(Locale.ENGLISH).read(WHOLE);

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.document()).containsInstanceOf(BodyDocument.class);
        String again = DocumentWriter.write(reading.document().orElseThrow());
        assertThat(DocumentReader.in(Locale.ENGLISH).read(again).document()).isEqualTo(reading.document());
        assertThat(again.replaceAll("\\s", "")).isEqualTo(WHOLE.replaceAll("\\s", ""));
    }

    @Test
    void the_order_of_seats_and_meetings_makes_no_difference_to_the_fingerprint() {
        String seats = "\"seats\":[{\"id\":\"s1\"},{\"id\":\"s2\"}]";
        String others = "\"seats\":[{\"id\":\"s2\"},{\"id\":\"s1\"}]";

        assertThat(fingerprint(seats)).isEqualTo(fingerprint(others));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`\"party\":\"2380\",\"kind\"`, `\"party\":\"2313\",\"kind\"`, KNOWN_REFERENCES /roster/seats/0/party",
                "`\"informs\":[\"2380\"]`, `\"informs\":[\"2313\"]`, KNOWN_REFERENCES /roster/seats/0/informs/0",
                "`\"seat\":\"s1\"`, `\"seat\":\"s9\"`, KNOWN_REFERENCES /roster/chairs/0/seat",
                "`\"present\":[\"p1\"`, `\"present\":[\"p9\"`, KNOWN_REFERENCES /meetings/0/attendance/present/0",
                "`\"disqualified\":[\"p1\"]`, `\"disqualified\":[\"p9\"]`, "
                        + "KNOWN_REFERENCES /meetings/0/attendance/disqualified/0",
                "`\"inhabitants\":64000`, `\"inhabitants\":-1`, NOT_NEGATIVE /represented/0/inhabitants",
                "`\"months\":12`, `\"months\":-1`, NOT_NEGATIVE /roster/seats/0/rotation/months",
                "`OFFICIAL`, `BOTH`, BAD_VALUE /roster/seats/0/kind",
                "`\"id\":\"s2\"`, `\"id\":\"s1\"`, UNIQUE_IDS /roster/seats/1",
                "`\"list\":\"other\"`, `\"list\":\"unlisted\"`,",
            })
    void what_is_wrong_with_it_is_told_with_its_place(String right, String wrong, String told) {
        assertThat(WHOLE).contains(right);

        assertThat(String.join(", ", Texts.codes(WHOLE.replace(right, wrong)))).isEqualTo(told == null ? "" : told);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`\"id\":\"s1\",`, `\"id\":\"å\",`, BAD_VALUE /roster/seats/0/id",
                "`\"id\":\"p1\",`, `\"id\":\"å\",`, BAD_VALUE /roster/seats/0/holders/0/id",
                "`{\"id\":\"p2\"}`, `{\"id\":\"å\"}`, BAD_VALUE /roster/seats/0/deputies/0/id",
                "`\"person\":\"p3\"`, `\"person\":\"å\"`, BAD_VALUE /roster/chairs/0/person",
            })
    void a_reference_to_what_could_not_be_read_is_not_told(String right, String wrong, String told) {
        assertThat(WHOLE).contains(right);

        assertThat(Texts.codes(WHOLE.replace(right, wrong))).containsExactly(told);
    }

    @Test
    void a_roster_may_stand_in_a_matter() {
        String matter = """
                {"format":"samspel/1","kind":"matter","id":"d","title":"t",
                 "matter":{"id":"m","kind":"k","rosters":[{"id":"b",
                  "seats":[{"id":"%s","party":"2380"}],"chairs":[{"id":"c","seat":"s2"}]}]}}
                """;

        assertThat(Texts.codes(matter.formatted("s1")))
                .containsExactlyInAnyOrder(
                        "KNOWN_REFERENCES /matter/rosters/0/seats/0/party",
                        "KNOWN_REFERENCES /matter/rosters/0/chairs/0/seat");
        assertThat(Texts.codes(matter.formatted("å")))
                .containsExactlyInAnyOrder(
                        "BAD_VALUE /matter/rosters/0/seats/0/id", "KNOWN_REFERENCES /matter/rosters/0/seats/0/party");
    }

    private static String fingerprint(String seats) {
        String document =
                "{\"format\":\"samspel/1\",\"kind\":\"body\",\"id\":\"d\",\"title\":\"t\",\"roster\":{\"id\":\"b\","
                        + seats + "}}";
        return CaseFingerprint.of(
                DocumentReader.in(Locale.ENGLISH).read(document).document().orElseThrow());
    }
}
