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
    private Route route = Route.NONE;
    private OnDemand<Trail> trail = OnDemand.known(Trail.NONE);

    Judge(RuleSet rules, Case document) {
        this.rules = rules;
        this.document = Objects.requireNonNull(document, "document");
        this.explanation = new Explanation(rules, document);
    }

    Assessment assess() {
        CaseView view = new CaseView(document, rules, this::course);
        RouteFinder finder = new RouteFinder(rules, view, explanation);
        route = finder.route();
        trail = OnDemand.of(this::followed);
        RequirementJudge requirements = new RequirementJudge(rules, view, explanation);
        requirements.all();
        findings.addAll(requirements.findings());
        Coming.pinned(rules, document).ifPresent(findings::add);
        findings.addAll(new WordCheck(rules, document).findings());
        findings.addAll(new GivenFactCheck(rules, view, explanation).findings());
        findings.addAll(finder.findings());
        questions.addAll(requirements.questions());
        Asking.subjectOf(document).ifPresent(questions::add);
        questions.addAll(finder.questions());
        OnDemand<List<BudgetLine>> budgets = budgets(view);
        findings.sort(Finding.ORDER);
        questions.sort(OpenQuestion.ORDER);
        List<OpenQuestion> asked = eachOnce(questions);
        List<Finding> all = List.copyOf(findings);
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

    /** Asked for when the route is known. */
    private Course course() {
        return document.matter().isPresent()
                ? new Proceedings(rules, document.matter().get(), route, trail)
                : Course.NONE;
    }

    private Trail followed() {
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
            return List.copyOf(questions);
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
