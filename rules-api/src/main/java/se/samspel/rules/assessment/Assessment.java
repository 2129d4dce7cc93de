package se.samspel.rules.assessment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.samspel.Id;
import se.samspel.document.Case;
import se.samspel.followup.Measure;
import se.samspel.followup.MeasureLine;
import se.samspel.joint.DataReach;
import se.samspel.joint.GoalLine;
import se.samspel.joint.JointPlan;
import se.samspel.rules.layer.Severity;

/**
 * What a rule set says of a case on a day: one immutable value that explains itself.
 *
 * @param document the case
 * @param rules which rules judged it
 * @param findings rules that it violates, the gravest first
 * @param questions what must be answered
 * @param route who decides
 * @param derived what follows besides, worked out when somebody asks
 */
public record Assessment(
        Case document,
        Judged rules,
        List<Finding> findings,
        List<OpenQuestion> questions,
        Route route,
        Derived derived) {

    /** Copies the lists. */
    public Assessment {
        findings = List.copyOf(findings);
        questions = List.copyOf(questions);
    }

    /**
     * What follows from the case and the rules besides; most answers are never asked for it.
     *
     * @param trail how far the matter has come
     * @param budgets the time that people set aside
     * @param progress how far the work has come
     * @param issues what has got stuck of a joint plan, those first that must be acted on first
     */
    public record Derived(
            OnDemand<Trail> trail,
            OnDemand<List<BudgetLine>> budgets,
            OnDemand<List<ProgressStep>> progress,
            OnDemand<List<IssueLine>> issues) {}

    /**
     * Which rules judged a case, and on which day.
     *
     * @param id the rule set
     * @param version its version
     * @param layers its layers, each after those it stands on
     * @param undescribed the items that look at what only Java code understands
     * @param asOf the day
     */
    public record Judged(Id id, String version, List<LayerName> layers, List<Id> undescribed, LocalDate asOf) {
        /** Copies the lists. */
        public Judged {
            layers = List.copyOf(layers);
            undescribed = List.copyOf(undescribed);
        }
    }

    /** A layer by its id, level and version. */
    public record LayerName(Id id, String level, String version) {}

    /** The whole answer in one word. */
    public enum Outcome {
        /** An error stands in the way. */
        BLOCKED,
        /** A question must be answered, a datum is lacking, or the rules do not say who decides. */
        OPEN,
        /** Nothing stands in the way. */
        CLEAR
    }

    /** The whole answer in one word: an error beats an open question. */
    public Outcome outcome() {
        boolean error = findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        boolean open = !questions.isEmpty()
                || route.status() == Route.Status.OPEN
                || route.status() == Route.Status.NOT_STATED;
        return error ? Outcome.BLOCKED : open ? Outcome.OPEN : Outcome.CLEAR;
    }

    /** How far the matter has come along its route. */
    public Trail trail() {
        return derived.trail().get();
    }

    /** The time that people set aside, by budget and by who. */
    public List<BudgetLine> budgets() {
        return derived.budgets().get();
    }

    /** How far the work has come, step by step. */
    public List<ProgressStep> progress() {
        return derived.progress().get();
    }

    /** What has got stuck of a joint plan, those first that must be acted on first; empty for any other document. */
    public List<IssueLine> issues() {
        return derived.issues().get();
    }

    /** Whether each affected principal has adopted, by the body that decides for it; empty if nothing is to be decided. */
    public List<Adoption> adoption() {
        return document.matter()
                .filter(matter -> route.status() != Route.Status.NONE)
                .map(matter -> Adoption.of(matter, route, trail()))
                .orElse(List.of());
    }

    /** From when what is decided applies by the rules; empty if it is not settled who decides, or nothing binds. */
    public Optional<Commencement> effect() {
        return document.matter().flatMap(matter -> Commencement.of(matter, route, trail(), adoption(), rules.asOf()));
    }

    /** How each follow-up measure of a joint plan stands on the day, by id; empty if there are none. */
    public List<MeasureLine> measures() {
        return plan().stream()
                .flatMap(plan -> plan.followUp().measures().stream())
                .sorted(Comparator.comparing(Measure::id))
                .map(measure -> MeasureLine.of(measure, rules.asOf()))
                .toList();
    }

    /** Each goal of a joint plan, by id, from what is done for it to what that has shown; empty if there are none. */
    public List<GoalLine> matrix() {
        return plan().map(plan -> GoalLine.of(plan, rules.asOf())).orElse(List.of());
    }

    /** How far shared data reach by a joint plan; empty for a case of any other kind. */
    public Optional<DataReach> access() {
        return plan().map(DataReach::of);
    }

    private Optional<JointPlan> plan() {
        return document instanceof JointPlan plan ? Optional.of(plan) : Optional.empty();
    }
}
