package se.samspel.cases.conformance;

import se.samspel.testkit.RulesConformance;
import se.samspel.testkit.RulesUnderTest;

/** The rules of Skellefteå and Norsjö hang together. */
class SkellefteaNorsjoRulesTest extends RulesConformance {

    @Override
    protected RulesUnderTest rules() {
        return RulesUnderTest.onClassPath("skelleftea-norsjo");
    }
}
