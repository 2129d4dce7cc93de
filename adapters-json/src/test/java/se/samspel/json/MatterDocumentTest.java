package se.samspel.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samspel.document.MatterDocument;

/** A matter that stands alone is read, checked and written like any other document. */
class MatterDocumentTest {

    @Test
    void it_is_written_as_it_was_read() {
        String written = document("5", "v1", "2380");
        Reading reading = DocumentReader.in(Locale.ENGLISH).read(written);

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.document()).containsInstanceOf(MatterDocument.class);
        String again = DocumentWriter.write(reading.document().orElseThrow());
        assertThat(DocumentReader.in(Locale.ENGLISH).read(again).document()).isEqualTo(reading.document());
        assertThat(again.replaceAll("\\s", "")).isEqualTo(written.replaceAll("\\s", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "0, v1, 2380,",
        "1.5, v1, 2380, BAD_VALUE /matter/decisions/0/attendance/vote/yes",
        "2147483648, v1, 2380, BAD_VALUE /matter/decisions/0/attendance/vote/yes",
        "1e9999, v1, 2380, TOO_LONG /matter/decisions/0/attendance/vote/yes",
        "-1, v1, 2380, NOT_NEGATIVE /matter/decisions/0/attendance/vote/yes",
        "5, v9, 2380, KNOWN_REFERENCES /matter/decisions/0/text",
        "5, v1, 2313, KNOWN_REFERENCES /matter/principals/0",
    })
    void what_is_wrong_with_it_is_told_with_its_place(String yes, String text, String principal, String told) {
        String codes = String.join(", ", Texts.codes(document(yes, text, principal)));

        assertThat(codes).isEqualTo(told == null ? "" : told);
    }

    @Test
    void a_reference_to_a_text_without_an_id_that_could_be_read_is_not_told() {
        assertThat(Texts.codes(document("5", "v1", "2380").replace("\"id\":\"v1\"", "\"id\":\"å\"")))
                .containsExactly("BAD_VALUE /matter/texts/0/id");
    }

    private static String document(String yes, String text, String principal) {
        return """
                {"format":"samspel/1","kind":"matter","id":"d","title":"t",
                 "parties":[{"id":"2380","kind":"municipality"}],
                 "matter":{"id":"m","kind":"k","principals":["%s"],
                  "texts":[{"id":"v1"}],
                  "decisions":[{"id":"a","body":"b","act":"decides","text":"%s",
                   "attendance":{"vote":{"yes":%s,"no":0}}}]}}
                """.formatted(principal, text, yes);
    }
}
