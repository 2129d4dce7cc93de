package se.samspel.joint;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.samspel.Id;
import se.samspel.Identified;
import se.samspel.constraint.Filled;

/**
 * Where those who work around the resident meet today, such as the weekly round at the health centre.
 *
 * @param id the id, unique among the meeting places
 * @param title what it is
 * @param parties who meets there, by id
 */
public record MeetingPlace(Id id, Optional<@Filled String> title, List<Id> parties) implements Identified {

    /** Copies the lists; refuses null: what is absent is an empty {@code Optional}. */
    public MeetingPlace {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        parties = List.copyOf(parties);
    }
}
