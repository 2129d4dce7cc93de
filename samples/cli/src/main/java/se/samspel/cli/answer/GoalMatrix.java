package se.samspel.cli.answer;

import java.util.List;
import java.util.stream.Collectors;
import se.samspel.cli.page.Page;
import se.samspel.followup.MeasureLine;
import se.samspel.joint.GoalLine;
import se.samspel.joint.GoalLine.Gap;
import se.samspel.rules.RuleSet;
import se.samspel.rules.text.Text;

/** Each goal of a joint plan with what is done for it, what measures it and what that has shown; gaps stand in their place. */
final class GoalMatrix implements Section {

    private static final Text HEADING = Text.of("Från mål till resultat", "From goal to result");
    private static final Text GOAL = Text.of("Mål", "Goal");
    private static final Text ACTIVITIES = Text.of("Aktiviteter", "Activities");
    private static final Text MEASURES = Text.of("Mått", "Measures");
    private static final Text RESULT = Text.of("Resultat", "Result");
    private static final Text STORIES = Text.of("Berättelser", "Stories");
    private static final Text NO_ACTIVITY = Text.of("ingen aktivitet", "no activity");
    private static final Text NO_MEASURE = Text.of("inget mått", "no measure");
    private static final Text NO_RESULT = Text.of("inget resultat än", "no result yet");
    private static final Text NOTHING = Text.same("");

    @Override
    public void write(Answer answer, Page page) {
        List<GoalLine> lines = answer.assessment().matrix();
        if (lines.stream().allMatch(GoalMatrix::isBare)) {
            return;
        }
        page.heading(HEADING);
        Columns columns = new Columns()
                .add(GOAL)
                .add(ACTIVITIES)
                .add(MEASURES)
                .add(RESULT)
                .add(STORIES);
        lines.forEach(line -> rows(line, columns, answer.rules()));
        page.table(columns.table(page));
    }

    private static boolean isBare(GoalLine line) {
        return line.activities().isEmpty()
                && line.measures().isEmpty()
                && line.stories().isEmpty();
    }

    private static void rows(GoalLine line, Columns columns, RuleSet rules) {
        Text goal = Text.same(line.goal().text().orElse(line.goal().id().value()));
        Text stories = line.stories().isEmpty()
                ? NOTHING
                : Text.same(String.valueOf(line.stories().size()));
        if (line.measures().isEmpty()) {
            columns.row(List.of(goal, activities(line), NO_MEASURE, NOTHING, stories));
        }
        for (int i = 0; i < line.measures().size(); i++) {
            MeasureLine measure = line.measures().get(i);
            columns.row(List.of(
                    i == 0 ? goal : NOTHING,
                    i == 0 ? activities(line) : NOTHING,
                    Measured.name(measure.measure(), rules),
                    result(measure, line),
                    i == 0 ? stories : NOTHING));
        }
    }

    private static Text activities(GoalLine line) {
        return line.gaps().contains(Gap.NO_ACTIVITY)
                ? NO_ACTIVITY
                : Text.same(line.activities().stream()
                        .map(activity -> activity.title().orElse(activity.id().value()))
                        .collect(Collectors.joining("; ")));
    }

    private static Text result(MeasureLine measure, GoalLine line) {
        boolean isGap = line.gaps().contains(Gap.NO_RESULT)
                || measure.measure().observations().isEmpty();
        return isGap ? NO_RESULT : Measured.trend(measure);
    }
}
