package se.samspel.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.samspel.Id;
import se.samspel.rules.condition.CaseView;
import se.samspel.rules.condition.Subject;
import se.samspel.rules.condition.Verdict;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.layer.Severity;
import se.samspel.work.Phase;
import se.samspel.work.ProcessWork;

/** What would be wrong if a work in development called its process established today. */
final class UntilEstablished {

    private final RuleSet rules;
    private final CaseView supposed;

    UntilEstablished(RuleSet rules, ProcessWork work) {
        this.rules = rules;
        this.supposed = new CaseView(work.toBuilder().phase(Phase.EVALUATION).build(), rules);
    }

    /** The codes of the rules on establishing that would be violated, as errors. */
    Stream<Id> codes() {
        return rules.requirements().stream()
                .filter(rule -> rule.breach().severity() == Severity.ERROR)
                .filter(UntilEstablished::isOnEstablishing)
                .filter(this::isUnmet)
                .map(Requirement::id);
    }

    private static boolean isOnEstablishing(Requirement rule) {
        List<Id> facts = new ArrayList<>();
        rule.must().atoms(atom -> atom.facts().forEach(fact -> facts.add(fact.id())));
        return LifeStep.ESTABLISHED.looksAt(facts);
    }

    private boolean isUnmet(Requirement rule) {
        try {
            return supposed.elements(rule.scope()).stream()
                    .map(element -> new Subject(supposed, rule.scope(), element))
                    .anyMatch(subject -> rule.when().test(subject) == Verdict.YES
                            && rule.must().test(subject) != Verdict.YES);
        } catch (Throwable e) {
            Contained.of(e);
            return true;
        }
    }
}
