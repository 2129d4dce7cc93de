package se.samspel.testkit;

/** The base hangs together, and so does what the Municipal Act asks for on it. */
class BaseConformanceTest extends RulesConformance {

    @Override
    protected RulesUnderTest rules() {
        return RulesUnderTest.onClassPath("base", "municipal-act");
    }
}
