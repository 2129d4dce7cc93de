package se.samspel.cases;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.samspel.rules.assessment.FactValue;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.condition.Condition.Each.How;
import se.samspel.rules.condition.Fact;
import se.samspel.rules.condition.Verdict;

/** What a condition comes to of what a situation says, and no more; written without the search that found it. */
final class Spoken {

    private Spoken() {}

    /** Met, not met, or open where the situation does not say enough. */
    static Verdict verdict(Condition condition, List<FactValue> said) {
        if (condition instanceof Condition.And and) {
            return and.parts().stream().map(part -> verdict(part, said)).reduce(Verdict.YES, Verdict::and);
        } else if (condition instanceof Condition.Or or) {
            return or.parts().stream().map(part -> verdict(part, said)).reduce(Verdict.NO, Verdict::or);
        } else if (condition instanceof Condition.Not not) {
            return verdict(not.part(), said).negate();
        }
        return said.stream()
                .filter(one -> isAbout(condition, one))
                .findFirst()
                .map(one -> atom(condition, one.value()))
                .orElse(Verdict.UNKNOWN);
    }

    private static Verdict atom(Condition atom, Optional<?> value) {
        if (atom instanceof Condition.Known) {
            return Verdict.of(value.isPresent());
        } else if (value.isEmpty()) {
            return Verdict.UNKNOWN;
        } else if (atom instanceof Condition.OneOf one) {
            return Verdict.of(one.values().contains(value.get()));
        } else if (atom instanceof Condition.Within within) {
            return Verdict.of(within.limit().constant().orElseThrow().contains((BigDecimal) value.get()));
        }
        return Verdict.of(value.get().equals(true));
    }

    /** Whether what is said is said of what the atom asks for. */
    static boolean isAbout(Condition atom, FactValue said) {
        String label = said.label().sv();
        if (atom instanceof Condition.Opaque opaque) {
            return said.fact().equals(opaque.id());
        } else if (atom.each().isPresent()) {
            return said.fact().equals(atom.each().get().id()) && label.contains(", " + of(atom) + " med ");
        }
        Fact<?> fact = atom.facts().get(0);
        String word = atom instanceof Condition.Has has ? " (" + has.word() + ")" : "";
        return said.fact().equals(fact.id()) && label.equals(fact.label().sv() + word);
    }

    private static String of(Condition atom) {
        return atom instanceof Condition.Each each ? each.how() == How.ALL ? "varje" : "minst en" : "antal";
    }
}
