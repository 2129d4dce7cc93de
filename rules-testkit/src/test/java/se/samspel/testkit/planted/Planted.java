package se.samspel.testkit.planted;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.util.List;
import java.util.Optional;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;
import se.samspel.testkit.RulesConformance;
import se.samspel.testkit.RulesUnderTest;
import se.samspel.testkit.claim.Settings;

/** The suite as a region would run it, on the fault that is planted at the time. */
final class Planted extends RulesConformance {

    private static final double MOST_OF_THEM = 0.9;

    private static Optional<Fault> fault = Optional.empty();

    /** Runs one property on the fault, with as many cases as are tried unless another number is set. */
    static Events run(Fault planted, String property, long seed) {
        fault = Optional.of(planted);
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectMethod(Planted.class, property))
                .configurationParameter("samspel.seed", String.valueOf(seed))
                .configurationParameter("samspel.tries", String.valueOf(Settings.TRIES))
                .execute()
                .testEvents();
    }

    /** What the properties that failed told. */
    static List<String> messages(Events events) {
        return events.failed().stream()
                .flatMap(event -> event.getPayload(TestExecutionResult.class).stream())
                .flatMap(result -> result.getThrowable().stream())
                .map(thrown -> String.valueOf(thrown.getMessage()))
                .toList();
    }

    @Override
    protected RulesUnderTest rules() {
        RulesUnderTest rules = RulesUnderTest.of(fault.orElseThrow().layers());
        return fault.orElseThrow().examples().map(rules::examples).orElse(rules);
    }

    @Override
    protected double leastCoverage() {
        return MOST_OF_THEM;
    }

    @Override
    protected double leastNoticed() {
        return MOST_OF_THEM;
    }

    @Override
    protected Optional<RulesUnderTest> twin() {
        return fault.orElseThrow().twin().map(RulesUnderTest::of);
    }
}
