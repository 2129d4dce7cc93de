package se.samspel.leadership;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.samspel.Id;
import se.samspel.Identified;
import se.samspel.body.Seat;
import se.samspel.constraint.Filled;
import se.samspel.constraint.UniqueIds;

/**
 * A level of leadership as a plan describes it, such as "strategic": what it is to achieve, its duties and who sits
 * there.
 *
 * @param id the level, as the rule set names it, such as {@code macro}
 * @param name what it is called locally, such as "strategisk nivå"
 * @param objective what it is to achieve
 * @param duties what it answers for
 * @param seats who takes part, by office and party; a group of the level in which nobody votes
 */
public record PlanLevel(
        Id id,
        Optional<@Filled String> name,
        Optional<@Filled String> objective,
        List<@Filled String> duties,
        @UniqueIds List<@Valid Seat> seats)
        implements Identified {

    /** Copies the lists; refuses null: what is absent is an empty {@code Optional}. */
    public PlanLevel {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(objective, "objective");
        duties = List.copyOf(duties);
        seats = List.copyOf(seats);
    }
}
