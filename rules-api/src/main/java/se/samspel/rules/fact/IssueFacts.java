package se.samspel.rules.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samspel.joint.JointPlan;
import se.samspel.leadership.Rung;
import se.samspel.leadership.StuckIssue;
import se.samspel.rules.condition.CaseView;
import se.samspel.rules.condition.LadderLevel;
import se.samspel.rules.condition.NumberFact;
import se.samspel.rules.condition.Way;
import se.samspel.rules.condition.WordFact;
import se.samspel.rules.condition.YesNoFact;
import se.samspel.rules.text.Text;
import se.samspel.rules.text.Unit;

/** What is there about an issue that has got stuck: where it is, for how long, and with whom. */
public final class IssueFacts {

    private static final Way<StuckIssue, List<Rung>> RUNGS = Way.toList("rungs", StuckIssue::rungs);

    /**
     * The level that it has come to last by the day; the lowest of the ladder if nobody has said, not known if it is
     * not one of the ladder.
     */
    public static final WordFact LEVEL = WordFact.open(
            "issue.level",
            Text.of("nivån som frågan ligger på", "the level that the issue is at"),
            JointScopes.ISSUE,
            RUNGS,
            (view, issue) ->
                    standing(view, issue).map(standing -> standing.level().id().value()));

    /** Whether there is no level to raise it to. */
    public static final YesNoFact AT_TOP = YesNoFact.maybe(
            "issue.at-top",
            Text.of("att frågan ligger på den översta nivån", "the issue being at the top level"),
            JointScopes.ISSUE,
            RUNGS,
            (view, issue) ->
                    standing(view, issue).map(standing -> standing.above().isEmpty()));

    /** Days at the level: until the day that is judged, or until it was resolved. */
    public static final NumberFact DAYS_AT_LEVEL = NumberFact.computed(
            "issue.days-at-level",
            Unit.DAYS,
            Text.of("tid på nivån", "the time at the level"),
            JointScopes.ISSUE,
            RUNGS,
            (view, issue) -> standing(view, issue).flatMap(IssueStanding::days).map(Numbers::of));

    /** Days beyond the last day that it may stay at the level; not known where the rule set does not say how long. */
    public static final NumberFact DAYS_LATE = NumberFact.computed(
            "issue.days-late",
            Unit.DAYS,
            Text.of("försening på nivån", "the delay at the level"),
            JointScopes.ISSUE,
            RUNGS,
            (view, issue) ->
                    standing(view, issue).flatMap(IssueStanding::daysLate).map(Numbers::of));

    /** Whether it is said that it has come to a level by the day, and of each level on which day. */
    public static final YesNoFact DAYS_STATED = YesNoFact.of(
            "issue.days-stated",
            Text.of("när frågan kom till varje nivå", "when the issue came to each level"),
            JointScopes.ISSUE,
            RUNGS,
            (view, issue) -> !IssueStanding.by(issue, view.setting().asOf()).isEmpty()
                    && issue.rungs().stream().allMatch(rung -> rung.on().isPresent()));

    /**
     * Whether it climbs one level at a time, day after day, and is resolved last; not known if a level is not one of the
     * ladder.
     */
    public static final YesNoFact IN_ORDER = YesNoFact.maybe(
            "issue.in-order",
            Text.of("att frågan lyfts en nivå i taget", "the issue being raised one level at a time"),
            JointScopes.ISSUE,
            RUNGS,
            (view, issue) -> isInOrder(issue, view.setting().ladder()));

    /** Whether each pair that is named leads at the level that it is named for. */
    public static final YesNoFact PAIRS_AT_LEVEL = YesNoFact.of(
            "issue.pairs-at-level",
            Text.of("att paren leder på frågans nivå", "the pairs leading at the level of the issue"),
            JointScopes.ISSUE,
            RUNGS,
            (view, issue) -> issue.rungs().stream().allMatch(rung -> isAtLevel(view, rung)));

    /** Whether its place in the queue is told; 0 is none, for 1 comes first. */
    public static final YesNoFact PRIORITY_STATED = YesNoFact.of(
            "issue.priority-stated",
            Text.of("frågans prioritet", "the priority of the issue"),
            JointScopes.ISSUE,
            Way.to("priority", StuckIssue::priority),
            (view, issue) -> issue.priority().filter(place -> place > 0).isPresent());

    /** Whether it has been resolved by the day. */
    public static final YesNoFact RESOLVED = YesNoFact.of(
            "issue.resolved",
            Text.of("att frågan är löst", "the issue being resolved"),
            JointScopes.ISSUE,
            Way.to("resolvedOn", StuckIssue::resolvedOn),
            (view, issue) -> issue.resolvedOn()
                    .filter(on -> !on.isAfter(view.setting().asOf()))
                    .isPresent());

    /** Whether it is said how it was resolved. */
    public static final YesNoFact RESOLUTION_STATED = YesNoFact.present(
            "issue.resolution-stated",
            Text.of("hur frågan löstes", "how the issue was resolved"),
            JointScopes.ISSUE,
            Way.to("resolution", StuckIssue::resolution));

    /**
     * Whether somebody leads on each side where it is; not known if somebody's side is not. Where nobody does, the
     * office of the level is responsible.
     */
    public static final YesNoFact RESPONSIBLE_ON_EACH_SIDE = YesNoFact.maybe(
            "issue.responsible-on-each-side",
            Text.of("att någon på varje sida ansvarar för frågan", "somebody on each side being responsible"),
            JointScopes.ISSUE,
            RUNGS,
            (view, issue) -> standing(view, issue).flatMap(IssueFacts::isLed));

    private IssueFacts() {}

    private static Optional<IssueStanding> standing(CaseView view, StuckIssue issue) {
        return view.document() instanceof JointPlan plan
                ? IssueStanding.of(issue, plan, view.setting())
                : Optional.empty();
    }

    private static Optional<Boolean> isLed(IssueStanding standing) {
        boolean isLed = !standing.region().isEmpty() && !standing.municipal().isEmpty();
        return isLed || standing.sided() ? Optional.of(isLed) : Optional.empty();
    }

    private static Optional<Boolean> isInOrder(StuckIssue issue, List<LadderLevel> ladder) {
        List<Integer> heights =
                issue.rungs().stream().map(rung -> height(rung, ladder)).toList();
        List<LocalDate> days = Stream.concat(issue.rungs().stream().map(Rung::on), Stream.of(issue.resolvedOn()))
                .flatMap(Optional::stream)
                .toList();
        return heights.contains(-1)
                ? Optional.empty()
                : Optional.of(IntStream.range(1, heights.size()).allMatch(i -> heights.get(i) == heights.get(i - 1) + 1)
                        && IntStream.range(1, days.size())
                                .noneMatch(i -> days.get(i).isBefore(days.get(i - 1))));
    }

    /** Its place in the ladder, 0 at the bottom; -1 if it has none. */
    private static int height(Rung rung, List<LadderLevel> ladder) {
        return ladder.stream().map(LadderLevel::id).toList().indexOf(rung.level());
    }

    private static boolean isAtLevel(CaseView view, Rung rung) {
        return !(view.document() instanceof JointPlan plan)
                || plan.leadership().pairs().stream()
                        .filter(pair -> rung.pair().filter(pair.id()::equals).isPresent())
                        .allMatch(pair ->
                                pair.level().filter(rung.level()::equals).isPresent());
    }
}
