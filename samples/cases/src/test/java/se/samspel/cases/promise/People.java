package se.samspel.cases.promise;

import java.util.List;
import java.util.Optional;
import se.samspel.Id;
import se.samspel.time.FullDays;
import se.samspel.work.Member;
import se.samspel.work.Roles;
import se.samspel.work.Team;

/** A team of one. */
final class People {

    private People() {}

    /** A member who sets aside so many days and says nothing else. */
    static Member called(String name, FullDays days) {
        return new Member(
                Id.of("m1"),
                Optional.of(name),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(days),
                Optional.empty());
    }

    /** A team of one, and nobody else. */
    static Roles teamOf(Member member) {
        return new Roles(
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Team(Optional.empty(), List.of(member))),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }
}
