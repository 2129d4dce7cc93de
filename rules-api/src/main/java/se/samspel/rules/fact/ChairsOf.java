package se.samspel.rules.fact;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samspel.Id;
import se.samspel.body.Chair;
import se.samspel.body.Holder;
import se.samspel.body.Seat;
import se.samspel.rules.condition.CaseView;
import se.samspel.time.Period;

/**
 * The chairs and vice chairs of a body, compared with each other and with its seats.
 *
 * <p>A chair is looked at on the day that is judged if it is a chair then, and else on its first day.
 *
 * @param roster the roster on the day that is judged
 */
record ChairsOf(RosterOn roster) {

    static Optional<ChairsOf> of(CaseView view) {
        return RosterOn.of(view).map(ChairsOf::new);
    }

    /** The side of the chair's own party, or else of the seat or of the person. */
    Optional<Side> side(Chair chair) {
        RosterOn then = roster.on(dayOf(chair));
        return chair.party()
                .or(() -> seats(chair, then).findFirst().flatMap(then::party))
                .flatMap(roster::kind)
                .map(Side::of);
    }

    /** Not known where the roster names no holder that the person could be compared with. */
    Optional<Boolean> seated(Chair chair) {
        if (chair.person().isEmpty()) {
            return chair.seat().map(seat -> true);
        }
        return roster.namesHolders()
                ? Optional.of(seats(chair, roster.on(dayOf(chair))).findFirst().isPresent())
                : Optional.empty();
    }

    Optional<Boolean> sameSideAsBefore(Chair chair) {
        return before(chair).flatMap(this::side).flatMap(earlier -> side(chair).map(earlier::equals));
    }

    Optional<Boolean> otherSideThanChair(Chair vice) {
        LocalDate day = dayOf(vice);
        List<Optional<Side>> chairs = roster.roster().chairs().stream()
                .filter(chair ->
                        vice.isVice() && !chair.isVice() && chair.period().contains(day))
                .map(this::side)
                .toList();
        Optional<Side> own = side(vice);
        return chairs.isEmpty() || own.isEmpty() || chairs.contains(Optional.<Side>empty())
                ? Optional.empty()
                : Optional.of(!chairs.contains(own));
    }

    Optional<Boolean> wasVice(Chair chair) {
        Optional<LocalDate> eve =
                chair.period().from().filter(first -> !chair.isVice()).flatMap(ChairsOf::dayBefore);
        List<Chair> vices = roster.roster().chairs().stream()
                .filter(vice ->
                        vice.isVice() && eve.filter(vice.period()::contains).isPresent())
                .toList();
        return vices.isEmpty()
                        || chair.person().isEmpty()
                        || vices.stream().anyMatch(vice -> vice.person().isEmpty())
                ? Optional.empty()
                : Optional.of(vices.stream().anyMatch(vice -> vice.person().equals(chair.person())));
    }

    /** Back through every period of the same person that lasts until the next one; not known if one has no first day. */
    Optional<Long> monthsInARow(Chair chair) {
        Period period = chair.period();
        if (chair.person().isEmpty() || !period.isComplete()) {
            return Optional.empty();
        }
        LocalDate first = period.from().orElseThrow();
        for (List<Period> earlier = lastingUntil(first, chair); !earlier.isEmpty(); ) {
            if (earlier.stream().anyMatch(open -> open.from().isEmpty())) {
                return Optional.empty();
            }
            first = earlier.stream()
                    .flatMap(known -> known.from().stream())
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
            earlier = lastingUntil(first, chair);
        }
        return Optional.of(Numbers.startedMonths(first, period.until().orElseThrow()));
    }

    /** The other chairs, or of a vice chair the other vice chairs. */
    List<Chair> others(Chair chair) {
        return roster.roster().chairs().stream()
                .filter(other -> other.isVice() == chair.isVice() && !other.equals(chair))
                .toList();
    }

    private List<Period> lastingUntil(LocalDate first, Chair chair) {
        Optional<LocalDate> eve = dayBefore(first);
        return others(chair).stream()
                .filter(other -> other.person().equals(chair.person()))
                .map(Chair::period)
                .filter(earlier -> eve.filter(earlier::contains).isPresent())
                .toList();
    }

    private Optional<Chair> before(Chair chair) {
        return chair.period()
                .from()
                .flatMap(first -> others(chair).stream()
                        .filter(other ->
                                other.period().from().filter(first::isAfter).isPresent())
                        .max(Comparator.comparing(
                                        (Chair other) -> other.period().from().orElseThrow())
                                .thenComparing(Chair::id)));
    }

    private LocalDate dayOf(Chair chair) {
        Period period = chair.period();
        return period.contains(roster.day())
                ? roster.day()
                : period.from().or(period::until).orElse(roster.day());
    }

    private static Stream<Seat> seats(Chair chair, RosterOn then) {
        return then.roster().seats().stream()
                .filter(seat -> chair.seat().filter(id -> !id.equals(seat.id())).isEmpty())
                .filter(seat -> chair.person().isEmpty()
                        ? chair.seat().isPresent()
                        : then.holders(seat).stream().map(Holder::id).anyMatch(personOf(chair)::equals));
    }

    private static Id personOf(Chair chair) {
        return chair.person().orElseThrow();
    }

    private static Optional<LocalDate> dayBefore(LocalDate day) {
        return Optional.of(day).filter(LocalDate.MIN::isBefore).map(later -> later.minusDays(1));
    }
}
