package se.samspel.work;

import jakarta.validation.Valid;
import java.util.List;
import se.samspel.constraint.UniqueIds;

/**
 * What has been told to whom.
 *
 * @param information parties that were informed
 * @param anchoring home units where the work was anchored
 */
public record Registers(
        @UniqueIds List<@Valid Information> information,
        @UniqueIds List<@Valid Anchoring> anchoring) {

    /** Nothing yet. */
    public static final Registers NONE = new Registers(List.of(), List.of());

    /** Copies the lists. */
    public Registers {
        information = List.copyOf(information);
        anchoring = List.copyOf(anchoring);
    }
}
