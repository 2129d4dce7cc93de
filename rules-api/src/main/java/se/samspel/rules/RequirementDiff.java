package se.samspel.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samspel.Id;
import se.samspel.document.Case;
import se.samspel.rules.analysis.Diff.Cause;
import se.samspel.rules.analysis.Diff.Contrast;
import se.samspel.rules.analysis.Diff.Turn;
import se.samspel.rules.analysis.Limits;
import se.samspel.rules.analysis.Situation;
import se.samspel.rules.analysis.Trial;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.condition.Verdict;
import se.samspel.rules.layer.Parameter;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.layer.Severity;
import se.samspel.rules.layer.Validity.State;
import se.samspel.rules.text.Text;

/** Finds facts with which a requirement is violated under one rule set and not under another, or weighs more there. */
final class RequirementDiff {

    private static final Text NOTHING = Text.of("inget anmärks", "nothing is remarked on");
    private static final Condition NEVER = new Condition.Or(List.of());

    private final RuleSet one;
    private final RuleSet other;
    private final Differences found;
    private final Showing showing;

    RequirementDiff(RuleSet one, RuleSet other, Differences found) {
        this.one = one;
        this.other = other;
        this.found = found;
        this.showing = new Showing(one, other);
    }

    void look() {
        Stream.concat(one.requirements().stream(), other.requirements().stream())
                .map(Requirement::id)
                .collect(Collectors.toCollection(TreeSet::new))
                .forEach(this::look);
    }

    private void look(Id code) {
        Optional<Requirement> first = binding(one, code);
        Optional<Requirement> second = binding(other, code);
        boolean sameScope = first.map(Requirement::scope).equals(second.map(Requirement::scope));
        Condition before = first.map(rule -> violated(one, rule)).orElse(NEVER);
        Condition after = second.map(rule -> violated(other, rule)).orElse(NEVER);
        boolean sameWeight = severity(first).equals(severity(second));
        if (before.equals(after) && sameWeight && sameScope) {
            return;
        }
        compare(code, sameScope ? before : NEVER, after, Turn.STRICTER, first, second);
        compare(code, sameScope ? after : NEVER, before, Turn.LOOSER, first, second);
        if (!sameWeight && first.isPresent() && second.isPresent()) {
            Turn turn = severity(second).get().compareTo(severity(first).get()) < 0 ? Turn.STRICTER : Turn.LOOSER;
            Map<Condition, Verdict> both = new LinkedHashMap<>();
            both.put(turn == Turn.STRICTER ? before : after, Verdict.YES);
            both.put(turn == Turn.STRICTER ? after : before, Verdict.YES);
            tell(code, both, turn, first, second, said(first), said(second));
        }
    }

    /** What is violated under the one set of rules and not under the other. */
    private void compare(
            Id code,
            Condition not,
            Condition violated,
            Turn turn,
            Optional<Requirement> first,
            Optional<Requirement> second) {
        Map<Condition, Verdict> wanted = new LinkedHashMap<>();
        wanted.put(violated, Verdict.YES);
        if (violated.equals(not)) {
            return;
        }
        wanted.put(not, Verdict.NO);
        tell(
                code,
                wanted,
                turn,
                first,
                second,
                turn == Turn.LOOSER ? said(first) : NOTHING,
                turn == Turn.LOOSER ? NOTHING : said(second));
    }

    private void tell(
            Id code,
            Map<Condition, Verdict> wanted,
            Turn turn,
            Optional<Requirement> first,
            Optional<Requirement> second,
            Text before,
            Text after) {
        Trial trial = new Trial(wanted);
        if (trial.outcome() == Trial.Outcome.UNSETTLED) {
            found.unsettled(code);
        }
        trial.values()
                .map(values -> new Situation(
                        Optional.empty(), values, showing.of(values, document -> shows(code, before, after, document))))
                .ifPresent(situation -> cause(code, first, second, new Contrast(situation, before, after, turn)));
    }

    /** Whether judging the case under either rule set finds what is said of it. */
    private boolean shows(Id code, Text before, Text after, Case document) {
        return isSaid(one, code, before, document) && isSaid(other, code, after, document);
    }

    private static boolean isSaid(RuleSet rules, Id code, Text words, Case document) {
        return RequirementAnalyst.isViolated(rules, code, document) != words.equals(NOTHING);
    }

    private void cause(Id code, Optional<Requirement> first, Optional<Requirement> second, Contrast contrast) {
        boolean sameWords = first.map(Requirement::when).equals(second.map(Requirement::when))
                && first.map(Requirement::must).equals(second.map(Requirement::must))
                && severity(first).equals(severity(second));
        Text item = Text.same(code.value());
        if (sameWords) {
            Parameter changed = first.stream()
                    .flatMap(rule -> Stream.concat(Limits.parameters(rule.when()), Limits.parameters(rule.must())))
                    .filter(id -> !one.range(id).equals(other.range(id)))
                    .flatMap(id -> one.item(id).stream())
                    .map(InForce::item)
                    .map(Parameter.class::cast)
                    .findFirst()
                    .orElseThrow();
            Text ranges = CauseWords.IS
                    .with("item", Text.same(changed.id().value()))
                    .with("one", changed.text())
                    .with("other", other.range(changed.id()).text(changed.unit()))
                    .with("first", name(one))
                    .with("second", name(other));
            found.tell(Cause.PARAMETER, changed.id(), ranges, contrast);
        } else if (first.isEmpty() || second.isEmpty()) {
            Text only = CauseWords.ONLY_IN.with("item", item).with("rules", name(first.isEmpty() ? other : one));
            found.tell(Cause.REQUIREMENT, code, only, contrast);
        } else {
            Text words = severity(first).equals(severity(second)) ? CauseWords.SAYS : CauseWords.WEIGHS;
            found.tell(Cause.REQUIREMENT, code, words.with("item", item), contrast);
        }
    }

    static Text name(RuleSet rules) {
        return Text.same(rules.id() + " " + rules.version());
    }

    private static Optional<Requirement> binding(RuleSet rules, Id code) {
        return rules.item(code)
                .map(InForce::item)
                .filter(Requirement.class::isInstance)
                .map(Requirement.class::cast)
                .filter(rule -> rules.state(rule) == State.IN_FORCE);
    }

    private static Condition violated(RuleSet rules, Requirement rule) {
        Condition must = Limits.settled(rule.must(), rules::range);
        return new Condition.And(List.of(Limits.settled(rule.when(), rules::range), new Condition.Not(must)));
    }

    private static Optional<Severity> severity(Optional<Requirement> rule) {
        return rule.map(there -> there.breach().severity());
    }

    private static Text said(Optional<Requirement> rule) {
        return severity(rule)
                .map(severity -> switch (severity) {
                    case ERROR -> Text.of("fel", "error");
                    case WARNING -> Text.of("varning", "warning");
                    case NOTICE -> Text.of("upplysning", "notice");
                })
                .orElse(NOTHING);
    }
}
