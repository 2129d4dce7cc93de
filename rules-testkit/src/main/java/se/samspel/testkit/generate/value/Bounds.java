package se.samspel.testkit.generate.value;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samspel.rules.RuleSet;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.condition.Limit;
import se.samspel.rules.condition.NumberFact;
import se.samspel.rules.layer.Budget;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.text.Range;

/** The ranges that rules hold a number against, wherever they do. */
final class Bounds {

    private static final Comparator<Range> BY_WIDTH =
            Comparator.comparing(Bounds::width, Comparator.nullsLast(Comparator.naturalOrder()));

    private Bounds() {}

    static List<Range> of(RuleSet rules, NumberFact fact) {
        Stream<Limit> required = rules.all(Requirement.class)
                .flatMap(rule -> Stream.of(rule.when(), rule.must()))
                .flatMap(condition -> limits(condition, fact));
        Stream<Range> budgets = rules.all(Budget.class)
                .filter(budget -> budget.planned().id().equals(fact.id()))
                .flatMap(budget -> budget.limit().stream())
                .flatMap(limit -> rules.parameter(limit).stream());
        return Stream.concat(required.flatMap(limit -> range(rules, limit).stream()), budgets)
                .distinct()
                .sorted(BY_WIDTH)
                .toList();
    }

    private static Stream<Limit> limits(Condition condition, NumberFact fact) {
        Stream<Limit> here = condition instanceof Condition.Within within
                        && within.fact().id().equals(fact.id())
                ? Stream.of(within.limit())
                : Stream.empty();
        return Stream.concat(here, condition.parts().stream().flatMap(part -> limits(part, fact)));
    }

    private static Optional<Range> range(RuleSet rules, Limit limit) {
        return limit.constant().or(() -> limit.parameter().flatMap(rules::parameter));
    }

    private static @Nullable BigDecimal width(Range range) {
        return range.least().isPresent() && range.most().isPresent()
                ? range.most().get().subtract(range.least().get())
                : null;
    }
}
