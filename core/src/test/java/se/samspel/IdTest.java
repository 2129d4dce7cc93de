package se.samspel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "Z", "0", "2380", "member-3", "a.b_c-D.9", "0-", "a..b"})
    void letters_digits_dot_hyphen_and_underscore_make_an_id(String value) {
        assertThat(Id.of(value).value()).isEqualTo(value);
        assertThat(Id.of(value)).hasToString(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", " a", "a ", "-a", ".a", "_a", "å", "aå", "a/b", "a\n", "a{b}", "a$", "٣"})
    void anything_else_makes_none(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> Id.of(value)).withMessageContaining(value);
    }

    @Test
    void an_id_has_at_most_64_characters() {
        assertThat(Id.of("a".repeat(63)).value()).hasSize(63);
        assertThat(Id.of("a".repeat(64)).value()).hasSize(64);
        assertThatIllegalArgumentException().isThrownBy(() -> Id.of("a".repeat(65)));
    }

    @Test
    void ids_are_sorted_by_their_characters() {
        assertThat(Stream.of("b", "B", "a", "10", "9").map(Id::of).sorted().map(Id::value))
                .containsExactly("10", "9", "B", "a", "b");
    }
}
