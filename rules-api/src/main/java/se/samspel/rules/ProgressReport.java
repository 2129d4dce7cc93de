package se.samspel.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samspel.Case;
import se.samspel.Id;
import se.samspel.rules.assessment.Finding;
import se.samspel.rules.assessment.OpenQuestion;
import se.samspel.rules.assessment.ProgressStep;
import se.samspel.rules.assessment.ProgressStep.Status;
import se.samspel.rules.layer.Severity;
import se.samspel.work.Phase;
import se.samspel.work.ProcessWork;

/** How far a process work has come: analysis, decision, development, evaluation. */
final class ProgressReport {

    private static final List<Id> STEPS = Stream.of("analysis", "decision", "development", "evaluation")
            .map(Id::of)
            .toList();

    private ProgressReport() {}

    static List<ProgressStep> of(Case document, List<Finding> findings, List<OpenQuestion> questions) {
        if (!(document instanceof ProcessWork work)) {
            return List.of();
        }
        List<Id> missing = Stream.concat(
                        findings.stream()
                                .filter(finding -> finding.severity() == Severity.ERROR)
                                .map(Finding::code),
                        questions.stream().map(OpenQuestion::code))
                .distinct()
                .toList();
        Optional<Integer> current = work.phase().map(phase -> step(phase, work));
        List<ProgressStep> steps = new ArrayList<>();
        for (int i = 0; i < STEPS.size(); i++) {
            Status status = current.isEmpty() || i > current.get()
                    ? Status.TO_COME
                    : i < current.get() ? Status.DONE : Status.BEGUN;
            steps.add(new ProgressStep(STEPS.get(i), status, status == Status.BEGUN ? missing : List.of()));
        }
        return steps;
    }

    private static int step(Phase phase, ProcessWork work) {
        return switch (phase) {
            case ANALYSIS -> work.matter().isPresent() ? 1 : 0;
            case DEVELOPMENT -> 2;
            case EVALUATION -> 3;
        };
    }
}
