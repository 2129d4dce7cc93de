/**
 * Proves that anyone's rules hang together: generated cases, a suite of properties to extend, examples as tests, coverage
 * and mutation of rules.
 *
 * <p>Start with {@link se.samspel.testkit.RulesUnderTest}.
 */
module se.samspel.rules.testkit {
    requires transitive net.jqwik.api;
    requires transitive org.junit.jupiter.api;
    requires transitive se.samspel.rules.api;
    requires se.samspel.adapters.json;
    requires org.opentest4j;
    requires static org.jspecify;

    exports se.samspel.testkit;
    exports se.samspel.testkit.coverage;
    exports se.samspel.testkit.domain;
    exports se.samspel.testkit.example;
    exports se.samspel.testkit.generate;
    exports se.samspel.testkit.mutation;
    exports se.samspel.testkit.reference;

    // JUnit calls what is package-private, such as the tests of the suite.
    opens se.samspel.testkit to
            org.junit.platform.commons;
    opens se.samspel.testkit.claim to
            org.junit.platform.commons;
}
