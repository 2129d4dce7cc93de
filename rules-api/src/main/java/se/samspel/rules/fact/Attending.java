package se.samspel.rules.fact;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import se.samspel.Id;
import se.samspel.decision.Attendance;

/** Who was there, at a meeting or when something was decided. */
record Attending(Attendance attendance) {

    /** An attendance that names nobody present does not say that nobody was. */
    static Optional<Attending> of(Optional<Attendance> told) {
        return told.filter(attendance -> !attendance.present().isEmpty()).map(Attending::new);
    }

    long persons() {
        return attendance.present().stream().distinct().count();
    }

    /** Those who were disqualified and there all the same. */
    long disqualified() {
        return attendance.disqualified().stream()
                .distinct()
                .filter(attendance.present()::contains)
                .count();
    }

    /** The seats that vote for which somebody was there who may: a holder, or a deputy in the holder's place. */
    long seats(RosterOn roster) {
        Set<Id> entitled = new HashSet<>(attendance.present());
        attendance.disqualified().forEach(entitled::remove);
        return SeatsTaken.by(entitled, roster);
    }

    /** Whether that is more than half of the seats that vote, vacant ones among them. */
    boolean isMoreThanHalf(RosterOn roster) {
        return 2 * seats(roster) > roster.voting().size();
    }
}
