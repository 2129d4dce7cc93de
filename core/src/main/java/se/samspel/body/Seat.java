package se.samspel.body;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.samspel.Id;
import se.samspel.Identified;

/**
 * A place in a body, such as "the seat of 2380, for an official, held by p1, with p2 as deputy".
 *
 * <p>A seat without a holder is vacant. Build one with {@link #builder(String)}; the canonical constructor grows when
 * the record does.
 *
 * @param id the id, unique in the roster
 * @param party the party whose seat it is, by id
 * @param kind whether it is for an official or an elected representative
 * @param observer whether its holder may speak but does not vote; not if empty
 * @param office the office that its holder has by virtue of which the seat is held, such as {@code chair-of-social-board}
 * @param list the body on whose list its holder stands, by the body's id
 * @param rotation that it passes from one to another, if it does
 * @param informs the parties that its holder has the duty to inform, by id
 * @param holders those who hold it, each over a period; two at the same time share it
 * @param deputies those who stand in for a holder, each over a period
 */
public record Seat(
        Id id,
        Optional<Id> party,
        Optional<SeatKind> kind,
        Optional<Boolean> observer,
        Optional<Id> office,
        Optional<Id> list,
        Optional<@Valid Rotation> rotation,
        List<Id> informs,
        List<@Valid Holder> holders,
        List<@Valid Holder> deputies)
        implements Identified {

    /** Copies the lists; refuses null: what is absent is an empty {@code Optional}. */
    public Seat {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(party, "party");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(observer, "observer");
        Objects.requireNonNull(office, "office");
        Objects.requireNonNull(list, "list");
        Objects.requireNonNull(rotation, "rotation");
        informs = List.copyOf(informs);
        holders = List.copyOf(holders);
        deputies = List.copyOf(deputies);
    }

    /** Whether its holder votes: a seat does, unless it is said to be an observer's. */
    public boolean votes() {
        return !observer.orElse(false);
    }

    /** A builder for a seat with this id, and nothing else yet. */
    public static SeatBuilder builder(String id) {
        return new SeatBuilder(Id.of(id));
    }
}
