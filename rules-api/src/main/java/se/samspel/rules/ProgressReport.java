package se.samspel.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samspel.Id;
import se.samspel.joint.JointPlan;
import se.samspel.rules.assessment.Finding;
import se.samspel.rules.assessment.OpenQuestion;
import se.samspel.rules.assessment.ProgressStep;
import se.samspel.rules.assessment.ProgressStep.Held;
import se.samspel.rules.assessment.ProgressStep.Status;
import se.samspel.rules.condition.CaseView;
import se.samspel.rules.condition.Scope;
import se.samspel.rules.condition.Subject;
import se.samspel.rules.condition.YesNoFact;
import se.samspel.rules.fact.EndingFacts;
import se.samspel.rules.fact.EvaluationFacts;
import se.samspel.rules.fact.MatterFacts;
import se.samspel.rules.fact.Scopes;
import se.samspel.rules.fact.WorkFacts;
import se.samspel.rules.layer.Severity;
import se.samspel.work.Phase;
import se.samspel.work.ProcessWork;

/** How far a process work has come, from analysis to the evaluation that never ends; or a joint plan in its five steps. */
final class ProgressReport {

    private final RuleSet rules;
    private final CaseView view;
    private final ProcessWork work;
    private final List<Finding> errors;
    private final List<OpenQuestion> questions;

    private ProgressReport(
            RuleSet rules, CaseView view, ProcessWork work, List<Finding> findings, List<OpenQuestion> questions) {
        this.rules = rules;
        this.view = view;
        this.work = work;
        this.errors = findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        this.questions = questions;
    }

    static List<ProgressStep> of(RuleSet rules, CaseView view, List<Finding> findings, List<OpenQuestion> questions) {
        if (view.document() instanceof JointPlan plan) {
            return new JointProgress(plan, findings, questions).steps();
        }
        return view.document() instanceof ProcessWork work
                ? new ProgressReport(rules, view, work, findings, questions).steps()
                : List.of();
    }

    private List<ProgressStep> steps() {
        return Stream.of(LifeStep.values()).map(this::step).toList();
    }

    private ProgressStep step(LifeStep step) {
        List<Id> missing = missing(step);
        Status status = status(step, missing);
        Optional<Held> held = Optional.of(held()).filter(count -> step == LifeStep.EVALUATION);
        return new ProgressStep(step.id(), isCutOff(status) ? Status.ENDED : status, missing, held);
    }

    /** What had not been done when the work ended will not be; but a process that is established is evaluated still. */
    private boolean isCutOff(Status status) {
        return status != Status.DONE
                && work.phase().filter(Phase.EVALUATION::equals).isEmpty()
                && is(Scopes.WORK, EndingFacts.ENDED);
    }

    private Status status(LifeStep step, List<Id> missing) {
        if (work.phase().isEmpty()) {
            return Status.TO_COME;
        }
        boolean analysing = work.phase().equals(Optional.of(Phase.ANALYSIS));
        boolean established = work.phase().equals(Optional.of(Phase.EVALUATION));
        return switch (step) {
            case ANALYSIS -> analysing && !isSubmitted() ? Status.BEGUN : Status.DONE;
            case SUBMITTED -> isSubmitted() ? Status.DONE : Status.TO_COME;
            case DECISION ->
                is(Scopes.WORK, WorkFacts.DECIDED_TO_GO_ON)
                        ? Status.DONE
                        : analysing && isSubmitted() ? Status.BEGUN : Status.TO_COME;
            case DEVELOPMENT -> established ? Status.DONE : analysing ? Status.TO_COME : Status.BEGUN;
            case ESTABLISHED -> !established ? Status.TO_COME : missing.isEmpty() ? Status.DONE : Status.BEGUN;
            case EVALUATION -> established ? Status.BEGUN : Status.TO_COME;
        };
    }

    /** A finding stands at the step whose facts it looks at, or else at the one that is going on. */
    private List<Id> missing(LifeStep step) {
        Stream<Id> found = Stream.concat(
                errors.stream()
                        .filter(error -> step(error).equals(Optional.of(step)))
                        .map(Finding::code),
                questions.stream()
                        .filter(question -> current().equals(Optional.of(step)))
                        .map(OpenQuestion::code));
        boolean isNext = step == LifeStep.ESTABLISHED
                && current().equals(Optional.of(LifeStep.DEVELOPMENT))
                && !is(Scopes.WORK, EndingFacts.ENDED);
        return Stream.concat(found, isNext ? new UntilEstablished(rules, work).codes() : Stream.empty())
                .distinct()
                .toList();
    }

    private Optional<LifeStep> step(Finding error) {
        return LifeStep.lookedAt(error.grounds().facts().stream()
                        .map(value -> value.fact())
                        .toList())
                .or(this::current);
    }

    private Optional<LifeStep> current() {
        return work.phase().map(phase -> switch (phase) {
            case ANALYSIS -> isSubmitted() ? LifeStep.DECISION : LifeStep.ANALYSIS;
            case DEVELOPMENT -> LifeStep.DEVELOPMENT;
            case EVALUATION -> LifeStep.EVALUATION;
        });
    }

    private boolean isSubmitted() {
        return work.plan().isPresent() && is(Scopes.MATTER, MatterFacts.ON_A_PLAN);
    }

    private Held held() {
        long times = work.evaluations().stream()
                .filter(evaluation ->
                        evaluation.on().filter(rules.asOf()::isBefore).isEmpty())
                .count();
        return new Held((int) times, EvaluationFacts.last(work, rules.asOf()));
    }

    private boolean is(Scope<?> scope, YesNoFact fact) {
        return view.single(scope)
                .flatMap(element -> fact.value(new Subject(view, scope, element)))
                .orElse(false);
    }
}
