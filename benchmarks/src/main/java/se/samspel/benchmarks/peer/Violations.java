package se.samspel.benchmarks.peer;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import se.samspel.benchmarks.peer.Sheets.CoachSheet;
import se.samspel.benchmarks.peer.Sheets.ImprovementSheet;
import se.samspel.benchmarks.peer.Sheets.LeaderSheet;
import se.samspel.benchmarks.peer.Sheets.MemberSheet;
import se.samspel.benchmarks.peer.Sheets.PersonSheet;
import se.samspel.benchmarks.peer.Sheets.WorkSheet;

/** When each rule is violated, as predicates of sheets, for engines whose rules are written in Java. */
final class Violations {

    /**
     * A rule.
     *
     * @param code its code
     * @param when when it is violated
     * @param <S> what it is about
     */
    record Rule<S>(String code, Predicate<S> when) {}

    static final List<Rule<WorkSheet>> WORK = List.of(
            new Rule<>("work.leader", s -> !s.leaderNamed()),
            new Rule<>("work.team", s -> s.members() == 0),
            new Rule<>("team.appointed", s -> s.members() > 0 && !s.teamAppointed()),
            new Rule<>("work.coaches", s -> s.coaches() != 2),
            new Rule<>("work.contact", s -> !s.contactIsLeader()),
            new Rule<>("work.budget-holder", s -> s.submitted() && !s.coachHoldsBudget()),
            new Rule<>("work.seminars", s -> s.submitted() && s.seminars() < 1),
            new Rule<>("process.recurring", s -> s.submitted() && !s.recurring()),
            new Rule<>("process.value", s -> s.submitted() && !s.valueStated()),
            new Rule<>("process.improvement-areas", s -> s.submitted() && s.improvementAreas() < 1),
            new Rule<>("process.current-flow", s -> s.submitted() && !s.currentFlow()),
            new Rule<>("work.first-plan", s -> s.submitted() && s.plans() < 1),
            new Rule<>("analysis.length", s -> s.analysisMonths() < 2 || s.analysisMonths() > 4),
            new Rule<>("plan.goals", s -> s.submitted() && s.goals() == 0));

    static final List<Rule<LeaderSheet>> LEADER = List.of(
            new Rule<>("leader.appointed", s -> !s.appointed()),
            new Rule<>("leader.guideline", s -> s.percent() < 80 || s.percent() > 120));

    static final List<Rule<PersonSheet>> PERSON = List.of(
            new Rule<>("participant.home-unit", s -> !s.unitNamed()),
            new Rule<>("participant.unit-consents", s -> !s.unitConsents()));

    static final List<Rule<MemberSheet>> MEMBER = List.of(
            new Rule<>("member.full-days", s -> s.fullDays() < 4 || s.fullDays() > 6),
            new Rule<>("member.whole-days", s -> !s.whole()),
            new Rule<>("member.contributes", s -> s.submitted() && s.attended() < 1));

    static final List<Rule<CoachSheet>> COACH = List.of(new Rule<>("coach.lent", s -> !s.lent()));

    static final List<Rule<ImprovementSheet>> IMPROVEMENT = List.of(
            new Rule<>("improvement.cost", s -> s.submitted() && !s.costStated()),
            new Rule<>("improvement.gain", s -> s.submitted() && !s.gainStated()));

    /** The rules of each kind of sheet. */
    static final Map<Class<?>, List<? extends Rule<?>>> ALL = Map.of(
            WorkSheet.class, WORK,
            LeaderSheet.class, LEADER,
            PersonSheet.class, PERSON,
            MemberSheet.class, MEMBER,
            CoachSheet.class, COACH,
            ImprovementSheet.class, IMPROVEMENT);

    /** A row of the route. */
    record Way(Predicate<WorkSheet> when, String route) {}

    static final List<Way> ROUTE = List.of(
            new Way(s -> is(s, "region-only", "operational"), "decides region-administration-head"),
            new Way(s -> is(s, "region-only", "political"), "not-stated"),
            new Way(s -> is(s, "joint", "operational"), "decides joint-officials-group"),
            new Way(s -> is(s, "joint", "political"), "prepares joint-officials-group, decides joint-political-group"),
            new Way(s -> s.principals().equals("municipalities-only"), "not-stated"));

    private Violations() {}

    private static boolean is(WorkSheet sheet, String principals, String consequences) {
        return sheet.principals().equals(principals) && sheet.consequences().equals(consequences);
    }

    /** Where the element of a sheet stands; empty for the work and the leader. */
    static String path(Object sheet) {
        if (sheet instanceof PersonSheet person) {
            return person.path();
        } else if (sheet instanceof MemberSheet member) {
            return member.path();
        } else if (sheet instanceof CoachSheet coach) {
            return coach.path();
        }
        return sheet instanceof ImprovementSheet improvement ? improvement.path() : "";
    }
}
