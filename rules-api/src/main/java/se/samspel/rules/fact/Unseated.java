package se.samspel.rules.fact;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.samspel.Id;
import se.samspel.decision.Matter;
import se.samspel.rules.condition.CaseView;

/** Which affected principals have no seat that votes in a body that decides for them. */
final class Unseated {

    private Unseated() {}

    /** How many there are; unknown if the matter tells of no roster of such a body. */
    static Optional<BigDecimal> principals(CaseView view, Matter matter) {
        Set<Id> deciding = view.course().decidingInCommon();
        List<RosterOn> rosters = matter.rosters().stream()
                .filter(roster -> deciding.contains(roster.id()))
                .map(roster -> new RosterOn(
                        roster, view.document().parties(), view.setting().asOf()))
                .toList();
        Set<Id> seated = rosters.stream()
                .flatMap(roster -> roster.voting().stream().map(roster::party))
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
