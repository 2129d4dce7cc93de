package se.samspel.cases.promise;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import se.samspel.rules.RuleSet;
import se.samspel.rules.RuleSets;

/** The rule sets that generated work is judged under. */
final class Judged {

    private static final RuleSets ALL = RuleSets.discover();

    static final RuleSet BASE = find("base");
    static final RuleSet JAMTLAND = find("jamtland");

    /** What the Municipal Act asks for, on the base. */
    static final RuleSet LAW =
            ALL.find("municipal-act", LocalDate.of(2026, 4, 24)).orElseThrow();

    private Judged() {}

    static List<RuleSet> both() {
        return List.of(BASE, JAMTLAND);
    }

    /** Both, and the act. */
    static List<RuleSet> withLaw() {
        return List.of(BASE, JAMTLAND, LAW);
    }

    /** Both, for tests that take them one by one. */
    static Stream<RuleSet> each() {
        return both().stream();
    }

    static RuleSets all() {
        return ALL;
    }

    private static RuleSet find(String id) {
        return ALL.find(id, Days.TODAY).orElseThrow();
    }
}
