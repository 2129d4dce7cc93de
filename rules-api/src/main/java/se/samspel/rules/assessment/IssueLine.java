package se.samspel.rules.assessment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.samspel.Id;
import se.samspel.body.Holder;
import se.samspel.rules.text.Text;

/**
 * An issue that has got stuck, in its place in the queue: where it is, since when, and who must act, such as "the
 * journal cannot be read, at the micro level since 2026-03-02, to be raised to meso by 2026-03-23".
 *
 * @param issue the issue, by id
 * @param title what has got stuck
 * @param priority its place in the queue, 1 first; empty if nobody has said
 * @param resolvedOn the day it was resolved; empty if it has not been
 * @param stay the level that has it, and for how long
 * @param pairs the paired leads who have it there, by id; none if the level has none
 * @param region who is responsible on the region's side
 * @param municipal who is responsible on the municipal side
 */
public record IssueLine(
        Id issue,
        Optional<String> title,
        Optional<Integer> priority,
        Optional<LocalDate> resolvedOn,
        Stay stay,
        List<Id> pairs,
        Responsible region,
        Responsible municipal) {

    /** Unresolved before resolved, overdue before in time, then by priority, by day, and by id. */
    public static final Comparator<IssueLine> ORDER = Comparator.comparing(IssueLine::isResolved)
            .thenComparing(line -> !line.isOverdue())
            .thenComparing(line -> line.priority().orElse(Integer.MAX_VALUE))
            .thenComparing(line -> line.stay().since().orElse(LocalDate.MAX))
            .thenComparing(IssueLine::issue);

    /** Copies the list. */
    public IssueLine {
        pairs = List.copyOf(pairs);
    }

    /**
     * That an issue is at a level.
     *
     * @param level the level, such as {@code micro}
     * @param label what people call it
     * @param since the day it came there; empty if nobody has said
     * @param days how many days ago that was, or had been when it was resolved; empty if nobody has said
     * @param due the last day that it may stay there; empty if the rules do not say how long it may, nobody has said when
     *     it came there, or the calendar has no such day
     * @param daysLate how many days it has stayed beyond that, 0 if none; empty if there is no such day
     * @param raiseTo the level above; empty at the top
     * @param raiseToLabel what people call that one
     */
    public record Stay(
            Id level,
            Text label,
            Optional<LocalDate> since,
            Optional<Long> days,
            Optional<LocalDate> due,
            Optional<Long> daysLate,
            Optional<Id> raiseTo,
            Optional<Text> raiseToLabel) {}

    /**
     * Who is responsible on one side: always an office, and those who lead in pairs there, if any do.
     *
     * @param office the office that leads the level
     * @param persons who of the pair lead on this side, by id; nobody if there is a vacancy
     */
    public record Responsible(Text office, List<Holder> persons) {
        /** Copies the list. */
        public Responsible {
            persons = List.copyOf(persons);
        }
    }

    /** Whether it has been resolved. */
    public boolean isResolved() {
        return resolvedOn.isPresent();
    }

    /** Whether it is unresolved and has stayed longer than it may. */
    public boolean isOverdue() {
        return !isResolved() && stay.daysLate().filter(late -> late > 0).isPresent();
    }
}
