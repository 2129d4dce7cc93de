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
import se.samspel.rules.analysis.Diff.Contrast;
import se.samspel.rules.analysis.Diff.Turn;
import se.samspel.rules.analysis.Limits;
import se.samspel.rules.analysis.Situation;
import se.samspel.rules.analysis.Trial;
import se.samspel.rules.assessment.FactValue;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.condition.Verdict;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.layer.Validity.State;
import se.samspel.rules.text.Text;

/** Finds facts with which a requirement is violated under one rule set and not under another, or weighs more there. */
final class RequirementDiff {

    private static final Text NOTHING = Text.of("inget anmärks", "nothing is remarked on");
    private static final Id RULE = Id.of("requirement");
    private static final Text WORD = Text.of("regel", "rule");
    private static final Condition NEVER = new Condition.Or(List.of());

    private final RuleSet one;
    private final RuleSet other;
    private final Differences found;
    private final RequirementCause causes;
    private final Showing showing;

    RequirementDiff(RuleSet one, RuleSet other, Differences found) {
        this.one = one;
        this.other = other;
        this.found = found;
        this.causes = new RequirementCause(one, other, found);
        this.showing = new Showing(one, other);
    }

    void look() {
        Stream.concat(one.requirements().stream(), other.requirements().stream())
                .map(Requirement::id)
                .collect(Collectors.toCollection(TreeSet::new))
                .forEach(code -> look(new Versions(code, binding(one, code), binding(other, code))));
    }

    private void look(Versions rule) {
        Condition before = rule.first().map(there -> violated(one, there)).orElse(NEVER);
        Condition after = rule.second().map(there -> violated(other, there)).orElse(NEVER);
        boolean sameScope = rule.areOfOneScope();
        if (!before.equals(after) || !sameScope) {
            tell(rule, wanted(after, sameScope ? before : NEVER), Turn.STRICTER, NOTHING, said(rule.second()));
            tell(rule, wanted(before, sameScope ? after : NEVER), Turn.LOOSER, said(rule.first()), NOTHING);
        }
        if (rule.areBoth() && !rule.weighTheSame()) {
            int weight = Versions.severity(rule.second())
                    .orElseThrow()
                    .compareTo(Versions.severity(rule.first()).orElseThrow());
            Map<Condition, Verdict> both = new LinkedHashMap<>();
            both.put(weight < 0 ? before : after, Verdict.YES);
            both.put(weight < 0 ? after : before, Verdict.YES);
            tell(rule, both, weight < 0 ? Turn.STRICTER : Turn.LOOSER, said(rule.first()), said(rule.second()));
        }
    }

    private static Map<Condition, Verdict> wanted(Condition violated, Condition not) {
        Map<Condition, Verdict> wanted = new LinkedHashMap<>();
        wanted.put(violated, Verdict.YES);
        wanted.putIfAbsent(not, Verdict.NO); // what is never violated under either is not to be found
        return wanted;
    }

    private void tell(Versions rule, Map<Condition, Verdict> wanted, Turn turn, Text before, Text after) {
        Trial trial = new Trial(wanted, fact -> Held.by(fact, one, other));
        switch (trial.outcome()) {
            case UNSETTLED -> found.unsettled(rule.code());
            case FOUND ->
                trial.values()
                        .map(values -> situation(rule, values, before, after))
                        .filter(situation ->
                                situation.document().isPresent() || !MandatedWhereAsked.forbids(wanted, one, other))
                        .ifPresentOrElse(
                                situation -> causes.tell(rule, new Contrast(situation, before, after, turn)),
                                () -> idle(rule, before, after, turn));
            case NONE -> {
                if (new Trial(wanted).outcome() != Trial.Outcome.NONE) {
                    idle(rule, before, after, turn);
                }
            }
        }
    }

    private void idle(Versions rule, Text before, Text after, Turn turn) {
        causes.idle(rule, new Contrast(SaidDiff.itself(RULE, WORD, rule.code()), before, after, turn));
    }

    /** With a case, if one was found, perhaps of a number at another end. */
    private Situation situation(Versions rule, List<FactValue> values, Text before, Text after) {
        Situation found = written(rule, values, before, after);
        return found.document().isPresent()
                ? found
                : OtherEnds.of(values, violations(rule))
                        .map(others -> written(rule, others, before, after))
                        .filter(other -> other.document().isPresent())
                        .findFirst()
                        .orElse(found);
    }

    private Stream<Condition> violations(Versions rule) {
        return Stream.concat(
                rule.first().map(there -> violated(one, there)).stream(),
                rule.second().map(there -> violated(other, there)).stream());
    }

    private Situation written(Versions rule, List<FactValue> values, Text before, Text after) {
        return new Situation(
                Optional.empty(),
                values,
                showing.of(
                        rule.scopes(),
                        values,
                        document -> isSaid(one, rule.code(), before, document)
                                && isSaid(other, rule.code(), after, document)));
    }

    /** Whether judging the case finds what is said of it. */
    private static boolean isSaid(RuleSet rules, Id code, Text words, Case document) {
        return RequirementAnalyst.isViolated(rules, code, document) != words.equals(NOTHING);
    }

    private static Optional<Requirement> binding(RuleSet rules, Id code) {
        return rules.item(code)
                .map(InForce::item)
                .filter(Requirement.class::isInstance)
                .map(Requirement.class::cast)
                .filter(rule -> rules.state(rule) == State.IN_FORCE);
    }

    /** When the rule is violated, with the limits of these rules. */
    static Condition violated(RuleSet rules, Requirement rule) {
        Condition must = Limits.settled(rule.must(), rules::range);
        return new Condition.And(List.of(Limits.settled(rule.when(), rules::range), new Condition.Not(must)));
    }

    private static Text said(Optional<Requirement> rule) {
        return Versions.severity(rule)
                .map(severity -> switch (severity) {
                    case ERROR -> Text.of("fel", "error");
                    case WARNING -> Text.of("varning", "warning");
                    case NOTICE -> Text.of("upplysning", "notice");
                })
                .orElse(NOTHING);
    }
}
