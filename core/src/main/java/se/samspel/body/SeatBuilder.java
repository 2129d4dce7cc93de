package se.samspel.body;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.samspel.Id;

/** Builds a {@link Seat} part by part; what is not set is absent. Not for use by several threads at once. */
public final class SeatBuilder {

    private final Id id;
    private Optional<Id> party = Optional.empty();
    private Optional<SeatKind> kind = Optional.empty();
    private Optional<Boolean> observer = Optional.empty();
    private Optional<Id> office = Optional.empty();
    private Optional<Id> list = Optional.empty();
    private Optional<Rotation> rotation = Optional.empty();
    private List<Id> informs = List.of();
    private List<Holder> holders = List.of();
    private List<Holder> deputies = List.of();

    SeatBuilder(Id id) {
        this.id = id;
    }

    /** Sets the party whose seat it is, by id. */
    public SeatBuilder party(String party) {
        this.party = Optional.of(Id.of(party));
        return this;
    }

    /** Sets whether it is for an official or an elected representative. */
    public SeatBuilder kind(SeatKind kind) {
        this.kind = Optional.of(kind);
        return this;
    }

    /** Sets whether its holder may speak but does not vote. */
    public SeatBuilder observer(boolean observer) {
        this.observer = Optional.of(observer);
        return this;
    }

    /** Sets the office that it is tied to. */
    public SeatBuilder office(String office) {
        this.office = Optional.of(Id.of(office));
        return this;
    }

    /** Sets the body on whose list its holder stands, by id. */
    public SeatBuilder list(String body) {
        this.list = Optional.of(Id.of(body));
        return this;
    }

    /** Sets that it passes from one to another. */
    public SeatBuilder rotation(Rotation rotation) {
        this.rotation = Optional.of(rotation);
        return this;
    }

    /** Sets the parties that its holder has the duty to inform, by id. */
    public SeatBuilder informs(String... parties) {
        this.informs = Arrays.stream(parties).map(Id::of).toList();
        return this;
    }

    /** Sets those who hold it, each over a period. */
    public SeatBuilder holders(Holder... holders) {
        this.holders = List.of(holders);
        return this;
    }

    /** Sets those who stand in for a holder, each over a period. */
    public SeatBuilder deputies(Holder... deputies) {
        this.deputies = List.of(deputies);
        return this;
    }

    /** The seat. */
    public Seat build() {
        return new Seat(id, party, kind, observer, office, list, rotation, informs, holders, deputies);
    }
}
