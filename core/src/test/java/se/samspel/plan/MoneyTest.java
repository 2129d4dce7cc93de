package se.samspel.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Currency;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samspel.Id;

class MoneyTest {

    private static final Currency SEK = Currency.getInstance("SEK");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-1",
                "0.000001",
                "99999999999999999",
                "999999999999999999",
                "-999999999999999999.999999",
                "1E+17",
                "1.0000000000"
            })
    void an_amount_has_18_digits_before_and_6_after_the_point(String amount) {
        assertThat(new Money(new BigDecimal(amount), SEK).amount()).isEqualByComparingTo(amount);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1000000000000000000", "1E+18", "0.0000001", "1E+2147483647", "-1E+2147483647", "1E-2147483647"})
    void nothing_greater_or_finer(String amount) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Money(new BigDecimal(amount), SEK))
                .withMessageContaining("18 digits");
    }

    @Test
    void the_greatest_number_there_is_is_refused_too() {
        BigDecimal greatest = new BigDecimal(BigInteger.TEN, Integer.MIN_VALUE);

        assertThatIllegalArgumentException().isThrownBy(() -> new Money(greatest, SEK));
    }

    @Test
    void zero_is_zero_whatever_its_scale() {
        assertThat(new Money(new BigDecimal("0E-2147483647"), SEK)).isEqualTo(Money.ofKronor(0));
    }

    @Test
    void crowns_are_swedish() {
        assertThat(Money.ofKronor(250_000)).isEqualTo(new Money(BigDecimal.valueOf(250_000), SEK));
    }

    @Test
    void a_cost_is_stated_in_money_or_in_words() {
        Optional<Money> nothing = Optional.of(Money.ofKronor(0));

        assertThat(new Cost(nothing, Optional.empty(), Optional.empty()).isStated())
                .isTrue();
        assertThat(new Cost(Optional.empty(), Optional.of("inom ram"), Optional.empty()).isStated())
                .isTrue();
        assertThat(new Cost(Optional.empty(), Optional.empty(), Optional.of(Id.of("p"))).isStated())
                .isFalse();
    }

    @Test
    void a_gain_is_stated_in_money_as_a_quantity_or_in_words() {
        Optional<String> no = Optional.empty();

        assertThat(new Gain(Optional.of(Money.ofKronor(1)), Optional.empty(), no, no).isStated())
                .isTrue();
        assertThat(new Gain(Optional.empty(), Optional.of(BigDecimal.ONE), no, no).isStated())
                .isTrue();
        assertThat(new Gain(Optional.empty(), Optional.empty(), no, Optional.of("lugnare")).isStated())
                .isTrue();
        assertThat(new Gain(Optional.empty(), Optional.empty(), Optional.of("dagar"), no).isStated())
                .isFalse();
    }
}
