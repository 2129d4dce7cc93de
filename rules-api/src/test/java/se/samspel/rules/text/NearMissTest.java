package se.samspel.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearMissTest {

    private static final List<String> KNOWN = List.of("id", "on", "title", "units", "unit", "parties", "workTime");

    @ParameterizedTest
    @CsvSource({
        "titel, title", // two letters turned round
        "titl, title",
        "ttl, title",
        "titless, title",
        "TITLE, title",
        "tätle, title",
        "worktime, workTime",
        "work_time, workTime",
        "partys, parties",
        "unist, unit", // a letter too many, or two turned round in units
        "untis, units",
        "enits, units",
        "uni, unit",
        "unitt, unit", // as near as units, and before it in the alphabet
        "di, id",
        "ids, id",
        "ids2, ",
        "xx, ",
        "i, id",
        "n, on",
        "ttx, ",
        "titlexyz, ",
        "party, ",
        "kind, "
    })
    void a_name_is_near_if_a_letter_or_two_make_the_difference(String name, String meant) {
        assertThat(NearMiss.nearest(name, KNOWN).orElse(null)).isEqualTo(meant);
    }
}
