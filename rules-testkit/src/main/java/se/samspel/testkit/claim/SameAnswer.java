package se.samspel.testkit.claim;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import se.samspel.Id;
import se.samspel.document.Case;
import se.samspel.rules.RuleSet;
import se.samspel.rules.assessment.Assessment;
import se.samspel.rules.assessment.OpenQuestion;

/** Tells what it is in two answers to what should be one question that differs, and which rule it comes from. */
final class SameAnswer {

    private SameAnswer() {}

    /** What the answers differ in; empty if they are equal, or neither could be given. */
    static Optional<Difference> difference(Tried one, Tried other) {
        if (one.answer().isEmpty() || other.answer().isEmpty()) {
            return one.answer().isEmpty() == other.answer().isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Difference(Optional.empty(), "one threw " + first(one.thrown(), other.thrown())));
        }
        return difference(one.answer().get(), other.answer().get());
    }

    static Optional<Difference> difference(Assessment one, Assessment other) {
        return only(one.findings(), other.findings())
                .map(finding -> new Difference(Optional.of(finding.code()), "only once:\n" + Objection.told(finding)))
                .or(() -> only(one.questions(), other.questions()).map(SameAnswer::question))
                .or(() -> part("the route", one.route(), other.route()))
                .or(() -> part("the trail", one.trail(), other.trail()))
                .or(() -> part("the budgets", one.budgets(), other.budgets()))
                .or(() -> part("the progress", one.progress(), other.progress()))
                .or(() -> part("the issues", one.issues(), other.issues()));
    }

    /** Something that one list has and the other has not, or the first that stands elsewhere. */
    private static <T> Optional<T> only(List<T> one, List<T> other) {
        return Stream.concat(
                        one.stream().filter(value -> !other.contains(value)),
                        other.stream().filter(value -> !one.contains(value)))
                .findFirst()
                .or(() -> one.equals(other) ? Optional.empty() : one.stream().findFirst());
    }

    private static Difference question(OpenQuestion question) {
        return new Difference(
                Optional.of(question.code()),
                "only once asked: " + question.code() + ", " + question.text().en());
    }

    private static Optional<Difference> part(String name, Object one, Object other) {
        return Objects.equals(one, other)
                ? Optional.empty()
                : Optional.of(new Difference(Optional.empty(), name + " is once " + one + ", once " + other));
    }

    private static String first(Optional<Throwable> one, Optional<Throwable> other) {
        return one.or(() -> other).map(Throwable::toString).orElse("nothing");
    }

    /**
     * What two answers differ in.
     *
     * @param rule the rule that the answers differ about, or the fact that is asked for
     * @param what what differs
     */
    record Difference(Optional<Id> rule, String what) {

        /** The objection to it, with the smallest case in which there is one. */
        Objection objection(RuleSet rules, String how, Case smallest, Settings settings) {
            Objection objection = Objection.to(rules, rule.map(Id::value).orElse("the answer") + " " + how);
            rule.flatMap(rules::item).ifPresent(found -> objection.by(rules, found.item()));
            return objection.line(what).in(smallest, rules, settings);
        }
    }
}
