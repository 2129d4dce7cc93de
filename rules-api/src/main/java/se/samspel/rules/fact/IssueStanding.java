package se.samspel.rules.fact;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import se.samspel.Id;
import se.samspel.Identified;
import se.samspel.body.Holder;
import se.samspel.joint.JointPlan;
import se.samspel.leadership.PairedLeads;
import se.samspel.leadership.Rung;
import se.samspel.leadership.StuckIssue;
import se.samspel.rules.condition.LadderLevel;
import se.samspel.rules.condition.Setting;

/**
 * Where an issue stands on a day: the level that has it, since when, and who is responsible there.
 *
 * <p>An issue that nobody has said to have come to a level is at the lowest one, where residents are met and issues get
 * stuck. What comes after the day has not happened.
 *
 * @param level the level that it has come to last
 * @param above the level that it is raised to next; empty at the top
 * @param since the day it came there, if that is told
 * @param due the last day that it may stay there, if the rule set says how long it may
 * @param resolvedOn the day it was resolved, if it has been
 * @param until the day up to which it counts: when it was resolved, or the day that is judged
 * @param pairs the paired leads who have it, by id: those named if they lead at the level, or else all of the level
 * @param region who of them leads on the region's side; nobody if there is a vacancy
 * @param municipal who of them leads on the municipal side; nobody if there is a vacancy
 * @param sided whether it can be told of each of them on which side that is
 */
public record IssueStanding(
        LadderLevel level,
        Optional<LadderLevel> above,
        Optional<LocalDate> since,
        Optional<LocalDate> due,
        Optional<LocalDate> resolvedOn,
        LocalDate until,
        List<Id> pairs,
        List<Holder> region,
        List<Holder> municipal,
        boolean sided) {

    /** Copies the lists. */
    public IssueStanding {
        pairs = List.copyOf(pairs);
        region = List.copyOf(region);
        municipal = List.copyOf(municipal);
    }

    /**
     * Where an issue of the plan stands; empty if the rule set has no levels, or not the one that it has come to last.
     */
    public static Optional<IssueStanding> of(StuckIssue issue, JointPlan plan, Setting setting) {
        List<LadderLevel> ladder = setting.ladder();
        LocalDate day = setting.asOf();
        Optional<Rung> last = last(issue, day);
        return ladder.stream()
                .filter(level ->
                        last.map(Rung::level).orElse(ladder.get(0).id()).equals(level.id()))
                .findFirst()
                .map(level -> {
                    Optional<LocalDate> since = last.flatMap(Rung::on);
                    Optional<LocalDate> resolved = issue.resolvedOn().filter(on -> !on.isAfter(day));
                    List<PairedLeads> pairs = pairs(plan, level, last.flatMap(Rung::pair));
                    LeadsOn leads = LeadsOn.of(pairs, plan.parties(), day);
                    return new IssueStanding(
                            level,
                            ladder.stream().skip(ladder.indexOf(level) + 1L).findFirst(),
                            since,
                            since.flatMap(
                                    from -> level.within().flatMap(time -> time.after(from, setting.workingDays()))),
                            resolved,
                            resolved.orElse(day),
                            pairs.stream().map(Identified::id).sorted().toList(),
                            leads.on(Side.REGION),
                            leads.on(Side.MUNICIPAL),
                            leads.isSided());
                });
    }

    /** Days at the level, 0 on the day it came there; empty if that is not told. */
    public Optional<Long> days() {
        return since.map(from -> late(from, until));
    }

    /** Days beyond the last day that it may stay, 0 before; empty if nothing says how long it may. */
    public Optional<Long> daysLate() {
        return due.map(last -> late(last, until));
    }

    private static long late(LocalDate from, LocalDate until) {
        return Math.max(0, ChronoUnit.DAYS.between(from, until));
    }

    /** The levels that an issue had come to by the day; one without a day counts as come. */
    static List<Rung> by(StuckIssue issue, LocalDate day) {
        return issue.rungs().stream()
                .filter(rung -> rung.on().filter(day::isBefore).isEmpty())
                .toList();
    }

    /** The last level that it had come to by the day. */
    private static Optional<Rung> last(StuckIssue issue, LocalDate day) {
        return by(issue, day).stream().reduce((one, later) -> later);
    }

    private static List<PairedLeads> pairs(JointPlan plan, LadderLevel level, Optional<Id> named) {
        List<PairedLeads> all = plan.leadership().pairs().stream()
                .filter(pair -> pair.level().filter(level.id()::equals).isPresent())
                .toList();
        List<PairedLeads> one = all.stream()
                .filter(pair -> named.filter(pair.id()::equals).isPresent())
                .toList();
        return one.isEmpty() ? all : one;
    }
}
