package se.samspel.testkit.coverage;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samspel.Id;
import se.samspel.rules.InForce;
import se.samspel.rules.RuleSet;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.condition.Verdict;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Parameter;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.route.Routing;
import se.samspel.rules.route.Row;
import se.samspel.rules.text.Range;
import se.samspel.rules.text.Text;
import se.samspel.testkit.claim.Step;
import se.samspel.testkit.coverage.Goal.Kind;
import se.samspel.testkit.example.ConditionText;

/** The goals that a rule set sets. */
final class Goals {

    private Goals() {}

    /**
     * The goals of the items that some layers brought or changed last.
     *
     * @param layers their ids; every layer's, if empty
     */
    static Stream<Goal> of(RuleSet rules, Set<Id> layers) {
        List<Item> items = rules.items().stream()
                .filter(found -> layers.isEmpty() || layers.contains(found.layer()))
                .map(InForce::item)
                .toList();
        Stream<Goal> ofRules =
                rules.requirements().stream().filter(items::contains).flatMap(Goals::requirement);
        Stream<Goal> others = items.stream().flatMap(item -> other(item, rules));
        return Stream.concat(ofRules, others);
    }

    private static Stream<Goal> other(Item item, RuleSet rules) {
        if (item instanceof Routing table) {
            return IntStream.range(0, table.rows().size()).mapToObj(i -> row(table, i));
        }
        return item instanceof Parameter parameter && isCompared(parameter.id(), rules)
                ? borders(parameter)
                : Stream.empty();
    }

    /** Whether some rule compares a number of its own with the parameter. */
    private static boolean isCompared(Id parameter, RuleSet rules) {
        return rules.requirements().stream()
                .flatMap(rule -> Stream.of(rule.when(), rule.must()))
                .flatMap(condition -> Atoms.of(condition).stream())
                .anyMatch(atom -> Atoms.limit(atom)
                        .flatMap(limit -> limit.parameter())
                        .filter(parameter::equals)
                        .isPresent());
    }

    static Goal violated(Requirement rule) {
        return new Goal(Kind.VIOLATED, rule.id(), "", Kind.VIOLATED.label(), rule.source());
    }

    static Goal held(Requirement rule) {
        return new Goal(Kind.HELD, rule.id(), "", Kind.HELD.label(), rule.source());
    }

    private static Stream<Goal> requirement(Requirement rule) {
        Stream<Goal> branches = Stream.of(false, true)
                .flatMap(asked -> Atoms.of(asked ? rule.must() : rule.when()).stream()
                        .flatMap(atom ->
                                Stream.of(Verdict.YES, Verdict.NO).map(verdict -> branch(rule, asked, atom, verdict))));
        return Stream.concat(Stream.of(violated(rule), held(rule)), branches);
    }

    static Goal branch(Requirement rule, boolean asked, Condition atom, Verdict verdict) {
        Text what = Text.of("{side} {atom}: {verdict}", "{side} {atom}: {verdict}")
                .with("side", asked ? Text.of("kravet", "the demand") : Text.of("villkoret", "the condition"))
                .with("verdict", verdict == Verdict.YES ? Text.of("ja", "yes") : Text.of("nej", "no"))
                .with("atom", ConditionText.of(atom));
        String part = (asked ? "must " : "when ") + ConditionText.of(atom).en() + " " + verdict;
        return new Goal(Kind.BRANCH, rule.id(), part, what, rule.source());
    }

    static Goal row(Routing table, int i) {
        Row row = table.rows().get(i);
        Text what = Text.of("rad {row} ({clause})", "row {row} ({clause})")
                .with("row", Text.same(String.valueOf(i + 1)))
                .with("clause", Text.same(row.source().clause()));
        return new Goal(Kind.ROW, table.id(), String.format("%03d", i + 1), what, row.source());
    }

    private static Stream<Goal> borders(Parameter parameter) {
        Range range = parameter.range();
        return Stream.concat(range.least().stream(), range.most().stream())
                .distinct()
                .flatMap(end -> Stream.of(-1, 0, 1).map(side -> border(parameter, end, side)));
    }

    private static Goal border(Parameter parameter, BigDecimal end, int side) {
        BigDecimal value = end.add(Step.of(end).multiply(BigDecimal.valueOf(side)));
        return new Goal(
                Kind.BORDER,
                parameter.id(),
                value.toPlainString(),
                Text.of("{value} där gränsen är {limit}", "{value} where the limit is {limit}")
                        .with("value", parameter.unit().text(value))
                        .with("limit", range(parameter)),
                parameter.source());
    }

    private static Text range(Parameter parameter) {
        return parameter.text();
    }

    /** The goal that a number at a parameter shows; empty if it is at none of the limits. */
    static Optional<Goal> border(Parameter parameter, BigDecimal value) {
        return borders(parameter)
                .filter(goal -> new BigDecimal(goal.part()).compareTo(value) == 0)
                .findFirst();
    }
}
