package se.samspel.rules.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What a setting says of which nothing but the most necessary has been said. */
class SettingTest {

    @Test
    void one_that_remembers_nothing_finds_what_follows_from_it_whenever_it_is_asked() {
        Setting setting = Teams.of().setting();

        assertThat(setting.settled(Setting::asOf)).isEqualTo(LocalDate.EPOCH);
        assertThat(setting.settled(Setting::asOf)).isEqualTo(LocalDate.EPOCH);
    }
}
