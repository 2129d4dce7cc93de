package se.samspel.cases.conformance;

import se.samspel.testkit.RulesConformance;
import se.samspel.testkit.RulesUnderTest;

/** The rules of Jönköping hang together. */
class JonkopingRulesTest extends RulesConformance {

    @Override
    protected RulesUnderTest rules() {
        return RulesUnderTest.onClassPath("jonkoping");
    }
}
