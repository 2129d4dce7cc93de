package se.samspel.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samspel.document.Case;
import se.samspel.joint.JointPlan;

/** The document of a joint plan is read, checked and written like any other document. */
class JointPlanDocumentTest {

    private static final DocumentReader ENGLISH = DocumentReader.in(Locale.ENGLISH);

    @Test
    void it_is_written_as_it_was_read() {
        Reading reading = ENGLISH.read(Texts.jointPlan());

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.document()).containsInstanceOf(JointPlan.class);
        assertThat(DocumentWriter.write(reading.document().orElseThrow())).isEqualTo(Texts.jointPlan());
    }

    @Test
    void a_plan_with_nothing_in_it_is_written_in_five_lines() {
        assertThat(DocumentWriter.write(JointPlan.builder("p", "t").build())).isEqualTo("""
                        {
                          "format": "samspel/1",
                          "kind": "joint-plan",
                          "id": "p",
                          "title": "t"
                        }
                        """);
    }

    @Test
    void the_order_of_goals_and_agreements_makes_no_difference_to_the_fingerprint_but_that_of_versions_does() {
        assertThat(fingerprint("\"goals\":[{\"id\":\"a\"},{\"id\":\"b\"}]"))
                .isEqualTo(fingerprint("\"goals\":[{\"id\":\"b\"},{\"id\":\"a\"}]"));
        assertThat(fingerprint("\"versions\":[{\"id\":\"a\"},{\"id\":\"b\"}]"))
                .isNotEqualTo(fingerprint("\"versions\":[{\"id\":\"b\"},{\"id\":\"a\"}]"));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`\"refines\": [\"target-picture\"`, `\"refines\": [\"dream\"`, KNOWN_REFERENCES /goals/0/refines/0",
                "`\"scope\": \"COUNTY\"`, `\"scope\": \"LAND\"`, BAD_VALUE /scope",
                "`\"everyMonths\": 12`, `\"everyMonths\": -12`, NOT_NEGATIVE /revision/everyMonths",
                "`\"pair\": \"pair\"`, `\"pair\": \"trio\"`, KNOWN_REFERENCES /support/issues/0/rungs/1/pair",
                "`\"activities\": [\"activity\"]`, `\"activities\": [\"idle\"]`, "
                        + "KNOWN_REFERENCES /followUp/measures/0/activities/0",
                "`\"text\": \"v2\"`, `\"text\": \"v9\"`, KNOWN_REFERENCES /matter/decisions/0/text",
                "`\"direction\": \"HIGHER\"`, `\"direction\": \"UP\"`, BAD_VALUE /followUp/measures/0/direction",
            })
    void what_is_wrong_with_it_is_told_with_its_place(String right, String wrong, String told) {
        assertThat(flat()).contains(right);

        assertThat(Texts.codes(flat().replace(right, wrong))).containsExactly(told);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`{\"id\": \"goal\"`, `{\"id\": \"å\"`, BAD_VALUE /goals/0/id",
                "`{\"id\": \"pair\"`, `{\"id\": \"å\"`, BAD_VALUE /leadership/pairs/0/id",
                "`{\"id\": \"activity\"`, `{\"id\": \"å\"`, BAD_VALUE /activities/0/id",
                "`{\"id\": \"target-picture\"`, `{\"id\": \"å\"`, BAD_VALUE /origins/targetPicture/id",
                "`{\"id\": \"core-values\"`, `{\"id\": \"å\"`, BAD_VALUE /origins/coreValues/id",
                "`{\"id\": \"strategy\"`, `{\"id\": \"å\"`, BAD_VALUE /origins/documents/0/id",
                "`{\"id\": \"v2\"`, `{\"id\": \"å\"`, BAD_VALUE /versions/1/id",
            })
    void a_reference_to_what_could_not_be_read_is_not_told(String right, String wrong, String told) {
        assertThat(flat()).contains(right);

        assertThat(Texts.codes(flat().replace(right, wrong))).containsExactly(told);
    }

    @Test
    void a_plan_with_changed_bytes_is_read_or_refused() {
        byte[] valid = Texts.jointPlan().getBytes(StandardCharsets.UTF_8);
        for (int seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            byte[] bytes = valid.clone();
            for (int i = random.nextInt(4); i >= 0; i--) {
                bytes[random.nextInt(bytes.length)] = (byte) (32 + random.nextInt(95));
            }
            Reading reading = ENGLISH.read(bytes);

            assertThat(reading.document().isPresent())
                    .as("seed %d", seed)
                    .isEqualTo(reading.problems().isEmpty());
            for (Case read : reading.document().stream().toList()) {
                assertThat(ENGLISH.read(DocumentWriter.write(read)).document())
                        .as("seed %d", seed)
                        .contains(read);
            }
        }
    }

    /** The document with one space where its lines break. */
    private static String flat() {
        return Texts.jointPlan()
                .replaceAll("\\s+", " ")
                .replace("{ ", "{")
                .replace("[ ", "[")
                .replace(" }", "}")
                .replace(" ]", "]");
    }

    private static String fingerprint(String part) {
        String document =
                "{\"format\":\"samspel/1\",\"kind\":\"joint-plan\",\"id\":\"d\",\"title\":\"t\"," + part + "}";
        return CaseFingerprint.of(ENGLISH.read(document).document().orElseThrow());
    }
}
