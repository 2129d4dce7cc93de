package se.samspel.testkit.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samspel.Id;
import se.samspel.document.BodyDocument;
import se.samspel.document.Case;
import se.samspel.document.MatterDocument;
import se.samspel.rules.RuleSet;
import se.samspel.rules.assessment.Assessment;
import se.samspel.rules.assessment.OpenQuestion;
import se.samspel.rules.assessment.Route;
import se.samspel.rules.assessment.Route.Status;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.condition.Verdict;
import se.samspel.rules.fact.BodyFacts;
import se.samspel.rules.fact.MatterFacts;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.layer.Severity;
import se.samspel.rules.layer.Validity;
import se.samspel.rules.route.Row;
import se.samspel.testkit.reference.Told.Standing;

/** Holds an assessment against what was told of the same case. */
final class Disagreements {

    private final RuleSet rules;
    private final List<Told> told;
    private final Optional<Rows> rows;
    private final Optional<Steps> steps;

    /**
     * What was told of a case.
     *
     * @param rows the rows that it may come to; empty if the table cannot be read, which is to be left alone
     * @param steps what rows mean for the matter of the case; empty if it has none
     */
    Disagreements(RuleSet rules, List<Told> told, Optional<Rows> rows, Optional<Steps> steps) {
        this.rules = rules;
        this.told = told;
        this.rows = rows;
        this.steps = steps;
    }

    List<String> with(Assessment assessment) {
        List<String> found = new ArrayList<>();
        found.addAll(apart("finding", findings(), found(assessment)));
        found.addAll(apart("question", questions(assessment.document()), asked(assessment)));
        rows.ifPresent(there -> found.addAll(route(assessment.route(), there)));
        return found;
    }

    private Set<String> findings() {
        return told.stream()
                .filter(one -> one.standing() == Standing.VIOLATED)
                .map(one -> said(
                                one.rule().id(),
                                severity(one.rule()),
                                one.element().id(),
                                path(one))
                        + " (" + one.rule().source().document() + ", "
                        + one.rule().source().clause() + ")")
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> found(Assessment assessment) {
        Set<Id> codes = Stream.concat(rules.requirements().stream(), rules.coming().stream())
                .map(Requirement::id)
                .collect(Collectors.toSet());
        return assessment.findings().stream()
                .filter(finding -> codes.contains(finding.code()))
                .map(finding -> said(
                                finding.code(),
                                finding.severity(),
                                finding.element(),
                                finding.where().path())
                        + " (" + finding.source().document() + ", "
                        + finding.source().clause() + ")")
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String said(Id code, Severity severity, Optional<Id> element, String path) {
        return code + " " + severity + element.map(id -> " of " + id).orElse("") + " at '" + path + "'";
    }

    /** A rule to come warns at most. */
    private Severity severity(Requirement rule) {
        Severity own = rule.breach().severity();
        return rules.state(rule) != Validity.State.IN_FORCE && own == Severity.ERROR ? Severity.WARNING : own;
    }

    /** Where the first fact stands that the rule asks for. */
    private String path(Told one) {
        return Looked.at(one.rule().must(), one.subject(), new Meaning(rules)).stream()
                .findFirst()
                .map(look -> look.fact().place(look.subject()).path())
                .orElse(one.element().pointer());
    }

    private Set<String> questions(Case document) {
        Stream<Id> ofRules = told.stream()
                .filter(one -> one.standing() == Standing.UNDECIDED)
                .filter(one -> rules.state(one.rule()) == Validity.State.IN_FORCE)
                .flatMap(this::lacking);
        Stream<Id> whose = waits() ? Stream.of(MatterFacts.PRINCIPALS.id()) : Stream.empty();
        return Stream.of(ofRules, rows.stream().flatMap(there -> there.deciding().stream()), whose, about(document))
                .flatMap(ids -> ids)
                .map(Id::value)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A document that does not say what it is about is asked for that. */
    private static Stream<Id> about(Case document) {
        if (document instanceof MatterDocument && document.matter().isEmpty()) {
            return Stream.of(MatterFacts.KIND.id());
        }
        return document instanceof BodyDocument body && body.roster().isEmpty()
                ? Stream.of(BodyFacts.ID.id())
                : Stream.empty();
    }

    /** As long as nobody knows whether a rule applies, it is asked for that only. */
    private Stream<Id> lacking(Told one) {
        Meaning meaning = new Meaning(rules);
        boolean mayNotApply = meaning.of(one.rule().when(), one.subject()) == Verdict.UNKNOWN;
        Condition asks = mayNotApply ? one.rule().when() : one.rule().must();
        return Looked.lackedBy(asks, one.subject(), meaning).stream()
                .map(look -> look.fact().id());
    }

    private static Set<String> asked(Assessment assessment) {
        return assessment.questions().stream()
                .map(OpenQuestion::code)
                .map(Id::value)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether the row is settled, but not for whom it is. */
    private boolean waits() {
        return rows.flatMap(Rows::settled)
                .filter(row -> steps.filter(some -> some.mustWait(row)).isPresent())
                .isPresent();
    }

    private List<String> route(Route route, Rows possible) {
        Optional<Row> settled = possible.settled().filter(row -> !waits());
        List<String> there = Steps.said(route.stages());
        if (settled.isEmpty()) {
            boolean open = route.status() == Status.OPEN
                    || route.status() == Status.NONE && possible.table().isEmpty();
            return open && there.isEmpty() && route.source().isEmpty()
                    ? List.of()
                    : List.of("no row is settled, yet the route is " + route.status() + " " + there);
        }
        Row row = settled.get();
        List<String> wanted = steps.map(some -> some.of(row)).orElse(List.of());
        boolean same = wanted.equals(there)
                && route.status() == (wanted.isEmpty() ? Status.NOT_STATED : Status.DETERMINED)
                && route.source().equals(Optional.of(row.source()))
                && route.entry() == row.entry()
                && route.narrows().equals(row.narrows());
        return same
                ? List.of()
                : List.of("the row of " + row.source().clause() + " asks for " + wanted + " " + row.entry()
                        + ", the route is " + route.status() + " " + there + " " + route.entry());
    }

    /** What is only in one of two sets. */
    private static List<String> apart(String what, Set<String> told, Set<String> judged) {
        Set<String> lacking = new TreeSet<>(told);
        lacking.removeAll(judged);
        Set<String> further = new TreeSet<>(judged);
        further.removeAll(told);
        return Stream.concat(
                        lacking.stream().map(one -> what + " that should be there: " + one),
                        further.stream().map(one -> what + " that should not be there: " + one))
                .toList();
    }
}
