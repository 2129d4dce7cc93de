package se.samspel.cases.conformance;

import se.samspel.testkit.RulesConformance;
import se.samspel.testkit.RulesUnderTest;

/** The rules of Lidköping hang together. */
class LidkopingRulesTest extends RulesConformance {

    @Override
    protected RulesUnderTest rules() {
        return RulesUnderTest.onClassPath("lidkoping");
    }
}
