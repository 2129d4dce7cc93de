package se.samspel.cli.answer;

import java.math.BigDecimal;
import java.util.List;
import se.samspel.cli.page.Joined;
import se.samspel.cli.rule.Names;
import se.samspel.followup.Measure;
import se.samspel.followup.MeasureLine;
import se.samspel.followup.Observation;
import se.samspel.followup.Target;
import se.samspel.followup.Trend;
import se.samspel.rules.RuleSet;
import se.samspel.rules.fact.TrendFacts;
import se.samspel.rules.text.Text;
import se.samspel.rules.text.Unit;

/** What a follow-up measure has shown, and is to show, in words. */
final class Measured {

    private static final Text NO_DATA = Text.of("uppgift saknas", "no data");
    private static final Text BY = Text.of("{target} till {day}", "{target} by {day}");
    private static final Text CHANGE = Text.of("{percent} % från utgångsläget", "{percent} % from the baseline");
    private static final Text NOT_REACHED = Text.of("målet inte nått än", "target not reached yet");
    private static final Text MISSED = Text.of("målet nåddes inte i tid", "target not reached in time");
    private static final Text LATE = Text.of("målet nått, men inte i tid", "target reached, but not in time");
    private static final Text NOTHING = Text.same("");
    private static final char NO_BREAK = '\u00a0';

    private Measured() {}

    /** The name of a measure, with whose view it takes: "Fast läkarkontakt (patienter)". */
    static Text name(Measure measure, RuleSet rules) {
        String name = measure.name().orElse(measure.id().value());
        return measure.perspective()
                .map(whose -> Names.of(whose, rules).map(view -> name + " (" + view + ")"))
                .orElse(Text.same(name));
    }

    /** What was shown: "30 %"; nothing if nothing was. */
    static Text shown(Observation shown, Measure measure) {
        return shown.value().map(number -> number(number, measure)).orElse(shown.isNoData() ? NO_DATA : NOTHING);
    }

    /** What was shown, and when: "30 % (2022-12-31)". */
    static Text dated(Observation shown, Measure measure) {
        Text value = shown(shown, measure);
        return shown.on()
                .filter(day -> value.isComplete())
                .map(day -> value.map(words -> words + " (" + day + ")"))
                .orElse(value);
    }

    /** What is aimed at, and until when: "55 % till 2022-12-31"; nothing if nothing is. */
    static Text target(MeasureLine line) {
        Text number = line.aim()
                .map(aim -> number(aim, line.measure()))
                .or(() -> line.measure()
                        .target()
                        .flatMap(Target::changePercent)
                        .map(percent -> CHANGE.with("percent", Unit.digits(percent))))
                .orElse(NOTHING);
        return line.measure()
                .target()
                .flatMap(Target::by)
                .filter(day -> number.isComplete())
                .map(day -> BY.with("target", number).with("day", Text.same(day.toString())))
                .orElse(number);
    }

    /** Where it is heading; without a baseline it can at least be said that the target is not reached. */
    static Text trend(MeasureLine line) {
        Text trend = TrendFacts.TREND.text(line.trend().name());
        boolean isUnknown = line.trend() == Trend.UNKNOWN;
        if (line.missed().orElse(false)) {
            return line.trend() == Trend.REACHED
                    ? LATE
                    : isUnknown ? MISSED : Joined.by(Text.same("; "), List.of(trend, MISSED));
        }
        return isUnknown && line.reached().isPresent() ? NOT_REACHED : trend;
    }

    private static Text number(BigDecimal number, Measure measure) {
        String unit =
                measure.unit().map(words -> " " + words.replace(' ', NO_BREAK)).orElse("");
        return Unit.digits(number).map(digits -> digits + unit);
    }
}
