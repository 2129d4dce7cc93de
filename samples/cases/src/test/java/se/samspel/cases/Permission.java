package se.samspel.cases;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import se.samspel.Id;
import se.samspel.Identified;
import se.samspel.party.Party;
import se.samspel.party.Unit;
import se.samspel.work.Member;
import se.samspel.work.ProcessWork;
import se.samspel.work.Seminar;

/** Something that the source allows: no rule stands against it, which a case shows that makes use of it. */
enum Permission {
    /** The leader is from a municipality, or another organisation than the region. */
    LEADER_FROM_ELSEWHERE("a leader from outside the region", Permission::hasLeaderFromElsewhere),
    /** Leader and owner are one person. */
    OWNER_LEADS("one person as both leader and owner", Permission::isLedByTheOwner),
    /** Now one coach leads a seminar, now another. */
    TASKS_DIVIDED_FREELY(
            "seminars led by different people",
            work -> work.seminars().stream().map(Seminar::ledBy).distinct().count() > 1),
    /** The process is there for more people than those who come first. */
    OTHER_GROUPS_TOO(
            "a process for other groups as well",
            work -> work.process().stream()
                    .anyMatch(process -> process.priorityGroups().contains(Id.of("others")))),
    /** One member sets aside more time between the meetings than another. */
    ANY_TIME_BETWEEN(
            "members with different hours between the meetings",
            work -> work.roles().members().stream()
                            .map(Member::betweenMeetings)
                            .flatMap(Optional::stream)
                            .distinct()
                            .count()
                    > 1),
    /** Others than principals are affected, and the matter is the region's own all the same. */
    OTHERS_DO_NOT_MAKE_JOINT("a matter of the region alone that affects others too", Permission::isTheRegionsOwn);

    private final String text;
    private final Predicate<ProcessWork> use;

    Permission(String text, Predicate<ProcessWork> use) {
        this.text = text;
        this.use = use;
    }

    static Permission named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    String text() {
        return text;
    }

    Predicate<ProcessWork> use() {
        return use;
    }

    private static boolean hasLeaderFromElsewhere(ProcessWork work) {
        return work.roles()
                .leader()
                .flatMap(leader -> leader.unit())
                .flatMap(unit -> find(work.units(), unit))
                .flatMap(Unit::party)
                .flatMap(party -> find(work.parties(), party))
                .filter(party -> !party.kind().equals(Party.REGION))
                .isPresent();
    }

    private static boolean isLedByTheOwner(ProcessWork work) {
        return work.roles().owner().map(Identified::id).isPresent()
                && work.roles()
                        .owner()
                        .map(Identified::id)
                        .equals(work.roles().leader().map(Identified::id));
    }

    private static boolean isTheRegionsOwn(ProcessWork work) {
        return work.matter()
                .filter(matter ->
                        !matter.others().isEmpty() && !matter.principals().isEmpty())
                .filter(matter -> matter.principals().stream()
                        .allMatch(principal -> find(work.parties(), principal)
                                .filter(party -> party.kind().equals(Party.REGION))
                                .isPresent()))
                .isPresent();
    }

    private static <E extends Identified> Optional<E> find(List<E> elements, Id id) {
        return elements.stream().filter(element -> element.id().equals(id)).findFirst();
    }
}
