package se.samspel.testkit.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samspel.Id;
import se.samspel.document.Case;
import se.samspel.rules.RuleSet;
import se.samspel.rules.assessment.Assessment;
import se.samspel.rules.assessment.Finding;
import se.samspel.testkit.claim.SameAnswer.Difference;

/**
 * The same case gets the same answer in whatever order its elements stand, but for the indices in places. Claimed of cases
 * that a document can hold: of two elements with one id, which comes first is all that tells them apart.
 */
public final class AnyOrderOfElements implements Claim {

    @Override
    public void check(RuleSet rules, Proving proving) {
        Random random = new Random(proving.settings().seed());
        for (Tried tried : proving.tried(rules)) {
            long order = random.nextLong();
            if (difference(rules, tried, order).isPresent() && Smallest.isWellFormed(tried.document())) {
                Case smallest = Smallest.of(
                        tried.document(),
                        less -> difference(rules, Tried.of(rules, less), order).isPresent());
                throw difference(rules, Tried.of(rules, smallest), order)
                        .orElseThrow()
                        .objection(
                                rules,
                                "is answered differently when elements change places",
                                smallest,
                                proving.settings())
                        .error();
            }
        }
    }

    private static Optional<Difference> difference(RuleSet rules, Tried tried, long order) {
        if (tried.answer().isEmpty()) {
            return Optional.empty();
        }
        Optional<Assessment> other =
                Tried.of(rules, Shuffled.of(tried.document(), order)).answer();
        return other.flatMap(answer -> difference(tried.answer().get(), answer));
    }

    private static Optional<Difference> difference(Assessment one, Assessment other) {
        Map<String, Id> these = lines(one);
        Map<String, Id> those = lines(other);
        return Stream.of(only(these, those), only(those, these))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> part("the route", one.route().stages(), other.route().stages()))
                .or(() -> part(
                        "the trail",
                        List.of(one.trail().done(), one.trail().next()),
                        List.of(other.trail().done(), other.trail().next())))
                .or(() -> part("the outcome", one.outcome(), other.outcome()));
    }

    private static Optional<Difference> only(Map<String, Id> these, Map<String, Id> those) {
        return these.entrySet().stream()
                .filter(line -> !those.containsKey(line.getKey()))
                .map(line -> new Difference(Optional.of(line.getValue()), "in one order only:\n" + line.getKey()))
                .findFirst();
    }

    private static Optional<Difference> part(String name, Object one, Object other) {
        return one.equals(other)
                ? Optional.empty()
                : Optional.of(new Difference(
                        Optional.empty(), name + " is " + one + " in one order and " + other + " in another"));
    }

    /** Findings and questions without indices, each with the rule that it is about. */
    private static Map<String, Id> lines(Assessment answer) {
        Map<String, Id> lines = new TreeMap<>();
        answer.findings().forEach(finding -> lines.put(line(finding), finding.code()));
        answer.questions()
                .forEach(question -> lines.put(
                        question.code() + " " + question.element() + " "
                                + question.text().en(),
                        question.code()));
        return lines;
    }

    private static String line(Finding finding) {
        List<String> facts = new ArrayList<>(finding.grounds().facts().stream()
                .map(fact -> fact.fact() + " = " + fact.text().en())
                .toList());
        return finding.severity() + " " + finding.code() + " "
                + finding.where().path().replaceAll("/\\d+", "/#")
                + facts.stream().collect(Collectors.joining(", ", " (", "): "))
                + finding.message().text().en();
    }
}
