package com.example.region;

import java.nio.file.Path;
import se.samspel.testkit.RulesConformance;
import se.samspel.testkit.RulesUnderTest;

/** The rules hang together, and say of the examples what is expected. */
class ExampleRegionRulesTest extends RulesConformance {
    @Override
    protected RulesUnderTest rules() {
        return RulesUnderTest.of(new ExampleRegion()).examples(Path.of("src/test/resources"));
    }
}
