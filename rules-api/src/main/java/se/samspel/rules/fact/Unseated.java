package se.samspel.rules.fact;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.samspel.Id;
import se.samspel.body.Roster;
import se.samspel.body.Seat;
import se.samspel.decision.Matter;
import se.samspel.rules.condition.CaseView;

/** Which affected principals have no seat in a body that decides for them. */
final class Unseated {

    private Unseated() {}

    /** How many there are; unknown if the matter tells of no roster of such a body. */
    static Optional<BigDecimal> principals(CaseView view, Matter matter) {
        Set<Id> deciding = view.course().decidingInCommon();
        List<Roster> rosters = matter.rosters().stream()
                .filter(roster -> deciding.contains(roster.id()))
                .toList();
        Set<Id> seated = rosters.stream()
                .flatMap(roster -> roster.seats().stream())
                .map(Seat::party)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        return Numbers.knownIf(
                !rosters.isEmpty(),
                () -> matter.principals().stream()
                        .distinct()
                        .filter(principal -> !seated.contains(principal))
                        .count());
    }
}
