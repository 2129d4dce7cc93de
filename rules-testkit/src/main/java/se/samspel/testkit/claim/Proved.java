package se.samspel.testkit.claim;

import java.util.List;
import java.util.Set;
import se.samspel.rules.RuleSet;
import se.samspel.rules.analysis.Defect;
import se.samspel.rules.analysis.Defect.Kind;

/** Tells what analysis proves of a rule set without any case, for claims that are about some kinds of defects. */
final class Proved {

    private Proved() {}

    /** Objects to the first defect of these kinds, with the smallest situation that shows it. */
    static void without(Set<Kind> kinds, RuleSet rules, Proving proving) {
        List<Defect> defects = proving.analysed(rules).defects().stream()
                .filter(defect -> kinds.contains(defect.kind()))
                .filter(defect -> proving.isOwn(defect.layer().value()))
                .toList();
        defects.stream().findFirst().ifPresent(defect -> {
            Objection objection = Objection.to(rules, defect.message().en() + " (" + defect.kind() + ")");
            rules.item(defect.item()).ifPresent(found -> objection.by(rules, found.item()));
            objection.from(defect.source());
            defect.example()
                    .ifPresent(example ->
                            objection.line("in the situation: " + example.text().en()));
            objection.others(
                    defects.stream().skip(1).map(one -> one.message().en()).toList());
            throw defect.example()
                    .flatMap(example -> example.document())
                    .map(document -> objection.in(document, rules, proving.settings()))
                    .orElse(objection)
                    .error();
        });
    }
}
