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
import se.samspel.rules.condition.Scope;
import se.samspel.rules.condition.Subject;
import se.samspel.rules.condition.Verdict;

/** Judges one case by the requirements of one rule set, once. */
final class RequirementJudge {

    private final RuleSet rules;
    private final CaseView view;
    private final Explanation explanation;
    private final List<Finding> findings = new ArrayList<>();
    private @Nullable TreeMap<Integer, List<OpenQuestion>> lacking;
    private final @Nullable Verdict[] common;

    RequirementJudge(RuleSet rules, CaseView view, Explanation explanation) {
        this.rules = rules;
        this.view = view;
        this.explanation = explanation;
        this.common = new Verdict[rules.agenda().common()];
    }

    /** Judges them all. */
    void all() {
        List<Chapter> chapters = rules.agenda().chapters();
        for (int i = 0; i < chapters.size(); i++) {
            judge(chapters.get(i), chapters.get(i).entries());
        }
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
                                .filter(entry -> entry.rule().requirement().id().equals(code))
                                .toList()));
        return judge.findings.stream().anyMatch(finding -> finding.code().equals(code));
    }

    /** What is violated, after {@link #all()}; in any order. */
    List<Finding> findings() {
        return findings;
    }

    /** What those that bind lack, after {@link #all()}, in the order of the requirements. */
    List<OpenQuestion> questions() {
        return lacking == null
                ? List.of()
                : lacking.values().stream().flatMap(List::stream).toList();
    }

    private void judge(Chapter chapter, List<Entry> entries) {
        List<?> values;
        try {
            values = entries.isEmpty() ? List.of() : view.values(chapter.scope());
        } catch (Throwable e) {
            Contained.of(e);
            entries.forEach(entry -> found(
                    entry,
                    explanation.failed(
                            entry.rule().requirement(), chapter.scope().label())));
            return;
        }
        for (int i = 0; i < entries.size() && !values.isEmpty(); i++) {
            judge(entries.get(i), chapter.scope(), values);
        }
    }

    private void judge(Entry entry, Scope<?> scope, List<?> values) {
        for (int i = next(entry, scope, values, 0); i < values.size(); i = next(entry, scope, values, i + 1)) {
            try {
                judge(entry, new Subject(view, scope, view.element(scope, i)));
            } catch (Throwable e) {
                Contained.of(e);
                found(entry, failed(entry, scope, i));
            }
        }
    }

    /** Told of the element, unless that is what fails. */
    private Finding failed(Entry entry, Scope<?> scope, int index) {
        try {
            return explanation.failed(entry.rule().requirement(), view.element(scope, index));
        } catch (Throwable e) {
            Contained.of(e);
            return explanation.failed(entry.rule().requirement(), scope.label());
        }
    }

    /** The next element that a first look does not pass; should that throw, the next one, of which it is told if it fails. */
    private int next(Entry entry, Scope<?> scope, List<?> values, int from) {
        try {
            Verdict applies = entry.common() == Entry.OWN ? Verdict.UNKNOWN : common(entry, scope, values.get(0));
            return applies == Verdict.NO
                    ? values.size()
                    : entry.rule().screening().next(view, applies, values, from);
        } catch (Throwable e) {
            Contained.of(e);
            return from;
        }
    }

    private void judge(Entry entry, Subject subject) {
        Verdict known = entry.common() == Entry.OWN ? null : common[entry.common()];
        Verdict applies = known == null ? entry.rule().when().test(subject) : known;
        if (applies == Verdict.NO) {
            return;
        }
        Verdict holds = entry.rule().must().test(subject);
        if (holds == Verdict.NO && applies == Verdict.YES) {
            found(entry, explanation.violated(entry, subject));
        } else if (holds != Verdict.YES && entry.binds()) {
            lacking(entry.place()).addAll(explanation.lacking(entry.rule().requirement(), subject));
        }
    }

    private List<OpenQuestion> lacking(int place) {
        if (lacking == null) {
            lacking = new TreeMap<>();
        }
        return lacking.computeIfAbsent(place, first -> new ArrayList<>());
    }

    /** Whether the requirement applies to any element of the case. */
    private Verdict common(Entry entry, Scope<?> scope, Object any) {
        Verdict known = common[entry.common()];
        if (known == null) {
            known = entry.rule().screening().when().of(view, any);
            if (known == Verdict.UNKNOWN) {
                known = entry.rule().when().test(new Subject(view, scope, view.element(scope, 0)));
            }
            common[entry.common()] = known;
        }
        return known;
    }

    private void found(Entry entry, Finding finding) {
        findings.add(
                entry.binds() ? finding : Coming.announced(finding, entry.rule().requirement()));
    }
}
