package se.samspel.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import se.samspel.document.BodyDocument;

class BrokenBodyTest {

    @Test
    void one_validation_tells_every_violation_with_its_path() throws IOException {
        try (InputStream stream = BrokenBodyTest.class.getResourceAsStream("body-violations.txt")) {
            String expected = new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);

            assertThat(Violations.of(BrokenBody.document(), "en"))
                    .containsExactlyElementsOf(expected.lines().toList());
        }
    }

    @Test
    void swedish_tells_the_same_in_other_words() {
        List<String> english = Violations.of(BrokenBody.document(), "en");

        assertThat(Violations.of(BrokenBody.document(), "sv"))
                .hasSameSizeAs(english)
                .doesNotContainAnyElementsOf(english)
                .contains(
                        "roster.chairs[0].seat: det finns ingen sådan plats under \"seats\" i samma organ: sx",
                        "meetings[0].attendance.present[3]: det finns ingen sådan person i organet (under \"holders\","
                                + " \"deputies\" eller \"chairs\"): x");
    }

    @Test
    void a_body_with_nothing_in_it_violates_nothing() {
        assertThat(Violations.paths(BodyDocument.builder("d", "t").build())).isEmpty();
    }
}
