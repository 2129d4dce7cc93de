package se.samspel.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.samspel.Id;
import se.samspel.document.Case;
import se.samspel.rules.Agenda.Chapter;
import se.samspel.rules.Agenda.Entry;
import se.samspel.rules.assessment.Finding;
import se.samspel.rules.assessment.OpenQuestion;
import se.samspel.rules.condition.CaseView;
import se.samspel.rules.condition.Element;
import se.samspel.rules.condition.Scope;
import se.samspel.rules.condition.Subject;
import se.samspel.rules.condition.Verdict;

/** Judges one case by the requirements of one rule set, once. */
final class RequirementJudge {

    private final RuleSet rules;
    private final CaseView view;
    private final Explanation explanation;
    private final List<Finding> findings = new ArrayList<>();
    private final TreeMap<Integer, List<OpenQuestion>> lacking = new TreeMap<>();
    private final @Nullable Verdict[] common;

    RequirementJudge(RuleSet rules, CaseView view, Explanation explanation) {
        this.rules = rules;
        this.view = view;
        this.explanation = explanation;
        this.common = new Verdict[rules.agenda().common()];
    }

    /** Judges them all. */
    void all() {
        rules.agenda().chapters().forEach(chapter -> judge(chapter, chapter.entries()));
    }

    /** Whether the requirement is violated, whatever the others are. */
    static boolean isViolated(RuleSet rules, Case document, Id code) {
        RequirementJudge judge =
                new RequirementJudge(rules, new CaseView(document, rules), new Explanation(rules, document));
        rules.agenda()
                .chapters()
                .forEach(chapter -> judge.judge(
                        chapter,
                        chapter.entries().stream()
                                .filter(entry -> entry.requirement().id().equals(code))
                                .toList()));
        return judge.findings.stream().anyMatch(finding -> finding.code().equals(code));
    }

    /** What is violated, after {@link #all()}; in any order. */
    List<Finding> findings() {
        return findings;
    }

    /** What those that bind lack, after {@link #all()}, in the order of the requirements. */
    List<OpenQuestion> questions() {
        return lacking.isEmpty()
                ? List.of()
                : lacking.values().stream().flatMap(List::stream).toList();
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
        Verdict holds = entry.must().test(subject);
        if (holds == Verdict.NO && applies == Verdict.YES) {
            found(entry, explanation.violated(entry, subject));
        } else if (holds != Verdict.YES && entry.binds()) {
            lacking.computeIfAbsent(entry.place(), place -> new ArrayList<>())
                    .addAll(explanation.lacking(entry.requirement(), subject));
        }
    }

    private Verdict applies(Entry entry, Subject subject) {
        if (entry.common() == Entry.OWN) {
            return entry.when().test(subject);
        }
        Verdict known = common[entry.common()];
        if (known == null) {
            known = entry.when().test(subject);
            common[entry.common()] = known;
        }
        return known;
    }

    private void found(Entry entry, Finding finding) {
        findings.add(entry.binds() ? finding : Coming.announced(finding, entry.requirement()));
    }
}
