package se.samspel.rules.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samspel.Id;
import se.samspel.decision.Decision;
import se.samspel.decision.Matter;
import se.samspel.decision.Minutes;
import se.samspel.decision.Notice;
import se.samspel.rules.condition.CaseView;

/**
 * Where and since when the minutes of a decision are made known.
 *
 * @param principals those on whose boards they are to be
 * @param days the first day on the board of each that has them
 */
record Notices(List<Id> principals, List<LocalDate> days) {

    /** Those of a decision; empty if it is not said which principals it is for. */
    static Optional<Notices> of(CaseView view, Decision decision) {
        return principals(view, decision).map(principals -> new Notices(principals, days(principals, decision)));
    }

    /** The principal whose own body it is, or else all that the matter affects; empty if it affects none. */
    static Optional<List<Id>> principals(CaseView view, Decision decision) {
        return decision.principal().map(List::of).or(() -> all(view));
    }

    /** All principals that the matter affects; empty if it affects none. */
    static Optional<List<Id>> all(CaseView view) {
        return view.document()
                .matter()
                .map(Matter::principals)
                .map(principals -> principals.stream().distinct().toList())
                .filter(principals -> !principals.isEmpty());
    }

    private static List<LocalDate> days(List<Id> principals, Decision decision) {
        List<Notice> all = decision.minutes().map(Minutes::notices).orElse(List.of());
        return principals.stream()
                .flatMap(principal -> all.stream()
                        .filter(notice -> notice.party().equals(principal))
                        .flatMap(notice -> notice.on().stream())
                        .min(LocalDate::compareTo)
                        .stream())
                .toList();
    }

    /** The number of boards on which they are not, or not since any day that is known. */
    int missing() {
        return principals.size() - days.size();
    }

    /** The first day on which they are on all boards; empty if some board is missing. */
    Optional<LocalDate> onAll() {
        return missing() == 0 ? days.stream().max(LocalDate::compareTo) : Optional.empty();
    }
}
