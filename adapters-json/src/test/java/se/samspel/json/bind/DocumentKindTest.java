package se.samspel.json.bind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samspel.json.fault.Place;

class DocumentKindTest {

    @ParameterizedTest
    @EnumSource
    void every_type_in_a_document_can_be_read_and_has_a_stand_in(DocumentKind kind) {
        Set<Class<?>> types = new HashSet<>();
        collect(kind.type(), types);
        StandIns standIns = new StandIns(new Losses());

        assertThat(types).hasSizeGreaterThan(10).allSatisfy(type -> {
            assertThat(Scalars.of(type).isPresent() || type.isRecord())
                    .as(type.toString())
                    .isTrue();
            assertThatCode(() -> standIns.of(type)).doesNotThrowAnyException();
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_document_has_no_component_called_format_or_kind(DocumentKind kind) {
        assertThat(Shape.of(kind.type()).names())
                .doesNotContain("format", "kind")
                .startsWith("id", "title");
        assertThat(DocumentKind.called(kind.word())).contains(kind);
    }

    @ParameterizedTest
    @EnumSource
    void what_is_lost_is_found_from_above_and_from_beside(DocumentKind kind) {
        Losses losses = new Losses();
        losses.add(Place.root(1, 1)
                .child("plans", 1, 1)
                .child("3", 1, 1)
                .child("improvements", 1, 1)
                .child("7", 1, 1));

        assertThat(losses.touch(java.util.List.of("plans", "3", "improvements")))
                .isTrue();
        assertThat(losses.touch(java.util.List.of("plans", "3", "improvements", "7")))
                .isTrue();
        assertThat(losses.touch(java.util.List.of("plans", "3", "improvements", "7", "serves")))
                .isTrue();
        assertThat(losses.touch(java.util.List.of("plans", Losses.ANY, "improvements")))
                .isTrue();
        assertThat(losses.touch(java.util.List.of("plans", "2", "improvements")))
                .isFalse();
        assertThat(losses.touch(java.util.List.of("plans", "3"))).isFalse();
        assertThat(losses.touch(java.util.List.of("plans"))).isFalse();
        assertThat(losses.touch(java.util.List.of("plans", "3", "improvements", "6")))
                .isFalse();
    }

    private static void collect(Class<?> type, Set<Class<?>> types) {
        if (types.add(type) && Scalars.of(type).isEmpty()) {
            Shape.of(type).components().forEach(component -> collect(component.type(), types));
        }
    }
}
