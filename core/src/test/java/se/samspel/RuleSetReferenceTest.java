package se.samspel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleSetReferenceTest {

    @Test
    void an_id_alone_asks_for_the_version_in_force() {
        assertThat(RuleSetReference.parse("jamtland"))
                .isEqualTo(new RuleSetReference(Id.of("jamtland"), Optional.empty()));
    }

    @Test
    void a_version_follows_the_at_sign() {
        assertThat(RuleSetReference.parse("jamtland@2005.1"))
                .isEqualTo(new RuleSetReference(Id.of("jamtland"), Optional.of("2005.1")));
        assertThat(RuleSetReference.parse("a@b@c").version()).contains("b@c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jamtland", "jamtland@2005.1"})
    void a_reference_is_written_as_it_is_read(String text) {
        assertThat(RuleSetReference.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "@", "@1", "a@", "a@ ", "a b", "a b@1"})
    void anything_else_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> RuleSetReference.parse(text));
    }
}
