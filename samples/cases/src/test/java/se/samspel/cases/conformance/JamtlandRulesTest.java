package se.samspel.cases.conformance;

import java.nio.file.Path;
import java.util.Optional;
import se.samspel.testkit.RulesConformance;
import se.samspel.testkit.RulesUnderTest;

/** The rules of Jämtland hang together, in every version, and say the same in Java as in a pack. */
class JamtlandRulesTest extends RulesConformance {

    @Override
    protected RulesUnderTest rules() {
        return RulesUnderTest.onClassPath("jamtland");
    }

    @Override
    protected Optional<RulesUnderTest> twin() {
        return Optional.of(RulesUnderTest.pack(Path.of("..", "packs", "jamtland.json")));
    }
}
