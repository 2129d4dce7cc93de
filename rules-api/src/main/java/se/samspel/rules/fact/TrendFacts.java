package se.samspel.rules.fact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import se.samspel.followup.Measure;
import se.samspel.followup.MeasureLine;
import se.samspel.followup.Observation;
import se.samspel.followup.Trend;
import se.samspel.rules.condition.CaseView;
import se.samspel.rules.condition.NumberFact;
import se.samspel.rules.condition.Way;
import se.samspel.rules.condition.WordFact;
import se.samspel.rules.condition.YesNoFact;
import se.samspel.rules.text.Text;
import se.samspel.rules.text.Unit;

/** How each follow-up measure stands on the day that is judged. */
public final class TrendFacts {

    private static final Way<Measure, List<Observation>> SHOWN = Way.toList("observations", Measure::observations);

    /** Where the measure is heading, in the words of {@link Trend}. */
    public static final WordFact TREND = WordFact.oneOf(
            "measure.trend",
            Text.of("måttets utveckling", "the trend of the measure"),
            List.of(
                    Map.entry(Trend.REACHED.name(), Text.of("målet nått", "target reached")),
                    Map.entry(Trend.TOWARDS.name(), Text.of("bättre än utgångsläget", "better than the baseline")),
                    Map.entry(Trend.AWAY.name(), Text.of("sämre än utgångsläget", "worse than the baseline")),
                    Map.entry(Trend.UNCHANGED.name(), Text.of("oförändrat", "unchanged")),
                    Map.entry(Trend.NEUTRAL.name(), Text.of("följs utan att styras", "followed, not steered")),
                    Map.entry(Trend.NO_DATA.name(), Text.of("uppgift saknas", "no data")),
                    Map.entry(Trend.UNKNOWN.name(), Text.of("går inte att säga", "cannot be said"))),
            JointScopes.MEASURE,
            SHOWN,
            (view, measure) -> Optional.of(line(view, measure).trend().name()));

    /** Whether the target is reached; not known where that cannot be said, or there is no data. */
    public static final YesNoFact REACHED =
            maybe("measure.reached", Text.of("målvärdet är nått", "the target is reached"), MeasureLine::reached);

    /** Whether the target was not reached by its last day; not known where that cannot be said. */
    public static final YesNoFact MISSED = maybe(
            "measure.missed",
            Text.of("målvärdet nåddes inte i tid", "the target was not reached in time"),
            MeasureLine::missed);

    /** The months since the latest observation; not known where there is none. */
    public static final NumberFact MONTHS_SINCE_OBSERVATION = NumberFact.computed(
            "measure.months-since-observation",
            Unit.MONTHS,
            Text.of("månader sedan den senaste mätningen", "months since the latest observation"),
            JointScopes.MEASURE,
            SHOWN,
            (view, measure) -> line(view, measure)
                    .latest()
                    .flatMap(Observation::on)
                    .map(day -> Numbers.months(day, view.setting().asOf())));

    private TrendFacts() {}

    private static YesNoFact maybe(String id, Text label, Function<MeasureLine, Optional<Boolean>> found) {
        return YesNoFact.maybe(
                id, label, JointScopes.MEASURE, SHOWN, (view, measure) -> found.apply(line(view, measure)));
    }

    private static MeasureLine line(CaseView view, Measure measure) {
        return MeasureLine.of(measure, view.setting().asOf());
    }
}
