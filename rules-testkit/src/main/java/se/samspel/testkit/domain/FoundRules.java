package se.samspel.testkit.domain;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import se.samspel.Id;
import se.samspel.rules.RuleSet;
import se.samspel.rules.RuleSets;
import se.samspel.testkit.RulesUnderTest;
import se.samspel.testkit.generate.Cases;

/** The rule sets that the class path holds, the newest version of each. */
final class FoundRules {

    private FoundRules() {}

    /**
     * Values that follow one of them, each as likely.
     *
     * @throws IllegalStateException if the class path holds none; the message tells what is wrong with what it holds
     */
    static <T> Arbitrary<T> each(Function<Cases, Arbitrary<T>> following) {
        List<Arbitrary<T>> all =
                newest().stream().map(Cases::following).map(following).toList();
        return Arbitraries.oneOf(all);
    }

    /** The newest version of each. */
    static List<RuleSet> newest() {
        RuleSets all = RulesUnderTest.onClassPath().all();
        List<RuleSet> newest = all.ids().stream()
                .map(id -> newest(all, id))
                .flatMap(Optional::stream)
                .toList();
        if (newest.isEmpty()) {
            throw new IllegalStateException("there are no rule sets on the class path: " + all.problems());
        }
        return newest;
    }

    private static Optional<RuleSet> newest(RuleSets all, Id id) {
        List<RuleSet> every = all.every(id);
        return every.isEmpty() ? Optional.empty() : Optional.of(every.get(every.size() - 1));
    }
}
