package se.samspel.testkit.planted;

import java.util.Optional;
import se.samspel.testkit.RulesConformance;
import se.samspel.testkit.RulesUnderTest;

/** The suite as a region would run it, on the fault that is planted at the time. */
final class Planted extends RulesConformance {

    private static Optional<Fault> fault = Optional.empty();

    static void plant(Fault other) {
        fault = Optional.of(other);
    }

    @Override
    protected RulesUnderTest rules() {
        return RulesUnderTest.of(fault.orElseThrow().layers());
    }

    @Override
    protected Optional<RulesUnderTest> twin() {
        return fault.orElseThrow().twin().map(RulesUnderTest::of);
    }
}
