package se.samspel.json.answer;

import se.samspel.followup.Measure;
import se.samspel.followup.MeasureLine;
import se.samspel.followup.Observation;
import se.samspel.followup.Story;
import se.samspel.followup.Target;
import se.samspel.joint.DataReach;
import se.samspel.joint.GoalLine;
import se.samspel.joint.PlanActivity;

/** How measures stand, how goals are followed and how far data reach, as JSON objects. */
final class FollowUpForm {

    private final Members empty;

    FollowUpForm(Members empty) {
        this.empty = empty;
    }

    Members measure(MeasureLine line) {
        Measure measure = line.measure();
        return empty.another()
                .put("id", measure.id())
                .put("name", measure.name())
                .put("levels", measure.levels().stream().sorted().toList())
                .put("perspective", measure.perspective())
                .put("source", measure.source())
                .put("direction", measure.direction())
                .put("unit", measure.unit())
                .put("baseline", measure.baseline().map(this::shown))
                .put("target", line.aim())
                .put("by", measure.target().flatMap(Target::by))
                .put("latest", line.latest().map(this::shown))
                .put("trend", line.trend())
                .put("reached", line.reached())
                .put("missed", line.missed().filter(missed -> missed));
    }

    Members goal(GoalLine line) {
        return empty.another()
                .put("goal", line.goal().id())
                .put("text", line.goal().text())
                .put(
                        "activities",
                        line.activities().stream().map(PlanActivity::id).toList())
                .put(
                        "measures",
                        line.measures().stream().map(one -> one.measure().id()).toList())
                .put(
                        "results",
                        line.measures().stream()
                                .filter(one -> one.latest().isPresent())
                                .map(this::result)
                                .toList())
                .put("stories", line.stories().stream().map(Story::id).toList())
                .put("gaps", line.gaps());
    }

    Members access(DataReach reach) {
        return empty.another()
                .put("has", reach.has())
                .put("lacks", reach.lacks())
                .put("notStated", reach.notStated());
    }

    private Members result(MeasureLine line) {
        return empty.another()
                .put("measure", line.measure().id())
                .put("latest", line.latest().map(this::shown))
                .put("trend", line.trend());
    }

    private Members shown(Observation shown) {
        return empty.another().put("on", shown.on()).put("value", shown.value()).put("noData", shown.noData());
    }
}
