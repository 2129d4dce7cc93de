package se.samspel.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samspel.work.ProcessWork;

class BrokenWorkTest {

    private static final ProcessWork WORK = BrokenWork.work();

    @Test
    void one_validation_tells_every_violation_with_its_path() throws IOException {
        try (InputStream stream = BrokenWorkTest.class.getResourceAsStream("violations.txt")) {
            String expected = new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);

            assertThat(Violations.of(WORK, "en"))
                    .containsExactlyElementsOf(expected.lines().toList());
        }
    }

    @Test
    void swedish_tells_the_same_in_other_words() {
        List<String> english = Violations.of(WORK, "en");

        assertThat(Violations.of(WORK, "sv"))
                .hasSameSizeAs(english)
                .doesNotContainAnyElementsOf(english)
                .noneMatch(violation -> violation.contains("{"))
                .contains(
                        "title: får inte vara tomt; skriv något eller uteslut det",
                        "process.current.activities[0].workTime: får inte vara negativt",
                        "analysis: slutar innan det börjar; sista dagen (until) får inte ligga före första (from)",
                        "units[1]: detta id är redan taget: u",
                        "process.future.activities: ett flöde har minst två aktiviteter",
                        "roles.team.members[1].unit: det finns ingen sådan enhet under \"units\": ux",
                        "plans[0].improvements[1].serves[1]: det finns inget sådant mål eller nyckeltal i planen: tx");
        assertThat(Violations.of(WORK, "sv").stream()
                        .map(violation -> violation.substring(0, violation.indexOf(':')))
                        .sorted())
                .containsExactlyElementsOf(Violations.paths(WORK));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en", "de", "tr"})
    void the_default_locale_makes_no_difference(String tag) {
        List<String> english = Violations.fresh(WORK, "en");
        List<String> swedish = Violations.fresh(WORK, "sv");
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            assertThat(Violations.fresh(WORK, "en")).isEqualTo(english);
            assertThat(Violations.fresh(WORK, "en-GB")).isEqualTo(english);
            assertThat(Violations.fresh(WORK, "sv")).isEqualTo(swedish);
            assertThat(Violations.fresh(WORK, "sv-FI")).isEqualTo(swedish);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void a_work_with_nothing_in_it_violates_nothing() {
        assertThat(Violations.paths(ProcessWork.builder("w", "t").build())).isEmpty();
    }
}
