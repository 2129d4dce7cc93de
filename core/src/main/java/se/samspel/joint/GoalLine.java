package se.samspel.joint;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import se.samspel.Id;
import se.samspel.followup.Measure;
import se.samspel.followup.MeasureLine;
import se.samspel.followup.Story;

/**
 * A goal followed all the way: from what is done for it, over what is measured, to what that has shown.
 *
 * @param goal the goal
 * @param activities what works towards it
 * @param measures what follows it, or an activity that works towards it, and how that stands on the day
 * @param stories what is told of it
 */
public record GoalLine(JointGoal goal, List<PlanActivity> activities, List<MeasureLine> measures, List<Story> stories) {

    /** Where the way from a goal to its results breaks off. */
    public enum Gap {
        /** Nothing is done for it. */
        NO_ACTIVITY,
        /** Nothing measures it. */
        NO_MEASURE,
        /** No measure of it has a result that is known to be the latest; that there is no data is a result. */
        NO_RESULT
    }

    /** Copies the lists. */
    public GoalLine {
        Objects.requireNonNull(goal, "goal");
        activities = List.copyOf(activities);
        measures = List.copyOf(measures);
        stories = List.copyOf(stories);
    }

    /** One line for each goal of the plan, by id. */
    public static List<GoalLine> of(JointPlan plan, LocalDate day) {
        return plan.goals().stream()
                .sorted(Comparator.comparing(JointGoal::id))
                .map(goal -> of(goal, plan, day))
                .toList();
    }

    /** The line of one goal of the plan; what is in it stands by id. */
    public static GoalLine of(JointGoal goal, JointPlan plan, LocalDate day) {
        List<PlanActivity> activities = plan.activities().stream()
                .filter(activity -> activity.goals().contains(goal.id()))
                .sorted(Comparator.comparing(PlanActivity::id))
                .toList();
        List<Id> ids = activities.stream().map(PlanActivity::id).toList();
        return new GoalLine(
                goal,
                activities,
                plan.followUp().measures().stream()
                        .filter(measure -> follows(measure, goal.id(), ids))
                        .sorted(Comparator.comparing(Measure::id))
                        .map(measure -> MeasureLine.of(measure, day))
                        .toList(),
                plan.followUp().stories().stream()
                        .filter(story -> story.goals().contains(goal.id()))
                        .sorted(Comparator.comparing(Story::id))
                        .toList());
    }

    private static boolean follows(Measure measure, Id goal, List<Id> activities) {
        return measure.goals().contains(goal) || !Collections.disjoint(measure.activities(), activities);
    }

    /** Where the way breaks off, in the order of the way; what is not measured is not said to lack results too. */
    public Set<Gap> gaps() {
        Set<Gap> gaps = EnumSet.noneOf(Gap.class);
        if (activities.isEmpty()) {
            gaps.add(Gap.NO_ACTIVITY);
        }
        if (measures.isEmpty()) {
            gaps.add(Gap.NO_MEASURE);
        } else if (measures.stream().allMatch(measure -> measure.latest().isEmpty())) {
            gaps.add(Gap.NO_RESULT);
        }
        return Collections.unmodifiableSet(gaps);
    }
}
