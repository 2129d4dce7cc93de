package se.samspel.testkit.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import se.samspel.document.Case;
import se.samspel.rules.RuleSet;
import se.samspel.rules.assessment.Assessment;
import se.samspel.rules.condition.CaseView;
import se.samspel.rules.condition.Element;
import se.samspel.rules.condition.Subject;
import se.samspel.rules.condition.Verdict;
import se.samspel.rules.layer.Requirement;
import se.samspel.testkit.reference.Told.Look;
import se.samspel.testkit.reference.Told.Standing;

/**
 * Judges a case slowly and obviously, straight from what rules mean: it looks at every part of every condition, keeps
 * nothing, and skips nothing. What {@link RuleSet#judge} says must be the same.
 *
 * <pre>{@code
 * assertThat(ReferenceJudge.of(rules).disagreements(document)).isEmpty();
 * }</pre>
 */
public final class ReferenceJudge {

    private final RuleSet rules;

    private ReferenceJudge(RuleSet rules) {
        this.rules = rules;
    }

    /** A judge by these rules. */
    public static ReferenceJudge of(RuleSet rules) {
        return new ReferenceJudge(rules);
    }

    /** What each rule that binds, or is to come, says of each element that it speaks of. */
    public List<Told> told(Case document) {
        return Stream.concat(rules.requirements().stream(), rules.coming().stream())
                .flatMap(rule -> told(rule, new CaseView(document, rules)).stream())
                .toList();
    }

    /** The rows of the routing table that the case may come to. */
    public Rows rows(Case document) {
        return Rows.of(rules, new CaseView(document, rules));
    }

    /** Where the rules say something else, in words with rule, element and source; nothing if nowhere. */
    public List<String> disagreements(Case document) {
        return disagreements(rules.judge(document));
    }

    /** Where an assessment says something else of its case, in the same words. */
    public List<String> disagreements(Assessment said) {
        Case document = said.document();
        Failures failures = new Failures(said);
        List<Told> told = told(document);
        List<String> found = new ArrayList<>(told.stream()
                .filter(one -> one.standing() == Standing.FAILED && !failures.of(one))
                .map(one -> "failure that only the obvious judge meets: "
                        + one.rule().id() + " at '" + one.element().pointer() + "'")
                .toList());
        List<Told> others = told.stream().filter(one -> !failures.of(one)).toList();
        Optional<Rows> rows = rowsOf(document);
        if (rows.isEmpty() && !failures.ofTable()) {
            found.add("failure that only the obvious judge meets: the routing table");
        }
        found.addAll(new Disagreements(rules, others, rows.filter(there -> !failures.ofTable()), steps(document))
                .with(said));
        return found;
    }

    private Optional<Rows> rowsOf(Case document) {
        try {
            return Optional.of(rows(document));
        } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
            return Optional.empty();
        }
    }

    /** What rows mean for the matter of a case, if it has one. */
    private Optional<Steps> steps(Case document) {
        return document.matter().map(matter -> new Steps(rules, document, matter));
    }

    private List<Told> told(Requirement rule, CaseView view) {
        List<? extends Element<?>> elements;
        try {
            elements = view.elements(rule.scope());
        } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
            Element<Case> none = new Element<>(Optional.empty(), rule.scope().label(), "", view.document());
            return List.of(new Told(rule, new Subject(view, rule.scope(), none), Standing.FAILED, List.of()));
        }
        List<Told> told = new ArrayList<>();
        for (Element<?> element : elements) {
            Subject subject = new Subject(view, rule.scope(), element);
            List<Look> looks = new ArrayList<>();
            Standing standing;
            try {
                standing = standing(
                        meaning(false, looks).of(rule.when(), subject),
                        () -> meaning(true, looks).of(rule.must(), subject));
            } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
                standing = Standing.FAILED;
            }
            told.add(new Told(rule, subject, standing, looks));
        }
        return told;
    }

    private Meaning meaning(boolean asked, List<Look> looks) {
        return new Meaning(rules, (atom, look) -> looks.add(new Look(asked, atom, look.subject(), look.verdict())));
    }

    private static Standing standing(Verdict applies, Supplier<Verdict> asked) {
        if (applies == Verdict.NO) {
            return Standing.NOT_APPLICABLE;
        }
        Verdict holds = asked.get();
        if (holds == Verdict.YES) {
            return applies == Verdict.YES ? Standing.HOLDS : Standing.NOT_APPLICABLE;
        }
        return applies == Verdict.YES && holds == Verdict.NO ? Standing.VIOLATED : Standing.UNDECIDED;
    }
}
