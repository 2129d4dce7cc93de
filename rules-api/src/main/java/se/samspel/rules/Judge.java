package se.samspel.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import se.samspel.Id;
import se.samspel.document.Case;
import se.samspel.rules.assessment.Assessment;
import se.samspel.rules.assessment.BudgetLine;
import se.samspel.rules.assessment.Finding;
import se.samspel.rules.assessment.OpenQuestion;
import se.samspel.rules.assessment.ProgressStep;
import se.samspel.rules.assessment.Route;
import se.samspel.rules.assessment.Trail;
import se.samspel.rules.condition.CaseView;
import se.samspel.rules.condition.Element;
import se.samspel.rules.condition.Subject;
import se.samspel.rules.condition.Verdict;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.layer.Validity.State;

/** Judges one case under one rule set, once. */
final class Judge {

    private final RuleSet rules;
    private final CaseView view;
    private final Explanation explanation;
    private final List<Finding> findings = new ArrayList<>();
    private final List<OpenQuestion> questions = new ArrayList<>();

    Judge(RuleSet rules, Case document) {
        this.rules = rules;
        this.view = new CaseView(Objects.requireNonNull(document, "document"), rules);
        this.explanation = new Explanation(rules, view);
    }

    Assessment assess() {
        rules.requirements().forEach(rule -> judge(rule, findings::add));
        rules.coming().forEach(rule -> judge(rule, finding -> findings.add(Coming.announced(finding, rule))));
        Coming.pinned(rules, view.document()).ifPresent(findings::add);
        findings.addAll(new WordCheck(rules, view.document()).findings());
        findings.addAll(new GivenFactCheck(rules, view, explanation).findings());
        RouteFinder finder = new RouteFinder(rules, view, explanation);
        Route route = finder.route();
        findings.addAll(finder.findings());
        questions.addAll(finder.questions());
        BudgetSheet sheet = new BudgetSheet(rules, view, explanation);
        List<BudgetLine> budgets = sheet.lines();
        findings.addAll(sheet.findings());
        findings.sort(Finding.ORDER);
        questions.sort(OpenQuestion.ORDER);
        List<OpenQuestion> asked = eachOnce(questions);
        List<Finding> all = List.copyOf(findings);
        return new Assessment(
                view.document(),
                rules.judged(),
                all,
                asked,
                route,
                trail(route),
                budgets,
                Assessment.onDemand(() -> progress(all, asked)),
                IssueQueue.of(rules, view.document()));
    }

    /** Whether this requirement is violated, whatever the others are. */
    boolean finds(Id code) {
        Stream.concat(rules.requirements().stream(), rules.coming().stream())
                .filter(rule -> rule.id().equals(code))
                .forEach(rule -> judge(rule, findings::add));
        return findings.stream().anyMatch(finding -> finding.code().equals(code));
    }

    /** With a view of its own, since this one is for one thread. */
    private List<ProgressStep> progress(List<Finding> all, List<OpenQuestion> asked) {
        return ProgressReport.of(rules, new CaseView(view.document(), rules), all, asked);
    }

    private Trail trail(Route route) {
        return view.document()
                .matter()
                .map(matter -> Proceedings.trail(rules, matter, route))
                .orElse(Trail.NONE);
    }

    /** Several rules may lack the same datum: it is asked once, for the first of them. */
    private static List<OpenQuestion> eachOnce(List<OpenQuestion> questions) {
        Map<List<Object>, OpenQuestion> each = new LinkedHashMap<>();
        questions.forEach(
                question -> each.putIfAbsent(List.of(question.code(), question.element(), question.where()), question));
        return List.copyOf(each.values());
    }

    private void judge(Requirement requirement, Consumer<Finding> violated) {
        for (Element<?> element : elements(requirement, violated)) {
            Subject subject = new Subject(view, requirement.scope(), element);
            try {
                judge(requirement, subject, violated);
            } catch (Throwable e) {
                Contained.of(e);
                violated.accept(explanation.failed(requirement, element));
            }
        }
    }

    private List<? extends Element<?>> elements(Requirement requirement, Consumer<Finding> failed) {
        try {
            return view.elements(requirement.scope());
        } catch (Throwable e) {
            Contained.of(e);
            failed.accept(explanation.failed(requirement, requirement.scope().label()));
            return List.of();
        }
    }

    private void judge(Requirement requirement, Subject subject, Consumer<Finding> violated) {
        Verdict applies = requirement.when().test(subject);
        if (applies == Verdict.NO) {
            return;
        }
        Verdict holds = requirement.must().test(subject);
        if (holds == Verdict.NO && applies == Verdict.YES) {
            violated.accept(explanation.violated(requirement, subject));
        } else if (holds != Verdict.YES && rules.state(requirement) == State.IN_FORCE) {
            questions.addAll(explanation.lacking(requirement, subject));
        }
    }

    static Optional<Id> layerOf(RuleSet rules, Id item) {
        return rules.item(item).map(InForce::layer);
    }
}
