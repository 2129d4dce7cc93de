package se.samspel.rules.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.samspel.Id;
import se.samspel.followup.FollowUp;
import se.samspel.followup.FollowUpDecision;
import se.samspel.followup.Measure;
import se.samspel.followup.Story;
import se.samspel.joint.DataReach;
import se.samspel.joint.GoalLine;
import se.samspel.joint.JointPlan;
import se.samspel.rules.condition.CaseView;
import se.samspel.rules.condition.NumberFact;
import se.samspel.rules.condition.Way;
import se.samspel.rules.condition.WordsFact;
import se.samspel.rules.condition.YesNoFact;
import se.samspel.rules.text.Text;
import se.samspel.rules.text.Unit;

/** What a joint plan as a whole says of how its results are followed. */
public final class FollowUpFacts {

    /** To the follow-up, which a document leaves out while there is none. */
    private static final Way<JointPlan, FollowUp> FOLLOW_UP = Way.to(
            "followUp", plan -> Optional.of(plan.followUp()).filter(followUp -> !followUp.equals(FollowUp.NONE)));

    private static final Way<JointPlan, List<Measure>> ALL_MEASURES =
            FOLLOW_UP.thenList("measures", FollowUp::measures);
    private static final Way<JointPlan, List<Story>> ALL_STORIES = FOLLOW_UP.thenList("stories", FollowUp::stories);

    /** Whether it has been decided how the joint results are followed; a decision of a day to come is none yet. */
    public static final YesNoFact DECIDED = YesNoFact.of(
            "joint-plan.follow-up-decided",
            Text.of("beslut om hur resultaten ska följas", "a decision on how results are followed"),
            JointScopes.JOINT_PLAN,
            FOLLOW_UP.then("decision", FollowUp::decision).then("text", FollowUpDecision::text),
            (view, plan) -> plan.followUp()
                    .decision()
                    .filter(decision -> decision.text().isPresent())
                    .filter(decision -> decision.on().filter(isLaterThan(view)).isEmpty())
                    .isPresent());

    /** The number of follow-up measures. */
    public static final NumberFact MEASURES = NumberFact.count(
            "joint-plan.measures",
            Unit.COUNT,
            Text.of("antal uppföljningsmått", "the number of follow-up measures"),
            JointScopes.JOINT_PLAN,
            ALL_MEASURES);

    /** The number of stories. */
    public static final NumberFact STORIES = NumberFact.count(
            "joint-plan.stories",
            Unit.COUNT,
            Text.of("antal berättelser", "the number of stories"),
            JointScopes.JOINT_PLAN,
            ALL_STORIES);

    /** The levels that no measure is followed at. */
    public static final WordsFact LEVELS_WITHOUT_MEASURE = WordsFact.of(
            "joint-plan.levels-without-measure",
            Text.of("ledningsnivåer utan uppföljningsmått", "levels of leadership without a follow-up measure"),
            JointScopes.JOINT_PLAN,
            ALL_MEASURES,
            (view, plan) -> levelsBut(view, plan, plan.followUp().measures(), Measure::levels));

    /** The levels that no story is told at. */
    public static final WordsFact LEVELS_WITHOUT_STORY = WordsFact.of(
            "joint-plan.levels-without-story",
            Text.of("ledningsnivåer utan berättelse", "levels of leadership without a story"),
            JointScopes.JOINT_PLAN,
            ALL_STORIES,
            (view, plan) -> levelsBut(view, plan, plan.followUp().stories(), Story::levels));

    /** The goals that no activity works towards. */
    public static final WordsFact GOALS_WITHOUT_ACTIVITY = WordsFact.of(
            "joint-plan.goals-without-activity",
            Text.of("mål utan aktivitet", "goals without an activity"),
            JointScopes.JOINT_PLAN,
            Way.toList("activities", JointPlan::activities),
            (view, plan) -> goals(view, plan, line -> line.activities().isEmpty()));

    /** The goals that no measure follows, directly or by an activity. */
    public static final WordsFact GOALS_WITHOUT_MEASURE = WordsFact.of(
            "joint-plan.goals-without-measure",
            Text.of("mål utan uppföljningsmått", "goals without a follow-up measure"),
            JointScopes.JOINT_PLAN,
            ALL_MEASURES,
            (view, plan) -> goals(view, plan, line -> line.measures().isEmpty()));

    /** The regions, municipalities and private providers that lack access to shared data. */
    public static final WordsFact WITHOUT_DATA = parties(
            "joint-plan.parties-without-data",
            Text.of("parter utan tillgång till gemensamma data", "parties without access to shared data"),
            DataReach::lacks);

    /** The regions, municipalities and private providers of which it is not told whether they have access. */
    public static final WordsFact DATA_NOT_STATED = parties(
            "joint-plan.parties-with-data-not-stated",
            Text.of(
                    "parter utan uppgift om tillgång till gemensamma data",
                    "parties with no word of access to shared data"),
            DataReach::notStated);

    private FollowUpFacts() {}

    private static WordsFact parties(String id, Text label, Function<DataReach, List<Id>> which) {
        return WordsFact.of(
                id,
                label,
                JointScopes.JOINT_PLAN,
                FOLLOW_UP.thenList("access", FollowUp::access),
                (view, plan) -> values(which.apply(DataReach.of(plan))));
    }

    private static Predicate<LocalDate> isLaterThan(CaseView view) {
        return day -> day.isAfter(view.setting().asOf());
    }

    private static <E> Set<String> levelsBut(
            CaseView view, JointPlan plan, List<E> followed, Function<E, List<Id>> levels) {
        Set<Id> met =
                followed.stream().flatMap(one -> levels.apply(one).stream()).collect(Collectors.toSet());
        return values(LevelsOf.plan(view, plan).stream()
                .filter(level -> !met.contains(level))
                .toList());
    }

    private static Set<String> goals(CaseView view, JointPlan plan, Predicate<GoalLine> which) {
        return values(GoalLine.of(plan, view.setting().asOf()).stream()
                .filter(which)
                .map(line -> line.goal().id())
                .toList());
    }

    private static Set<String> values(List<Id> ids) {
        return ids.stream().map(Id::value).collect(Collectors.toSet());
    }
}
