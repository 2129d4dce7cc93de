package se.samspel.testkit.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samspel.Id;
import se.samspel.document.Case;
import se.samspel.rules.RuleSet;
import se.samspel.rules.assessment.Assessment;
import se.samspel.rules.assessment.Finding;
import se.samspel.testkit.claim.SameAnswer.Difference;
import se.samspel.testkit.generate.Cases;

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
            if (difference(rules, tried, order).isPresent() && Cases.canBeWritten(tried.document())) {
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
        Tried other = Tried.of(rules, Shuffled.of(tried.document(), order));
        return tried.answer().isPresent() && other.answer().isPresent()
                ? difference(tried.answer().get(), other.answer().get())
                : SameAnswer.difference(tried, other);
    }

    private static Optional<Difference> difference(Assessment one, Assessment other) {
        List<Map.Entry<String, Id>> these = lines(one);
        List<Map.Entry<String, Id>> those = lines(other);
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

    /** The first line that one order has more often than the other. */
    private static Optional<Difference> only(List<Map.Entry<String, Id>> these, List<Map.Entry<String, Id>> those) {
        List<Map.Entry<String, Id>> left = new ArrayList<>(those);
        return these.stream()
                .filter(line -> !left.remove(line))
                .findFirst()
                .map(line -> new Difference(Optional.of(line.getValue()), "in one order only:\n" + line.getKey()));
    }

    private static Optional<Difference> part(String name, Object one, Object other) {
        return one.equals(other)
                ? Optional.empty()
                : Optional.of(new Difference(
                        Optional.empty(), name + " is " + one + " in one order and " + other + " in another"));
    }

    /** Findings and questions without indices, each as often as it is there, with the rule that it is about. */
    private static List<Map.Entry<String, Id>> lines(Assessment answer) {
        Stream<Map.Entry<String, Id>> findings =
                answer.findings().stream().map(finding -> Map.entry(line(finding), finding.code()));
        Stream<Map.Entry<String, Id>> questions = answer.questions().stream()
                .map(question -> Map.entry(
                        question.code() + " " + question.element() + " "
                                + question.text().en(),
                        question.code()));
        return Stream.concat(findings, questions)
                .sorted(Map.Entry.comparingByKey())
                .toList();
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
