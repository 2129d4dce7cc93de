package se.samspel.testkit.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samspel.Id;
import se.samspel.rules.RuleSet;
import se.samspel.rules.assessment.Assessment;
import se.samspel.rules.assessment.OpenQuestion;
import se.samspel.rules.assessment.Route;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.condition.Verdict;
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
    private final Rows rows;

    Disagreements(RuleSet rules, List<Told> told, Rows rows) {
        this.rules = rules;
        this.told = told;
        this.rows = rows;
    }

    List<String> with(Assessment assessment) {
        List<String> found = new ArrayList<>();
        found.addAll(apart("finding", findings(), found(assessment)));
        found.addAll(apart("question", questions(assessment.route()), asked(assessment)));
        found.addAll(route(assessment.route()));
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
        Set<Id> codes = told.stream().map(one -> one.rule().id()).collect(Collectors.toSet());
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

    private Set<String> questions(Route route) {
        Stream<Id> ofRules = told.stream()
                .filter(one -> one.standing() == Standing.UNDECIDED)
                .filter(one -> rules.state(one.rule()) == Validity.State.IN_FORCE)
                .flatMap(this::lacking);
        boolean mustKnowWhose =
                route.status() == Route.Status.OPEN && rows.settled().isPresent();
        Stream<Id> whose = mustKnowWhose ? Stream.of(MatterFacts.PRINCIPALS.id()) : Stream.empty();
        return Stream.of(ofRules, rows.deciding().stream(), whose)
                .flatMap(ids -> ids)
                .map(Id::value)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** As long as nobody knows whether a rule applies, it is asked for that only. */
    private Stream<Id> lacking(Told one) {
        Meaning meaning = new Meaning(rules);
        boolean mayNotApply = meaning.of(one.rule().when(), one.subject()) == Verdict.UNKNOWN;
        Condition asks = mayNotApply ? one.rule().when() : one.rule().must();
        return Looked.at(asks, one.subject(), meaning).stream()
                .filter(Looked::isUnknown)
                .map(look -> look.fact().id());
    }

    private static Set<String> asked(Assessment assessment) {
        return assessment.questions().stream()
                .map(OpenQuestion::code)
                .map(Id::value)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<String> route(Route route) {
        Optional<Row> settled = rows.settled();
        List<String> acts =
                route.stages().stream().map(stage -> stage.act().value()).toList();
        if (settled.isEmpty()) {
            boolean open = route.status() == Route.Status.OPEN || route.status() == Route.Status.NONE;
            return open ? List.of() : List.of("no row is settled, yet the route is " + route.status());
        }
        Row row = settled.get();
        boolean waits = route.status() == Route.Status.OPEN && route.source().isEmpty();
        boolean sameSource = route.source().filter(row.source()::equals).isPresent();
        boolean sameActs =
                row.stages().stream().map(stage -> stage.act().value()).toList().containsAll(acts);
        boolean silent = row.isNotStated() == (route.status() == Route.Status.NOT_STATED);
        return waits || sameSource && sameActs && (silent || acts.isEmpty())
                ? List.of()
                : List.of("the row of " + row.source().clause() + " asks for " + row.stages() + ", the route is "
                        + route.status() + " " + acts);
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
