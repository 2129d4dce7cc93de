package se.samspel.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TextTest {

    private static final Text MESSAGE = Text.of("{who} har {value}.", "{who} has {value}.");

    @Test
    void swedish_is_for_swedish_wherever_it_is_spoken_and_english_for_everybody_else() {
        assertThat(MESSAGE.in(Locale.forLanguageTag("sv-FI"))).isEqualTo(MESSAGE.sv());
        assertThat(MESSAGE.in(Text.SWEDISH)).isEqualTo(MESSAGE.sv());
        assertThat(MESSAGE.in(Locale.FRENCH)).isEqualTo(MESSAGE.en());
        assertThat(MESSAGE.in(Locale.ROOT)).isEqualTo(MESSAGE.en());
    }

    @Test
    void an_argument_is_filled_in_each_language_by_its_own_words() {
        assertThat(MESSAGE.with("who", Text.of("Ledaren", "The leader")).with("value", Text.same("2")))
                .isEqualTo(Text.of("Ledaren har 2.", "The leader has 2."));
    }

    @Test
    void an_argument_is_used_only_if_both_languages_use_it() {
        assertThat(MESSAGE.uses("who")).isTrue();
        assertThat(Text.of("{who}", "who").uses("who")).isFalse();
        assertThat(Text.of("who", "{who}").uses("who")).isFalse();
    }

    @Test
    void a_text_is_complete_only_if_both_languages_say_something() {
        assertThat(MESSAGE.isComplete()).isTrue();
        assertThat(Text.of(" ", "x").isComplete()).isFalse();
        assertThat(Text.of("x", "").isComplete()).isFalse();
    }

    @Test
    void what_looks_like_an_argument_within_another_stays_as_it_is() {
        Text text = Text.of("{who}: {value}", "{who} has {value}")
                .with(Map.of("who", Text.of("Planen", "The plan"), "value", Text.same("{who} $1 {value}")));

        assertThat(text).isEqualTo(Text.of("Planen: {who} $1 {value}", "The plan has {who} $1 {value}"));
    }
}
