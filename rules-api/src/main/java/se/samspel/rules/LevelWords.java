package se.samspel.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samspel.Id;
import se.samspel.followup.Measure;
import se.samspel.followup.Story;
import se.samspel.joint.JointPlan;
import se.samspel.joint.PlanActivity;
import se.samspel.leadership.PairedLeads;
import se.samspel.leadership.PlanLevel;
import se.samspel.leadership.StuckIssue;

/** Every place of a joint plan that names a level of leadership. */
final class LevelWords {

    private final List<Named> found = new ArrayList<>();

    private LevelWords() {}

    /**
     * A level that is named.
     *
     * @param level the level
     * @param path where, as a JSON Pointer
     * @param element by what
     */
    record Named(Id level, String path, Id element) {}

    static List<Named> in(JointPlan plan) {
        LevelWords words = new LevelWords();
        words.levels(plan.leadership().levels());
        words.pairs(plan.leadership().pairs());
        words.activities(plan.activities());
        words.issues(plan.support().issues());
        words.measures(plan.followUp().measures());
        words.stories(plan.followUp().stories());
        return words.found;
    }

    private void levels(List<PlanLevel> levels) {
        for (int i = 0; i < levels.size(); i++) {
            Id id = levels.get(i).id();
            found.add(new Named(id, "/leadership/levels/" + i + "/id", id));
        }
    }

    private void pairs(List<PairedLeads> pairs) {
        for (int i = 0; i < pairs.size(); i++) {
            one(
                    pairs.get(i).level(),
                    "/leadership/pairs/" + i + "/level",
                    pairs.get(i).id());
        }
    }

    private void activities(List<PlanActivity> activities) {
        for (int i = 0; i < activities.size(); i++) {
            one(
                    activities.get(i).level(),
                    "/activities/" + i + "/level",
                    activities.get(i).id());
        }
    }

    private void issues(List<StuckIssue> issues) {
        for (int i = 0; i < issues.size(); i++) {
            StuckIssue issue = issues.get(i);
            for (int j = 0; j < issue.rungs().size(); j++) {
                String path = "/support/issues/" + i + "/rungs/" + j + "/level";
                found.add(new Named(issue.rungs().get(j).level(), path, issue.id()));
            }
        }
    }

    private void measures(List<Measure> measures) {
        for (int i = 0; i < measures.size(); i++) {
            Measure measure = measures.get(i);
            each(measure.levels(), "/followUp/measures/" + i + "/levels/", measure.id());
        }
    }

    private void stories(List<Story> stories) {
        for (int i = 0; i < stories.size(); i++) {
            Story story = stories.get(i);
            each(story.levels(), "/followUp/stories/" + i + "/levels/", story.id());
        }
    }

    private void each(List<Id> levels, String path, Id element) {
        for (int i = 0; i < levels.size(); i++) {
            found.add(new Named(levels.get(i), path + i, element));
        }
    }

    private void one(Optional<Id> level, String path, Id element) {
        level.ifPresent(id -> found.add(new Named(id, path, element)));
    }
}
