package se.samspel.json.blank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samspel.json.bind.DocumentKind;
import se.samspel.json.bind.Scalar;
import se.samspel.json.bind.Scalars;
import se.samspel.json.bind.Shape;
import se.samspel.json.fault.Words;

/** What stands where something is still to be filled in is never taken for a value. */
class HintTest {

    @ParameterizedTest
    @MethodSource("types")
    void a_hint_is_no_value(Class<?> type) {
        Scalar<?> scalar = Scalars.of(type).orElseThrow();
        Words hint = Hint.of(type);

        assertThat(isRead(scalar, hint.sv())).isFalse();
        assertThat(isRead(scalar, hint.en())).isFalse();
    }

    /** A text that is still empty is refused by its constraint; an open value stands beside an id that is refused. */
    static Stream<Class<?>> types() {
        Set<Class<?>> types = new HashSet<>();
        Stream.of(DocumentKind.values()).forEach(kind -> collect(kind.type(), types));
        return types.stream().filter(type -> type != String.class && type != Object.class);
    }

    private static boolean isRead(Scalar<?> scalar, String text) {
        if (!scalar.json().isInstance(text)) {
            return false;
        }
        try {
            return scalar.reading().apply(text) != null;
        } catch (RuntimeException refused) {
            return false;
        }
    }

    private static void collect(Class<?> type, Set<Class<?>> types) {
        if (Scalars.of(type).isPresent()) {
            types.add(type);
        } else {
            Shape.of(type).components().forEach(component -> collect(component.type(), types));
        }
    }
}
