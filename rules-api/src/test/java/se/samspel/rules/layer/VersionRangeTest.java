package se.samspel.rules.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VersionRangeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    [1,2)      | 0.9     | false
                    [1,2)      | 1       | true
                    [1,2)      | 1.0     | true
                    [1,2)      | 1.9.9   | true
                    [1,2)      | 2       | false
                    [1,2]      | 2       | true
                    [1,2]      | 2.0.1   | false
                    (1,2)      | 1       | false
                    (1,2)      | 1.0.1   | true
                    [1]        | 1       | true
                    [1]        | 1.1     | false
                    [2027.2,)  | 2027.10 | true
                    [2027.10,) | 2027.9  | false
                    (,2027.2]  | 2005.1  | true
                    (,)        | x       | true
                    [a,b]      | a.1     | true
                    """)
    void a_version_lies_within_or_not(String range, String version, boolean within) {
        assertThat(VersionRange.parse(range).contains(version)).isEqualTo(within);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1,2)", "[1]", "[1,)", "(,2]", "(,)", "(1,2)", "[2005.1,2027.1)"})
    void a_range_is_written_as_it_was_read(String range) {
        assertThat(VersionRange.parse(range)).hasToString(range);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "[1", "1,2", "[2,1]", "(1,1)", "[1,1)", "(1)", "[]", "[1,2,3]", "[1,[2]"})
    void what_no_version_can_lie_in_is_no_range(String range) {
        assertThatThrownBy(() -> VersionRange.parse(range))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(range);
    }

    @Test
    void a_parent_is_written_as_it_was_read() {
        assertThat(Parent.parse("base")).isEqualTo(Parent.of("base")).hasToString("base");
        assertThat(Parent.parse("base@[1,2)")).hasToString("base@[1,2)");
        assertThatThrownBy(() -> Parent.parse("base@1")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void versions_of_nothing_are_no_parent_and_it_is_the_name_that_is_missed() {
        assertThatThrownBy(() -> Parent.parse("@[1,2)"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("at most 64): ");
    }
}
