package se.samspel.rules;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samspel.Id;
import se.samspel.rules.condition.Fact;
import se.samspel.rules.fact.EvaluationFacts;
import se.samspel.rules.fact.UnitFacts;
import se.samspel.rules.fact.WorkFacts;

/** The steps in the life of a process work, and the facts that belong to one of them whatever the phase. */
enum LifeStep {
    ANALYSIS,
    SUBMITTED,
    DECISION(WorkFacts.DECIDED_TO_GO_ON),
    DEVELOPMENT,
    ESTABLISHED(UnitFacts.INTRODUCED, WorkFacts.STAFFED, WorkFacts.FOLLOWED_UP),
    EVALUATION(WorkFacts.EVALUATIONS, EvaluationFacts.MONTHS_SINCE);

    private final Set<Id> facts;

    LifeStep(Fact<?>... facts) {
        this.facts = Stream.of(facts).map(Fact::id).collect(Collectors.toUnmodifiableSet());
    }

    /** As it is written in an answer, such as {@code analysis}. */
    Id id() {
        return Id.of(name().toLowerCase(Locale.ROOT));
    }

    /** Whether one of the facts belongs to this step. */
    boolean looksAt(Collection<Id> some) {
        return some.stream().anyMatch(facts::contains);
    }

    /** The first step that one of the facts belongs to. */
    static Optional<LifeStep> lookedAt(Collection<Id> some) {
        return List.of(values()).stream().filter(step -> step.looksAt(some)).findFirst();
    }
}
