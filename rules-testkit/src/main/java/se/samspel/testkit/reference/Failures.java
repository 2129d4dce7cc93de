package se.samspel.testkit.reference;

import java.util.List;
import se.samspel.Id;
import se.samspel.rules.assessment.Assessment;
import se.samspel.rules.assessment.Finding;

/** What an assessment says could not be judged. */
final class Failures {

    private static final Id RULE_FAILED = Id.of("RULE_FAILED");

    private final List<Finding> failed;

    Failures(Assessment said) {
        this.failed = said.findings().stream()
                .filter(finding -> finding.code().equals(RULE_FAILED))
                .toList();
    }

    /** Whether the rule could not be judged of the element, or of the whole case. */
    boolean of(Told told) {
        return failed.stream()
                .filter(finding -> names(finding, told.rule().id().value()))
                .map(finding -> finding.where().path())
                .anyMatch(path -> path.isEmpty() || path.equals(told.element().pointer()));
    }

    /** Whether a routing table could not be read. */
    boolean ofTable() {
        return failed.stream().anyMatch(finding -> names(finding, "route."));
    }

    private static boolean names(Finding finding, String rule) {
        String ending = rule.endsWith(".") ? "" : " ";
        return finding.message().text().en().contains("the rule " + rule + ending);
    }
}
