package se.samspel.body;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import se.samspel.Id;
import se.samspel.Identified;
import se.samspel.constraint.UniqueIds;

/**
 * Who sits in a body and who chairs it, over time, such as the eleven seats of {@code ledningsgruppen}.
 *
 * <p>It tells what is so, whether or not the rules of the body allow it. A list that is empty says nothing: a roster
 * without chairs does not say that nobody chairs.
 *
 * @param id the body, by its id in the rule set
 * @param seats its seats
 * @param chairs its chairs and vice chairs, past, present and to come
 */
public record Roster(
        Id id,
        @UniqueIds List<@Valid Seat> seats,
        @UniqueIds List<@Valid Chair> chairs) implements Identified {

    /** Copies the lists. */
    public Roster {
        Objects.requireNonNull(id, "id");
        seats = List.copyOf(seats);
        chairs = List.copyOf(chairs);
    }

    /** A roster of the body with this id. */
    public static Roster of(String body, List<Seat> seats, List<Chair> chairs) {
        return new Roster(Id.of(body), seats, chairs);
    }
}
