package se.samspel.cli.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Codes that somebody may have meant. */
class NearCodesTest {

    private static final List<String> KNOWN = List.of("team.full-days", "member.full-days", "svom", "leader.guideline");

    @Test
    void a_slip_of_the_finger_is_seen_through() {
        assertThat(NearCodes.of("team.ful-dasy", KNOWN)).startsWith("team.full-days");
    }

    @Test
    void a_part_of_a_code_is_enough() {
        assertThat(NearCodes.of("guideline", KNOWN)).containsExactly("leader.guideline");
    }

    @Test
    void capitals_make_no_difference() {
        assertThat(NearCodes.of("SVOM", KNOWN)).containsExactly("svom");
    }

    @Test
    void what_is_far_from_everything_has_no_near() {
        assertThat(NearCodes.of("xyzzyxyzzyxyzzy", KNOWN)).isEmpty();
    }
}
