package se.samspel.rules.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import se.samspel.Id;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.condition.Limit;
import se.samspel.rules.text.Range;

/** The limits in conditions. */
public final class Limits {

    private Limits() {}

    /** Every limit in the condition, at any depth, from left to right. */
    public static List<Limit> of(Condition condition) {
        List<Limit> limits = new ArrayList<>();
        if (condition instanceof Condition.Within within) {
            limits.add(within.limit());
        } else if (condition instanceof Condition.Count count) {
            limits.add(count.limit());
        }
        condition.parts().forEach(part -> limits.addAll(of(part)));
        return limits;
    }

    /** The same condition, with the range of each parameter in place of the parameter. */
    public static Condition settled(Condition condition, Function<Id, Range> parameters) {
        if (condition instanceof Condition.Within within) {
            return new Condition.Within(within.fact(), settled(within.limit(), parameters));
        } else if (condition instanceof Condition.Count count) {
            return new Condition.Count(
                    count.scope(), settled(count.condition(), parameters), settled(count.limit(), parameters));
        } else if (condition instanceof Condition.Each each) {
            return new Condition.Each(each.how(), each.scope(), settled(each.condition(), parameters));
        } else if (condition instanceof Condition.Not not) {
            return new Condition.Not(settled(not.part(), parameters));
        } else if (condition instanceof Condition.And and) {
            return new Condition.And(settled(and.parts(), parameters));
        }
        return condition instanceof Condition.Or or ? new Condition.Or(settled(or.parts(), parameters)) : condition;
    }

    private static List<Condition> settled(List<Condition> parts, Function<Id, Range> parameters) {
        return parts.stream().map(part -> settled(part, parameters)).toList();
    }

    private static Limit settled(Limit limit, Function<Id, Range> parameters) {
        return limit.parameter().map(parameters).map(Limit::constant).orElse(limit);
    }

    /** The ids of the parameters among the limits of a condition. */
    public static Stream<Id> parameters(Condition condition) {
        return of(condition).stream().flatMap(limit -> limit.parameter().stream());
    }
}
