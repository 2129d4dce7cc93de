package se.samspel.json.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FaultTest {

    @ParameterizedTest
    @EnumSource
    void both_languages_say_it_with_the_same_details(Fault fault) {
        Words words = fault.words(new Words("<ett>", "<one>"), 2, 3);

        assertThat(words.sv()).isNotEqualTo(words.en()).doesNotContain("{", "<one>");
        assertThat(words.en()).doesNotContain("{", "<ett>");
        assertThat(words.sv().contains("<ett>")).isEqualTo(words.en().contains("<one>"));
        assertThat(words.sv().contains("2")).isEqualTo(words.en().contains("2"));
    }

    @ParameterizedTest
    @EnumSource
    void the_code_is_in_capitals(Fault fault) {
        assertThat(fault.code()).matches("[A-Z0-9_]+");
        assertThat(fault.words(1, 2, 3).in(Locale.forLanguageTag("sv-FI")))
                .isEqualTo(fault.words(1, 2, 3).sv());
        assertThat(fault.words(1, 2, 3).in(Locale.GERMAN))
                .isEqualTo(fault.words(1, 2, 3).en());
    }
}
