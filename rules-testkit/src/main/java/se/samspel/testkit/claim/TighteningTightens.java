package se.samspel.testkit.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.samspel.Id;
import se.samspel.RuleSetReference;
import se.samspel.document.Case;
import se.samspel.rules.RuleSet;
import se.samspel.rules.RuleSets;
import se.samspel.rules.assessment.Assessment;
import se.samspel.rules.assessment.Finding;
import se.samspel.rules.layer.Change;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.layer.Operation;
import se.samspel.rules.layer.Severity;

/** What a layer tightens lets nothing through that was refused without it. */
public final class TighteningTightens implements Claim {

    private static final Id RULE_FAILED = Id.of("RULE_FAILED");

    @Override
    public Set<String> flaws() {
        return Set.of("NOT_TIGHTER", "TIGHTENING_UNSURE", "ADMITS_MORE");
    }

    @Override
    public void check(RuleSet rules, Proving proving) {
        List<Id> tightened = rules.layers().stream()
                .filter(layer -> proving.isOwn(layer.name()))
                .flatMap(layer -> layer.changes().stream())
                .filter(change -> change.operation() == Operation.TIGHTEN)
                .map(Change::id)
                .distinct()
                .toList();
        if (tightened.isEmpty()) {
            throw Claim.notClaimed(Objection.name(rules) + " tightens nothing");
        }
        RuleSet loose = without(rules, proving)
                .orElseThrow(() -> Claim.notClaimed(
                        Objection.name(rules) + " says something that it cannot say without its tightenings"));
        for (Tried tried : proving.tried(rules)) {
            lost(loose, tried).ifPresent(finding -> {
                Case smallest = Smallest.of(
                        tried.document(),
                        less -> lost(loose, Tried.of(rules, less))
                                .filter(again -> again.code().equals(finding.code()))
                                .isPresent());
                throw objection(rules, lost(loose, Tried.of(rules, smallest)).orElse(finding), tightened)
                        .in(smallest, rules, proving.settings())
                        .error();
            });
        }
    }

    private static Objection objection(RuleSet rules, Finding lost, List<Id> tightened) {
        Objection objection =
                Objection.to(rules, lost.code() + " lets through by a tightening what was refused before");
        rules.item(lost.code()).ifPresent(found -> objection.by(rules, found.item()));
        Stream<Change> changes = rules.layers().stream().flatMap(layer -> layer.changes().stream());
        changes.filter(change -> change.operation() == Operation.TIGHTEN && tightened.contains(change.id()))
                .forEach(change ->
                        objection.line("tightened: " + change.id() + " by " + Objection.cited(change.source())));
        return objection.line("without the tightening:").line(Objection.told(lost));
    }

    /** Something that is found without the tightening and not, or with less weight, with it. */
    private static Optional<Finding> lost(RuleSet loose, Tried after) {
        Tried before = Tried.of(loose, after.document());
        if (before.answer().isEmpty() || after.answer().isEmpty()) {
            return Optional.empty();
        }
        Map<List<Object>, Severity> again = weights(after.answer().get());
        return before.answer().get().findings().stream()
                .filter(finding -> !finding.code().equals(RULE_FAILED))
                .filter(finding -> Optional.ofNullable(again.get(what(finding)))
                        .map(severity -> severity.compareTo(finding.severity()) > 0)
                        .orElseGet(() -> !hasFailed(after.answer().get())))
                .findFirst();
    }

    private static Map<List<Object>, Severity> weights(Assessment answer) {
        Map<List<Object>, Severity> weights = new HashMap<>();
        answer.findings()
                .forEach(finding -> weights.merge(
                        what(finding), finding.severity(), (one, other) -> one.compareTo(other) < 0 ? one : other));
        return weights;
    }

    private static boolean hasFailed(Assessment answer) {
        return answer.findings().stream().anyMatch(finding -> finding.code().equals(RULE_FAILED));
    }

    private static List<Object> what(Finding finding) {
        return List.of(finding.code(), finding.element());
    }

    /** The same rules with nothing tightened by the layers to prove. */
    private static Optional<RuleSet> without(RuleSet rules, Proving proving) {
        List<Layer> layers = rules.layers().stream()
                .map(layer -> proving.isOwn(layer.name()) ? loosened(layer) : layer)
                .toList();
        return RuleSets.of(layers).find(new RuleSetReference(rules.id(), Optional.of(rules.version())), rules.asOf());
    }

    private static Layer loosened(Layer layer) {
        return layer.with(layer.changes().stream()
                .filter(change -> change.operation() != Operation.TIGHTEN)
                .toList());
    }
}
