package se.samspel.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samspel.Id;
import se.samspel.document.Case;
import se.samspel.rules.Agenda.Chapter;
import se.samspel.rules.Agenda.Entry;
import se.samspel.rules.assessment.Assessment;
import se.samspel.rules.assessment.Assessment.Derived;
import se.samspel.rules.assessment.BudgetLine;
import se.samspel.rules.assessment.Finding;
import se.samspel.rules.assessment.OnDemand;
import se.samspel.rules.assessment.OpenQuestion;
import se.samspel.rules.assessment.Route;
import se.samspel.rules.assessment.Trail;
import se.samspel.rules.condition.CaseView;
import se.samspel.rules.condition.Element;
import se.samspel.rules.condition.Scope;
import se.samspel.rules.condition.Subject;
import se.samspel.rules.condition.Verdict;

/** Judges one case under one rule set, once. */
final class Judge {

    private final RuleSet rules;
    private final CaseView view;
    private final Explanation explanation;
    private final List<Finding> findings = new ArrayList<>();
    private final List<OpenQuestion> questions = new ArrayList<>();
    private final @Nullable Verdict[] common;

    Judge(RuleSet rules, Case document) {
        this.rules = rules;
        this.view = new CaseView(Objects.requireNonNull(document, "document"), rules);
        this.explanation = new Explanation(rules, document);
        this.common = new Verdict[rules.agenda().common()];
    }

    Assessment assess() {
        Case document = view.document();
        RouteFinder finder = new RouteFinder(rules, view, explanation);
        Route route = finder.route();
        OnDemand<Trail> trail = OnDemand.of(() -> trail(document, route));
        document.matter().ifPresent(matter -> view.follow(new Proceedings(rules, matter, route, trail)));
        rules.agenda().chapters().forEach(chapter -> judge(chapter, chapter.entries()));
        Coming.pinned(rules, document).ifPresent(findings::add);
        findings.addAll(new WordCheck(rules, document).findings());
        findings.addAll(new GivenFactCheck(rules, view, explanation).findings());
        findings.addAll(finder.findings());
        questions.addAll(finder.questions());
        OnDemand<List<BudgetLine>> budgets = budgets(document);
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

    private Trail trail(Case document, Route route) {
        return document.matter()
                .map(matter -> Proceedings.trail(rules, matter, route))
                .orElse(Trail.NONE);
    }

    /** A budget that may throw is worked out now, while that can be told as a finding. */
    private OnDemand<List<BudgetLine>> budgets(Case document) {
        if (rules.agenda().areBudgetsSafe()) {
            return OnDemand.of(() -> new BudgetSheet(rules, new CaseView(document, rules), explanation).lines());
        }
        BudgetSheet sheet = new BudgetSheet(rules, view, explanation);
        OnDemand<List<BudgetLine>> lines = OnDemand.known(sheet.lines());
        findings.addAll(sheet.findings());
        return lines;
    }

    /** Whether this requirement is violated, whatever the others are. */
    boolean finds(Id code) {
        rules.agenda()
                .chapters()
                .forEach(chapter -> judge(
                        chapter,
                        chapter.entries().stream()
                                .filter(entry -> entry.requirement().id().equals(code))
                                .toList()));
        return findings.stream().anyMatch(finding -> finding.code().equals(code));
    }

    /** Several rules may lack the same datum: it is asked once, for the first of them. */
    private static List<OpenQuestion> eachOnce(List<OpenQuestion> questions) {
        Map<List<Object>, OpenQuestion> each = new LinkedHashMap<>();
        questions.forEach(
                question -> each.putIfAbsent(List.of(question.code(), question.element(), question.where()), question));
        return List.copyOf(each.values());
    }

    private void judge(Chapter chapter, List<Entry> entries) {
        List<Subject> subjects = entries.isEmpty() ? List.of() : subjects(chapter.scope(), entries);
        for (Entry entry : entries) {
            for (int i = 0; i < subjects.size(); i++) {
                Subject subject = subjects.get(i);
                try {
                    judge(entry, subject);
                } catch (Throwable e) {
                    Contained.of(e);
                    found(entry, explanation.failed(entry.requirement(), subject.element()));
                }
            }
        }
    }

    private List<Subject> subjects(Scope<?> scope, List<Entry> entries) {
        List<Subject> subjects = new ArrayList<>();
        try {
            for (Element<?> element : view.elements(scope)) {
                subjects.add(new Subject(view, scope, element));
            }
        } catch (Throwable e) {
            Contained.of(e);
            entries.forEach(entry -> found(entry, explanation.failed(entry.requirement(), scope.label())));
        }
        return subjects;
    }

    private void judge(Entry entry, Subject subject) {
        Verdict applies = applies(entry, subject);
        if (applies == Verdict.NO) {
            return;
        }
        Verdict holds = entry.requirement().must().test(subject);
        if (holds == Verdict.NO && applies == Verdict.YES) {
            found(entry, explanation.violated(entry, subject));
        } else if (holds != Verdict.YES && entry.binds()) {
            questions.addAll(explanation.lacking(entry.requirement(), subject));
        }
    }

    private Verdict applies(Entry entry, Subject subject) {
        if (entry.common() == Entry.OWN) {
            return entry.requirement().when().test(subject);
        }
        Verdict known = common[entry.common()];
        if (known == null) {
            known = entry.requirement().when().test(subject);
            common[entry.common()] = known;
        }
        return known;
    }

    private void found(Entry entry, Finding finding) {
        findings.add(entry.binds() ? finding : Coming.announced(finding, entry.requirement()));
    }

    static Optional<Id> layerOf(RuleSet rules, Id item) {
        return rules.item(item).map(InForce::layer);
    }
}
