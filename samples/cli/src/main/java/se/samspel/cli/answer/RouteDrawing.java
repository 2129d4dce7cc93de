package se.samspel.cli.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import se.samspel.Id;
import se.samspel.cli.page.Joined;
import se.samspel.cli.page.Page;
import se.samspel.cli.rule.StageWords;
import se.samspel.decision.Decision;
import se.samspel.decision.Matter;
import se.samspel.document.Case;
import se.samspel.rules.assessment.RouteStage;
import se.samspel.rules.assessment.Trail;
import se.samspel.rules.text.Text;

/**
 * A route drawn stage by stage: numbers say what follows what, letters what runs side by side, and a rung stands under
 * the stage that it is above.
 */
final class RouteDrawing {

    private static final int SHORT = 2;

    private final List<RouteStage> stages;
    private final List<Trail.Step> steps;
    private final StageLine lines;
    private final List<Decision> decisions;
    private final List<Line> drawn = new ArrayList<>();

    private record Line(Text mark, String before, Text words) {}

    /**
     * A drawing.
     *
     * @param steps how each stage stands; none where nobody has gone the route
     */
    RouteDrawing(List<RouteStage> stages, List<Trail.Step> steps, Case document) {
        this.stages = stages;
        this.steps = steps;
        this.lines = new StageLine(document);
        this.decisions = document.matter().map(Matter::decisions).orElse(List.of());
    }

    /** Whether the route is too much for a line. */
    boolean isNeeded() {
        return stages.size() > SHORT
                || !stages.stream().allMatch(StageLine::isPlain)
                || steps.stream().anyMatch(step -> step.isMissing() || step.mark() == Trail.Mark.NOT_AGREED);
    }

    /** Writes the lines, as far in as said. */
    void write(String indent, Page page) {
        draw();
        int wide = drawn.stream()
                .mapToInt(line -> page.in(line.mark()).length())
                .max()
                .orElse(0);
        for (Line line : drawn) {
            String mark = page.in(line.mark());
            String before = indent + mark + " ".repeat(wide == 0 ? 0 : wide - mark.length() + 2) + line.before();
            page.hanging(before, page.in(line.words()));
        }
    }

    private void draw() {
        int number = 0;
        int stage = 0;
        while (stage < stages.size()) {
            int first = stage;
            int next = IntStream.range(first, stages.size())
                    .filter(i -> stages.get(i).branch().isEmpty())
                    .findFirst()
                    .orElse(stages.size());
            if (next > first) {
                number++;
                branches(number + ". ", first, next);
                stage = next;
            } else {
                number += isRung(stage) ? 0 : 1;
                draw(stage, stages.size() == 1 ? "" : number + ". ");
                stage++;
            }
        }
    }

    private void branches(String number, int first, int next) {
        drawn.add(new Line(Text.same(""), number, Joined.capitalised(StageWords.SIDE_BY_SIDE)));
        Map<Id, List<Integer>> branches = new LinkedHashMap<>();
        for (int stage = first; stage < next; stage++) {
            Id branch = stages.get(stage).branch().orElseThrow();
            branches.computeIfAbsent(branch, any -> new ArrayList<>()).add(stage);
        }
        char letter = 'a';
        for (List<Integer> branch : branches.values()) {
            branch(" ".repeat(number.length()), letter++, branch);
        }
    }

    /** A branch of several stages numbers them. */
    private void branch(String indent, char letter, List<Integer> branch) {
        boolean several = branch.stream().filter(stage -> !isRung(stage)).count() > 1;
        int number = 0;
        for (int stage : branch) {
            number += isRung(stage) ? 0 : 1;
            draw(stage, indent + letter + (several ? number : "") + ". ");
        }
    }

    private void draw(int stage, String label) {
        Optional<Trail.Step> step = stage < steps.size() ? Optional.of(steps.get(stage)) : Optional.empty();
        drawn.add(new Line(
                step.map(one -> Marks.of(stages.get(stage), one, decisions)).orElse(Text.same("")),
                isRung(stage) ? " ".repeat(label.length()) : label,
                lines.drawn(stages.get(stage), step)));
    }

    private boolean isRung(int stage) {
        return stage > 0 && stages.get(stage).rung().isPresent();
    }
}
