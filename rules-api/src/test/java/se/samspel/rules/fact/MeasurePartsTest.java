package se.samspel.rules.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.samspel.Id;
import se.samspel.followup.Direction;
import se.samspel.followup.Measure;
import se.samspel.followup.Observation;
import se.samspel.followup.Target;
import se.samspel.rules.text.Text;

/** What a measure is to state, and when it has. */
class MeasurePartsTest {

    private static final Optional<String> SOME = Optional.of("text");
    private static final Observation FORTY = observation(Optional.of(BigDecimal.valueOf(40)), Optional.empty());
    private static final Target HALF_MORE =
            new Target(Optional.empty(), Optional.of(BigDecimal.valueOf(50)), Optional.empty());
    private static final Target SIXTY =
            new Target(Optional.of(BigDecimal.valueOf(60)), Optional.empty(), Optional.empty());
    private static final Measure NOTHING = measure(
            Optional.empty(), List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    static Stream<Arguments> measures() {
        Optional<Direction> higher = Optional.of(Direction.HIGHER);
        return Stream.of(
                Arguments.of("NAME SOURCE LEVELS DIRECTION BASELINE TARGET", NOTHING),
                Arguments.of("", complete(higher, FORTY, SIXTY)),
                Arguments.of("", complete(higher, FORTY, HALF_MORE)),
                Arguments.of("TARGET", complete(higher, observation(Optional.empty(), SOME), HALF_MORE)),
                Arguments.of("", complete(higher, observation(Optional.empty(), SOME), SIXTY)),
                Arguments.of("BASELINE", complete(higher, observation(Optional.empty(), Optional.empty()), SIXTY)),
                Arguments.of(
                        "TARGET",
                        complete(higher, FORTY, new Target(Optional.empty(), Optional.empty(), Optional.empty()))),
                Arguments.of(
                        "NAME SOURCE LEVELS BASELINE",
                        measure(
                                Optional.empty(),
                                List.of(),
                                Optional.empty(),
                                Optional.of(Direction.NEUTRAL),
                                Optional.empty(),
                                Optional.empty())));
    }

    @ParameterizedTest
    @MethodSource("measures")
    void a_part_is_stated_when_it_can_be_followed(String lacking, Measure measure) {
        assertThat(Stream.of(MeasurePart.values())
                        .filter(part -> !part.isStated(measure))
                        .map(MeasurePart::name)
                        .toList())
                .isEqualTo(Stream.of(lacking.split(" "))
                        .filter(part -> !part.isEmpty())
                        .toList());
    }

    @Test
    void each_part_is_told_in_words_and_as_it_is_written() {
        assertThat(Stream.of(MeasurePart.values()).map(MeasurePart::entry).toList())
                .containsExactly(
                        Map.entry("name", Text.of("namn (name)", "a name (name)")),
                        Map.entry("source", Text.of("källa (source)", "a source (source)")),
                        Map.entry("levels", Text.of("nivå (levels)", "a level (levels)")),
                        Map.entry("direction", Text.of("riktning (direction)", "a direction (direction)")),
                        Map.entry("baseline", Text.of("utgångsläge (baseline)", "a baseline (baseline)")),
                        Map.entry("target", Text.of("målvärde (target)", "a target (target)")));
    }

    private static Observation observation(Optional<BigDecimal> value, Optional<String> noData) {
        return new Observation(Optional.empty(), value, noData);
    }

    private static Measure complete(Optional<Direction> direction, Observation baseline, Target target) {
        return measure(SOME, List.of(Id.of("micro")), SOME, direction, Optional.of(baseline), Optional.of(target));
    }

    private static Measure measure(
            Optional<String> name,
            List<Id> levels,
            Optional<String> source,
            Optional<Direction> direction,
            Optional<Observation> baseline,
            Optional<Target> target) {
        return new Measure(
                Id.of("m"),
                name,
                levels,
                source,
                Optional.empty(),
                direction,
                Optional.empty(),
                baseline,
                target,
                List.of(),
                List.of(),
                List.of());
    }
}
