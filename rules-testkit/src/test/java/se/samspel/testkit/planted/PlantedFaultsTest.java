package se.samspel.testkit.planted;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each fault that is planted is found by the property that is about it, by a message that names rule, fact and source. */
class PlantedFaultsTest {

    /** With how many seeds each fault is looked for; if none are set, those found at once and one of each other property. */
    private static final int SEEDS = Integer.getInteger("samspel.planted.seeds", 0);

    static Stream<Fault> faults() {
        return Stream.of(
                        FaultsOfCode.all(),
                        FaultsOfState.all(),
                        FaultsOfWords.all(),
                        FaultsOfLimits.all(),
                        FaultsOfRoutes.all(),
                        FaultsOfExamples.all(),
                        FaultsOfJudging.all(),
                        FaultsOfExplanations.all())
                .flatMap(faults -> faults);
    }

    static Stream<Fault> lookedFor() {
        Set<String> properties = new HashSet<>();
        List<Fault> quick = Stream.of(FaultsOfExamples.all(), FaultsOfWords.all(), FaultsOfRoutes.all())
                .flatMap(faults -> faults)
                .toList();
        quick.forEach(fault -> properties.add(fault.property()));
        Stream<Fault> others = faults().filter(fault -> properties.add(fault.property()));
        return SEEDS > 0 ? faults() : Stream.concat(quick.stream(), others);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lookedFor")
    void a_planted_fault_is_found_by_the_property_that_is_about_it(Fault fault) {
        assertThat(LongStream.rangeClosed(1, Math.max(1, SEEDS))).allSatisfy(seed -> {
            List<String> messages = Planted.messages(Planted.run(fault, fault.property(), seed));

            assertThat(messages).as("seed %s", seed).isNotEmpty();
            assertThat(messages.get(0)).contains(fault.named());
        });
    }

    @Test
    void faults_are_of_more_than_forty_kinds() {
        assertThat(faults().map(Fault::name).distinct()).hasSizeGreaterThan(40);
    }
}
