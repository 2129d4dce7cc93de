package se.samspel.testkit.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samspel.Id;
import se.samspel.RuleSetReference;
import se.samspel.document.Case;
import se.samspel.rules.RuleSet;
import se.samspel.rules.assessment.Finding;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.layer.Severity;

/** A rule that is announced warns and tells the day from which it binds; it stands in nobody's way before, but does then. */
public final class AnnouncedWarns implements Claim {

    @Override
    public void check(RuleSet rules, Proving proving) {
        List<Requirement> coming = rules.coming().stream()
                .filter(rule -> proving.own(rules, Requirement.class).anyMatch(rule::equals))
                .toList();
        if (coming.isEmpty()) {
            throw Claim.notClaimed(Objection.name(rules) + " announces no rule");
        }
        long broken =
                coming.stream().filter(rule -> isBroken(rules, proving, rule)).count();
        if (broken == 0) {
            throw Claim.notClaimed(
                    "no case that was tried breaks " + coming.get(0).id() + "; more tries may find one");
        }
    }

    /** Whether some case breaks the rule, which then warns before its day and binds from then on. */
    private static boolean isBroken(RuleSet rules, Proving proving, Requirement rule) {
        List<Case> warned = proving.tried(rules).stream()
                .filter(tried -> of(rule, tried).isPresent())
                .map(Tried::document)
                .toList();
        warned.stream()
                .filter(document -> !warns(rules, rule, document))
                .findFirst()
                .ifPresent(document -> {
                    Case smallest = Smallest.of(
                            document, less -> of(rule, Tried.of(rules, less)).isPresent() && !warns(rules, rule, less));
                    throw objection(rules, rules, proving, rule, "is announced and does not merely warn", smallest);
                });
        Optional<RuleSet> binding = binding(rules, proving, rule);
        Optional<Case> bound = binding.flatMap(then -> proving.cases(rules).stream()
                .filter(document -> binds(then, rule, document))
                .findFirst());
        if (warned.isEmpty() && bound.isPresent()) {
            throw objection(
                    rules, binding.get(), proving, rule, "binds on its day and warns of nothing before", bound.get());
        } else if (!warned.isEmpty() && binding.isPresent() && bound.isEmpty()) {
            throw objection(
                    rules,
                    binding.get(),
                    proving,
                    rule,
                    "has been announced and does not bind on its day",
                    warned.get(0));
        }
        return !warned.isEmpty();
    }

    private static AssertionError objection(
            RuleSet rules, RuleSet then, Proving proving, Requirement rule, String what, Case document) {
        return Objection.to(rules, rule.id() + " " + what)
                .by(rules, rule)
                .in(document, then, proving.settings())
                .error();
    }

    private static Optional<Finding> of(Requirement rule, Tried tried) {
        Id code = rule.id();
        return tried.answer().stream()
                .flatMap(answer -> answer.findings().stream())
                .filter(finding -> finding.code().equals(code))
                .findFirst();
    }

    private static boolean warns(RuleSet rules, Requirement rule, Case document) {
        String day = rule.valid().period().from().map(LocalDate::toString).orElse("");
        return of(rule, Tried.of(rules, document))
                .filter(finding -> finding.severity() != Severity.ERROR)
                .filter(finding -> finding.message().text().sv().contains(day))
                .filter(finding -> finding.message().text().en().contains(day))
                .isPresent();
    }

    /** The same version on the day from which the rule binds, if it is in force then. */
    private static Optional<RuleSet> binding(RuleSet rules, Proving proving, Requirement rule) {
        return rule.valid()
                .period()
                .from()
                .flatMap(day -> proving.all()
                        .find(new RuleSetReference(rules.id(), Optional.of(rules.version())), day)
                        .filter(RuleSet::isInForce));
    }

    private static boolean binds(RuleSet then, Requirement rule, Case document) {
        return of(rule, Tried.of(then, document))
                .filter(finding -> finding.severity() == rule.breach().severity())
                .isPresent();
    }
}
