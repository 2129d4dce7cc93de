package se.samspel.testkit.coverage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.condition.Limit;
import se.samspel.rules.condition.Subject;

/** The smallest parts of conditions. */
final class Atoms {

    private Atoms() {}

    /** The parts that look at facts, those within all, any and count included. */
    static List<Condition> of(Condition condition) {
        List<Condition> found = new ArrayList<>();
        condition.atoms(atom -> {
            found.add(atom);
            if (atom.each().isPresent()) {
                found.addAll(of(atom.parts().get(0)));
            }
        });
        return found.stream().distinct().toList();
    }

    /** What a number is compared with, if the part compares one. */
    static Optional<Limit> limit(Condition atom) {
        return atom instanceof Condition.Within within
                ? Optional.of(within.limit())
                : atom instanceof Condition.Count count ? Optional.of(count.limit()) : Optional.empty();
    }

    /** The number that the part compares, if it compares one and it is known. */
    static Optional<BigDecimal> number(Condition atom, Subject subject) {
        return atom instanceof Condition.Within within
                ? within.fact().value(subject)
                : atom instanceof Condition.Count count ? count.number(subject) : Optional.empty();
    }
}
