package se.samspel.testkit.generate.border;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.samspel.Id;
import se.samspel.rules.RuleSet;
import se.samspel.rules.analysis.Limits;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.condition.Limit;
import se.samspel.rules.layer.Budget;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.text.Range;

/**
 * A number at a limit of the rules: one step below it, on it or one step above it, such as "member.full-days = 7, one above
 * the most of team.full-days".
 *
 * @param what what is counted or told
 * @param parameter the parameter that sets the limit; empty for a constant
 * @param value the number
 */
public record Border(Quantity what, Optional<Id> parameter, BigDecimal value) {

    /** Every border of every number that the rules hold against something, in the order of the rules. */
    public static List<Border> of(RuleSet rules) {
        Stream<Border> required = rules.all(Requirement.class)
                .flatMap(rule -> Stream.concat(in(rule.when(), rule, rules), in(rule.must(), rule, rules)));
        Stream<Border> budgets = rules.all(Budget.class)
                .flatMap(budget -> budget.limit().stream()
                        .filter(limit -> budget.guideline().isEmpty())
                        .flatMap(limit -> around(Quantity.of(budget.planned()), Limit.named(limit.value()), rules)));
        return Stream.concat(required, budgets).distinct().toList();
    }

    private static Stream<Border> in(Condition condition, Requirement rule, RuleSet rules) {
        if (condition instanceof Condition.Within within) {
            return around(Quantity.of(within.fact()), within.limit(), rules);
        } else if (condition instanceof Condition.Count count) {
            return around(Quantity.of(count), count.limit(), rules);
        }
        return condition.parts().stream().flatMap(part -> in(part, rule, rules));
    }

    private static Stream<Border> around(Quantity what, Limit limit, RuleSet rules) {
        Optional<Range> range = limit.constant().or(() -> limit.parameter().flatMap(rules::parameter));
        Set<BigDecimal> values = new TreeSet<>();
        range.stream()
                .flatMap(some -> Stream.concat(some.least().stream(), some.most().stream()))
                .forEach(end -> Stream.of(end.subtract(BigDecimal.ONE), end, end.add(BigDecimal.ONE))
                        .filter(value -> value.signum() >= 0)
                        .forEach(values::add));
        return values.stream().map(value -> new Border(what, limit.parameter(), value));
    }

    /** The parameters of which the rules say a limit that some number is held against. */
    static Set<Id> parameters(RuleSet rules) {
        Set<Id> parameters = new TreeSet<>();
        rules.all(Requirement.class).forEach(rule -> {
            Limits.parameters(rule.when()).forEach(parameters::add);
            Limits.parameters(rule.must()).forEach(parameters::add);
        });
        return parameters;
    }

    @Override
    public String toString() {
        return what + " = " + value.toPlainString()
                + parameter.map(id -> " (" + id + ")").orElse("");
    }
}
