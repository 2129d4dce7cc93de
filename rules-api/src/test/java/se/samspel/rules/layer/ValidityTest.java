package se.samspel.rules.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.samspel.rules.layer.Validity.State;
import se.samspel.time.Period;

class ValidityTest {

    private static final LocalDate FROM = LocalDate.of(2027, 1, 1);
    private static final LocalDate UNTIL = LocalDate.of(2027, 12, 31);

    @Test
    void a_rule_is_announced_until_its_first_day_and_in_force_from_then_on() {
        Validity validity = Validity.ALWAYS.from(FROM).until(UNTIL);

        assertThat(validity.on(FROM.minusDays(1))).isEqualTo(State.ANNOUNCED);
        assertThat(validity.on(FROM)).isEqualTo(State.IN_FORCE);
        assertThat(validity.on(UNTIL)).isEqualTo(State.IN_FORCE);
        assertThat(validity.on(UNTIL.plusDays(1))).isEqualTo(State.ENDED);
    }

    @Test
    void a_rule_without_a_date_is_adopted_on_every_day() {
        assertThat(Validity.ADOPTED.on(LocalDate.MIN)).isEqualTo(State.ADOPTED);
        assertThat(Validity.ADOPTED.on(LocalDate.MAX)).isEqualTo(State.ADOPTED);
        assertThat(Validity.ADOPTED.from(FROM).on(FROM)).isEqualTo(State.IN_FORCE);
    }

    @Test
    void a_rule_is_in_force_always_unless_it_says_otherwise() {
        assertThat(Validity.ALWAYS.on(LocalDate.MIN)).isEqualTo(State.IN_FORCE);
        assertThat(Validity.ALWAYS.on(LocalDate.MAX)).isEqualTo(State.IN_FORCE);
    }

    @Test
    void a_period_without_a_date_is_a_contradiction() {
        assertThatThrownBy(() -> new Validity(false, Period.of(FROM, UNTIL)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
