package se.samspel.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where values stand in a text. */
class PlacesTest {

    private static final String TEXT = """

            { "å": [1,
                { "b/c": "d" }],
              "e": true }
            """;

    @ParameterizedTest
    @CsvSource({"'',2,1", "/å,2,8", "/å/0,2,9", "/å/1,3,5", "/å/1/b~1c,3,14", "/e,4,8"})
    void every_value_is_found_where_it_begins(String pointer, int line, int column) {
        assertThat(places(TEXT).find(pointer)).contains(new Places.Spot(line, column));
    }

    @Test
    void what_is_not_there_is_nowhere() {
        assertThat(places(TEXT).find("/f")).isEmpty();
        assertThat(places(TEXT).find("/å/2")).isEmpty();
    }

    @Test
    void of_broken_text_the_part_before_the_break_is_found() {
        assertThat(places("{ \"a\": 1, \"b\": }").find("/a")).contains(new Places.Spot(1, 8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\u0000", "]"})
    void what_is_no_json_has_no_places(String text) {
        assertThat(places(text).find("")).isEmpty();
    }

    private static Places places(String text) {
        return Places.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
