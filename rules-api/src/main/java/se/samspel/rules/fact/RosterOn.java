package se.samspel.rules.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.samspel.Id;
import se.samspel.body.Holder;
import se.samspel.body.Roster;
import se.samspel.body.Seat;
import se.samspel.document.BodyDocument;
import se.samspel.joint.JointPlan;
import se.samspel.leadership.PlanLevel;
import se.samspel.party.Party;
import se.samspel.rules.condition.CaseView;

/**
 * A roster on one day: who holds which seat, and for whom.
 *
 * @param roster the roster, with its past and what is to come
 * @param parties the parties that it may speak of
 * @param day the day
 */
record RosterOn(Roster roster, List<Party> parties, LocalDate day) {

    /** The roster of a body document on the day that is judged. */
    static Optional<RosterOn> of(CaseView view) {
        return view.document() instanceof BodyDocument body
                ? body.roster()
                        .map(roster -> new RosterOn(
                                roster, body.parties(), view.setting().asOf()))
                : Optional.empty();
    }

    /** Who sits at a level of leadership on the day that is judged. */
    static Optional<RosterOn> of(CaseView view, PlanLevel level) {
        return view.document() instanceof JointPlan plan
                ? Optional.of(new RosterOn(
                        new Roster(level.id(), level.seats(), List.of()),
                        plan.parties(),
                        view.setting().asOf()))
                : Optional.empty();
    }

    RosterOn on(LocalDate other) {
        return new RosterOn(roster, parties, other);
    }

    /** The seats whose holders vote. */
    List<Seat> voting() {
        return roster.seats().stream().filter(Seat::votes).toList();
    }

    /** Whether it names anybody at all: one that names nobody does not say that all seats are vacant. */
    boolean namesHolders() {
        return roster.seats().stream().anyMatch(seat -> !seat.holders().isEmpty());
    }

    List<Holder> holders(Seat seat) {
        return onTheDay(seat.holders());
    }

    List<Holder> deputies(Seat seat) {
        return onTheDay(seat.deputies());
    }

    /** The party whose seat it is, or else the one party that its holders come from. */
    Optional<Id> party(Seat seat) {
        return seat.party().or(() -> {
            Set<Optional<Id>> homes = holders(seat).stream().map(Holder::party).collect(Collectors.toSet());
            return homes.size() == 1 ? homes.iterator().next() : Optional.empty();
        });
    }

    Optional<Id> kind(Id party) {
        return parties.stream()
                .filter(candidate -> candidate.id().equals(party))
                .map(Party::kind)
                .findFirst();
    }

    Optional<Id> kind(Seat seat) {
        return party(seat).flatMap(this::kind);
    }

    Optional<Side> side(Seat seat) {
        return kind(seat).map(Side::of);
    }

    /** The number of seats on the side whose holders vote. */
    long onSide(Side side) {
        return voting().stream()
                .filter(seat -> side(seat).filter(side::equals).isPresent())
                .count();
    }

    /** Whether all other parties of the kind whose seat it is are among those that its holder has the duty to inform. */
    Optional<Boolean> informsItsKind(Seat seat) {
        return party(seat)
                .flatMap(party -> kind(party)
                        .map(kind -> parties.stream()
                                .filter(other -> other.kind().equals(kind))
                                .map(Party::id)
                                .filter(other -> !other.equals(party))
                                .allMatch(seat.informs()::contains)));
    }

    private List<Holder> onTheDay(List<Holder> holders) {
        return holders.stream().filter(holder -> holder.period().contains(day)).toList();
    }
}
