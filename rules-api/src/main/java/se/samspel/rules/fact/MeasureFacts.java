package se.samspel.rules.fact;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samspel.Id;
import se.samspel.followup.Direction;
import se.samspel.followup.Measure;
import se.samspel.rules.condition.NumberFact;
import se.samspel.rules.condition.Way;
import se.samspel.rules.condition.WordFact;
import se.samspel.rules.condition.WordsFact;
import se.samspel.rules.text.Text;
import se.samspel.rules.text.Unit;

/** What is told of each follow-up measure. */
public final class MeasureFacts {

    /**
     * What the measure does not state, of {@code name}, {@code source}, {@code levels}, {@code direction},
     * {@code baseline} and {@code target}; one that is followed without being steered needs no target, and a target of
     * which no number can be told is not stated.
     */
    public static final WordsFact NOT_STATED = WordsFact.labelled(
            "measure.not-stated",
            Text.of("vad måttet inte anger", "what the measure does not state"),
            Stream.of(MeasurePart.values()).map(MeasurePart::entry).toList(),
            JointScopes.MEASURE,
            Way.here(),
            (view, measure) -> Stream.of(MeasurePart.values())
                    .filter(part -> !part.isStated(measure))
                    .map(MeasurePart::word)
                    .collect(Collectors.toSet()));

    /** The levels that follow the measure. */
    public static final WordsFact LEVELS = WordsFact.of(
            "measure.levels",
            Text.of("nivåer som följer måttet", "the levels that follow the measure"),
            JointScopes.MEASURE,
            Way.toList("levels", Measure::levels),
            (view, measure) -> measure.levels().stream().map(Id::value).collect(Collectors.toSet()));

    /** Whose view the measure takes. */
    public static final WordFact PERSPECTIVE = WordFact.open(
            "measure.perspective",
            Text.of("måttets perspektiv", "the perspective of the measure"),
            JointScopes.MEASURE,
            Way.to("perspective", Measure::perspective),
            (view, measure) -> measure.perspective().map(Id::value));

    /** Which way is better, in the words of {@link Direction}. */
    public static final WordFact DIRECTION = WordFact.oneOf(
            "measure.direction",
            Text.of("vilket håll som är bättre", "which way is better"),
            List.of(
                    Map.entry(Direction.HIGHER.name(), Text.of("högre är bättre", "higher is better")),
                    Map.entry(Direction.LOWER.name(), Text.of("lägre är bättre", "lower is better")),
                    Map.entry(Direction.NEUTRAL.name(), Text.of("styrs inte", "not steered"))),
            JointScopes.MEASURE,
            Way.to("direction", Measure::direction),
            (view, measure) -> measure.direction().map(Direction::name));

    /** The number of goals and activities that the measure follows. */
    public static final NumberFact FOLLOWS = NumberFact.counted(
            "measure.follows",
            Unit.COUNT,
            Text.of("antal mål och aktiviteter som måttet följer", "goals and activities that the measure follows"),
            JointScopes.MEASURE,
            Way.toList("goals", Measure::goals),
            (view, measure, enough) -> measure.goals().stream().distinct().count()
                    + measure.activities().stream().distinct().count());

    /** The number of observations; that there is no data is one too. */
    public static final NumberFact OBSERVATIONS = NumberFact.count(
            "measure.observations",
            Unit.COUNT,
            Text.of("antal mätningar", "the number of observations"),
            JointScopes.MEASURE,
            Way.toList("observations", Measure::observations));

    private MeasureFacts() {}
}
