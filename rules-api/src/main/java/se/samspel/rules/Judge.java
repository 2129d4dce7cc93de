package se.samspel.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import se.samspel.Id;
import se.samspel.document.Case;
import se.samspel.rules.assessment.Assessment;
import se.samspel.rules.assessment.Assessment.Derived;
import se.samspel.rules.assessment.BudgetLine;
import se.samspel.rules.assessment.Finding;
import se.samspel.rules.assessment.OnDemand;
import se.samspel.rules.assessment.OpenQuestion;
import se.samspel.rules.assessment.Route;
import se.samspel.rules.assessment.Trail;
import se.samspel.rules.condition.CaseView;
import se.samspel.rules.condition.Course;

/** Judges one case under one rule set, once. */
final class Judge {

    private final RuleSet rules;
    private final Case document;
    private final Explanation explanation;
    private final List<Finding> findings = new ArrayList<>();
    private final List<OpenQuestion> questions = new ArrayList<>();

    Judge(RuleSet rules, Case document) {
        this.rules = rules;
        this.document = Objects.requireNonNull(document, "document");
        this.explanation = new Explanation(rules, document);
    }

    Assessment assess() {
        CaseView view = new CaseView(document, rules);
        RouteFinder finder = new RouteFinder(rules, view, explanation);
        Route route = finder.route();
        OnDemand<Trail> trail = OnDemand.of(() -> trail(route));
        view.course(() -> document.matter().isPresent()
                ? new Proceedings(rules, document.matter().get(), route, trail)
                : Course.NONE);
        RequirementJudge requirements = new RequirementJudge(rules, view, explanation);
        requirements.all();
        add(findings, requirements.findings());
        Coming.pinned(rules, document).ifPresent(findings::add);
        add(findings, new WordCheck(rules, document).findings());
        add(findings, new GivenFactCheck(rules, view, explanation).findings());
        add(findings, finder.findings());
        add(questions, requirements.questions());
        add(questions, finder.questions());
        OnDemand<List<BudgetLine>> budgets = budgets(view);
        findings.sort(Finding.ORDER);
        questions.sort(OpenQuestion.ORDER);
        List<OpenQuestion> asked = eachOnce(questions);
        List<Finding> all = findings.isEmpty() ? List.of() : List.copyOf(findings);
        return new Assessment(
                document,
                rules.judged(),
                all,
                asked,
                route,
                new Derived(
                        trail,
                        budgets,
                        OnDemand.of(() -> ProgressReport.of(rules, new CaseView(document, rules), all, asked)),
                        OnDemand.of(() -> IssueQueue.of(rules, document))));
    }

    private static <T> void add(List<T> all, List<T> some) {
        if (!some.isEmpty()) {
            all.addAll(some);
        }
    }

    private Trail trail(Route route) {
        return document.matter()
                .map(matter -> Proceedings.trail(rules, matter, route))
                .orElse(Trail.NONE);
    }

    /** A budget that may throw is worked out now, while that can be told as a finding. */
    private OnDemand<List<BudgetLine>> budgets(CaseView view) {
        if (rules.agenda().areBudgetsSafe()) {
            return OnDemand.of(() -> new BudgetSheet(rules, new CaseView(document, rules), explanation).lines());
        }
        BudgetSheet sheet = new BudgetSheet(rules, view, explanation);
        OnDemand<List<BudgetLine>> lines = OnDemand.known(sheet.lines());
        findings.addAll(sheet.findings());
        return lines;
    }

    /** Several rules may lack the same datum: it is asked once, for the first of them. */
    private static List<OpenQuestion> eachOnce(List<OpenQuestion> questions) {
        if (questions.size() < 2) {
            return questions.isEmpty() ? List.of() : List.copyOf(questions);
        }
        Map<List<Object>, OpenQuestion> each = new LinkedHashMap<>();
        questions.forEach(
                question -> each.putIfAbsent(List.of(question.code(), question.element(), question.where()), question));
        return List.copyOf(each.values());
    }

    static Optional<Id> layerOf(RuleSet rules, Id item) {
        return rules.item(item).map(InForce::layer);
    }
}
