package se.samspel.rules;

import java.util.List;
import java.util.Optional;
import se.samspel.rules.SaidDiff.Part;
import se.samspel.rules.analysis.Diff.Cause;
import se.samspel.rules.layer.SystemLevel;
import se.samspel.rules.text.Text;

/** Finds what two rule sets say differently of a level of leadership. */
final class LevelDiff {

    private static final Text LEVEL = Text.of("ledningsnivå", "level of leadership");
    private static final Text NO_LEVEL = Text.of("nivån finns inte", "there is no such level");

    private LevelDiff() {}

    static void look(RuleSet one, RuleSet other, Differences found) {
        new SaidDiff(one, other, Cause.LEVEL, LEVEL, found)
                .of(rules -> rules.all(SystemLevel.class), SystemLevel::label, NO_LEVEL, LevelDiff::parts);
    }

    private static List<Part> parts(SystemLevel level) {
        return List.of(
                Part.of("namn", "name", Optional.of(level.label())),
                Part.of("lyfts till", "raised to", level.raisesTo().map(above -> Text.same(above.value()))),
                Part.of(
                        "hur länge en fråga får ligga",
                        "how long an issue may stay",
                        level.within().map(TimeWords::of)),
                Part.of(
                        "ansvarar för",
                        "answers for",
                        level.duties().stream()
                                .reduce((duty, next) ->
                                        new Text(duty.sv() + "; " + next.sv(), duty.en() + "; " + next.en()))),
                Part.of(
                        "leds på regionens sida av",
                        "led on the region's side by",
                        level.offices().region()),
                Part.of(
                        "leds på kommunernas sida av",
                        "led on the municipal side by",
                        level.offices().municipal()));
    }
}
