package se.samspel.json.bind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The members of an object that is to be written. */
class PlainObjectTest {

    @Test
    void what_has_been_added_is_there_in_that_order_like_in_any_map() {
        PlainObject object = new PlainObject(3);
        object.add("b", 1);
        object.add("a", 2);

        List<String> each = new ArrayList<>();
        object.forEach((name, value) -> each.add(name + value));

        assertThat(each).containsExactly("b1", "a2");
        assertThat(object.entrySet()).containsExactly(Map.entry("b", 1), Map.entry("a", 2));
        assertThat(object).hasSize(2).isEqualTo(Map.of("a", 2, "b", 1));
        assertThat(object.get("a")).isEqualTo(2);
        assertThat(object.get("c")).isNull();
    }

    @Test
    void one_to_which_nothing_has_been_added_is_empty() {
        assertThat(new PlainObject(3)).isEmpty();
    }
}
