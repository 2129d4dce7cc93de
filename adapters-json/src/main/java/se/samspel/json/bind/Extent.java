package se.samspel.json.bind;

import java.util.List;
import java.util.Optional;
import se.samspel.Id;

/** How much a record says that is made to see what would be asked of it. */
public enum Extent {
    /** As little as a record may. */
    NOTHING,
    /** One element of each list and one of each part, none of which says anything. */
    PARTS,
    /** One of everything. */
    EVERYTHING;

    /** A word that no rule set knows. */
    private static final Id SOME_WORD = Id.of("x");

    /** The value of a component. */
    public Object of(Component component) {
        boolean isThere = this == EVERYTHING || this == PARTS && component.isOfRecords();
        return switch (component.number()) {
            case ONE -> one(component);
            case AT_MOST_ONE -> isThere ? Optional.of(one(component)) : Optional.empty();
            case ANY -> isThere ? List.of(one(component)) : List.of();
        };
    }

    /** The id of the first element of a list, or of a part, such as {@code members-1}. */
    public static Id id(String component) {
        return Id.of(component + "-1");
    }

    private Object one(Component component) {
        if (component.type() == Id.class) {
            return SOME_WORD;
        }
        return component.scalar().<Object>map(Scalar::standIn).orElseGet(() -> record(component));
    }

    private Object record(Component component) {
        Shape shape = Shape.of(component.type());
        return shape.make(shape.components().stream()
                .map(member -> member.isOwnId() ? id(component.name()) : of(member))
                .toList());
    }
}
