package se.samspel.cases.promise;

import java.util.stream.Stream;
import se.samspel.rules.RuleSet;
import se.samspel.rules.RuleSets;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.layer.Source;
import se.samspel.rules.layer.SystemLevel;
import se.samspel.rules.text.Text;
import se.samspel.time.Deadline;

/** The levels of the base, two of which say how long an issue may stay: the base says no time. */
final class TimedLevels {

    /** The base with a layer on it; the times are long, since generated issues have been stuck for up to four years. */
    static final RuleSet RULES;

    private static final Source AGREEMENT = Source.text("Samverkansavtal", "Ledning");

    static {
        Layer layer = Layer.of("timed", "1")
                .under("base")
                .replace(level("micro").raisesTo("meso").within(Deadline.workingDays(400)), AGREEMENT)
                .replace(level("macro").within(Deadline.weeks(80)), AGREEMENT);
        RuleSets all = RuleSets.of(
                Stream.concat(Judged.BASE.layers().stream(), Stream.of(layer)).toList());
        RULES = all.find("timed", Days.TODAY)
                .orElseThrow(() -> new IllegalStateException(all.problems().toString()));
    }

    private TimedLevels() {}

    static SystemLevel level(String id) {
        return SystemLevel.of(
                id,
                Text.same(id),
                SystemLevel.Offices.of(Text.same("region " + id), Text.same("municipal " + id)),
                AGREEMENT);
    }
}
