package se.samspel.rules;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samspel.Id;
import se.samspel.rules.condition.Scope;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.layer.Severity;

/**
 * A requirement as either rule set has it, if it binds there.
 *
 * @param first under the first
 * @param second under the second
 */
record Versions(Id code, Optional<Requirement> first, Optional<Requirement> second) {

    /** What it speaks of, under either rule set. */
    Set<Scope<?>> scopes() {
        return Stream.of(first, second)
                .flatMap(Optional::stream)
                .<Scope<?>>map(Requirement::scope)
                .collect(Collectors.toSet());
    }

    boolean areOfOneScope() {
        return first.map(Requirement::scope).equals(second.map(Requirement::scope));
    }

    boolean areBoth() {
        return first.isPresent() && second.isPresent();
    }

    boolean weighTheSame() {
        return severity(first).equals(severity(second));
    }

    static Optional<Severity> severity(Optional<Requirement> rule) {
        return rule.map(there -> there.breach().severity());
    }
}
