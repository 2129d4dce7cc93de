package se.samspel.cli.answer;

import java.util.List;
import java.util.Optional;
import se.samspel.decision.Decision;
import se.samspel.decision.Outcome;
import se.samspel.rules.assessment.RouteStage;
import se.samspel.rules.assessment.Trail;
import se.samspel.rules.text.Text;

/** The mark before a stage, such as "[klart]": a word, so that it can be heard as well as seen. */
final class Marks {

    /** Where the source is silent. */
    static final Text UNREGULATED = Text.of("[oreglerat]", "[not regulated]");

    private static final Text PASSED_OVER = Text.of("[överhoppat]", "[passed over]");
    private static final Text LATE = Text.of("[försenat {days}]", "[{days} late]");

    private Marks() {}

    /**
     * How a stage stands.
     *
     * @param decisions what has been done in the matter
     */
    static Text of(RouteStage stage, Trail.Step step, List<Decision> decisions) {
        return switch (step.mark()) {
            case DONE -> Text.of("[klart]", "[done]");
            case NEXT -> step.daysLate() > 0 ? StageLine.days(LATE, step.daysLate()) : turn(step, "[näst]", "[next]");
            case TO_COME -> turn(step, "[återstår]", "[to come]");
            case NOT_AGREED ->
                refusal(stage, decisions)
                        .map(Statuses::of)
                        .orElse(Text.of("inte överens", "not agreed"))
                        .map(words -> "[" + words + "]");
            case OMITTED -> Text.of("[utgår]", "[falls away]");
        };
    }

    private static Text turn(Trail.Step step, String sv, String en) {
        return step.isMissing() ? PASSED_OVER : Text.of(sv, en);
    }

    /** What came of a stage that one body alone has stopped. */
    private static Optional<Outcome> refusal(RouteStage stage, List<Decision> decisions) {
        return decisions.stream()
                .filter(decision -> stage.bodies().size() == 1 && stage.isTakenBy(decision))
                .reduce((earlier, later) -> later)
                .flatMap(Decision::outcome)
                .filter(outcome -> outcome == Outcome.REJECTED || outcome == Outcome.WITHDRAWN);
    }
}
