package se.samspel.testkit.mutation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samspel.document.Case;
import se.samspel.rules.RuleSet;
import se.samspel.rules.RuleSets;

/** Judges cases by the rules that they ask for on their own day; finds each rule set once. */
final class Bench {

    private final RuleSets all;
    private final Map<List<Object>, Optional<RuleSet>> known = new HashMap<>();

    Bench(RuleSets all) {
        this.all = all;
    }

    RuleSets all() {
        return all;
    }

    /** The case with what the rules say of it; empty if there are no such rules. */
    Optional<Trial> trial(Case document) {
        return document.on()
                .flatMap(day -> document.rules()
                        .flatMap(asked -> known.computeIfAbsent(List.of(asked, day), any -> all.find(asked, day))))
                .map(rules -> Trial.of(document, rules));
    }
}
