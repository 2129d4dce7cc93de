package se.samspel.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTextTest {

    private static final Map<String, Object> VALUE = value();

    private static Map<String, Object> value() {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("outcome", "CLEAR");
        value.put("findings", List.of());
        value.put("progress", Map.of());
        value.put("numbers", List.of(new BigDecimal("1E+2"), 7, 8L));
        value.put("nested", List.of(Map.of("yes", true)));
        return value;
    }

    @Test
    void pretty_text_is_indented_by_two_spaces_in_the_order_of_the_map() {
        assertThat(JsonText.pretty(VALUE)).isEqualTo("""
                        {
                          "outcome": "CLEAR",
                          "findings": [],
                          "progress": {},
                          "numbers": [
                            100,
                            7,
                            8
                          ],
                          "nested": [
                            {
                              "yes": true
                            }
                          ]
                        }""");
    }

    @Test
    void a_line_has_no_white_space() {
        assertThat(JsonText.line(VALUE))
                .isEqualTo("{\"outcome\":\"CLEAR\",\"findings\":[],\"progress\":{},\"numbers\":[100,7,8],"
                        + "\"nested\":[{\"yes\":true}]}");
    }

    @Test
    void a_line_is_one_line_whatever_the_text() {
        assertThat(JsonText.line("a\nb\r\u0000\u001f\"\\å\uD800"))
                .isEqualTo("\"a\\nb\\r\\u0000\\u001f\\\"\\\\å\\ud800\"");
    }

    @Test
    void what_is_no_plain_value_is_a_callers_bug() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonText.line(1.5))
                .withMessageContaining("1.5");
        assertThatIllegalArgumentException().isThrownBy(() -> JsonText.line(Map.of(1, 2)));
        assertThatIllegalArgumentException().isThrownBy(() -> JsonText.pretty(List.of('x')));
    }
}
