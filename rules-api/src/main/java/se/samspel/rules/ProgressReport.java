package se.samspel.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samspel.Id;
import se.samspel.rules.assessment.Finding;
import se.samspel.rules.assessment.OpenQuestion;
import se.samspel.rules.assessment.ProgressStep;
import se.samspel.rules.assessment.ProgressStep.Status;
import se.samspel.rules.condition.CaseView;
import se.samspel.rules.condition.Subject;
import se.samspel.rules.fact.Scopes;
import se.samspel.rules.fact.WorkFacts;
import se.samspel.rules.layer.Severity;
import se.samspel.work.Phase;
import se.samspel.work.ProcessWork;

/** How far a process work has come: analysis, decision, development, evaluation. */
final class ProgressReport {

    private static final List<Id> STEPS = Stream.of("analysis", "decision", "development", "evaluation")
            .map(Id::of)
            .toList();
    private static final int DECISION = 1;

    private ProgressReport() {}

    static List<ProgressStep> of(CaseView view, List<Finding> findings, List<OpenQuestion> questions) {
        if (!(view.document() instanceof ProcessWork work)) {
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
            Status status = status(i, current, view);
            steps.add(new ProgressStep(STEPS.get(i), status, status == Status.BEGUN ? missing : List.of()));
        }
        return steps;
    }

    /** What comes before the step that is going on is done; but a work may have gone on without a decision. */
    private static Status status(int step, Optional<Integer> current, CaseView view) {
        if (current.isEmpty() || step > current.get()) {
            return Status.TO_COME;
        }
        return step == current.get()
                ? Status.BEGUN
                : step == DECISION && !isDecided(view) ? Status.TO_COME : Status.DONE;
    }

    private static boolean isDecided(CaseView view) {
        return view.single(Scopes.WORK)
                .flatMap(work -> WorkFacts.DECIDED_TO_GO_ON.value(new Subject(view, Scopes.WORK, work)))
                .orElse(false);
    }

    private static int step(Phase phase, ProcessWork work) {
        return switch (phase) {
            case ANALYSIS -> work.matter().isPresent() && work.plan().isPresent() ? DECISION : 0;
            case DEVELOPMENT -> 2;
            case EVALUATION -> 3;
        };
    }
}
