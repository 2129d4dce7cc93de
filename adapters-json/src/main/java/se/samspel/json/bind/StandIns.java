package se.samspel.json.bind;

import java.util.List;
import java.util.Optional;
import se.samspel.Id;

/** What takes the place of what a document leaves out, or of what could not be read. */
final class StandIns {

    private final Losses losses;

    StandIns(Losses losses) {
        this.losses = losses;
    }

    /** The value of a component that says nothing: absent, no elements, or a value with nothing in it. */
    Object absent(Component component) {
        return switch (component.number()) {
            case ANY -> List.of();
            case AT_MOST_ONE -> Optional.empty();
            case ONE -> of(component.type());
        };
    }

    /** A value of a type; each id is another. */
    Object of(Class<?> type) {
        if (type == Id.class) {
            return losses.standIn();
        }
        return Scalars.of(type).<Object>map(Scalar::standIn).orElseGet(() -> {
            Shape shape = Shape.of(type);
            return shape.make(shape.components().stream().map(this::absent).toList());
        });
    }
}
