package se.samspel.rules.analysis;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.condition.Fact;
import se.samspel.rules.condition.Limit;
import se.samspel.rules.text.Range;
import se.samspel.rules.text.Text;
import se.samspel.rules.text.Unit;

/** What a condition on an element asks for, in words, such as "slag av part som har platsen: kommun". */
final class Meant {

    private static final Text KNOWN = Text.of("angivet", "stated");
    private static final Text NONE = Text.of("inga", "none");
    private static final Text NOT = Text.of("inte ({what})", "not ({what})");
    private static final Text FEWER = Text.of("färre än {n}", "fewer than {n}");
    private static final Text MORE = Text.of("fler än {n}", "more than {n}");
    private static final Text OUTSIDE = Text.of("inte {limit}", "not {limit}");
    private static final Text OR = Text.of(" eller ", " or ");
    private static final Text ALSO = Text.same("; ");

    private Meant() {}

    /** The condition in words. */
    static Text of(Condition condition) {
        if (condition instanceof Condition.And) {
            return all(withoutTheObvious(condition.parts()), ALSO);
        } else if (condition instanceof Condition.Or) {
            return joined(condition.parts().stream().map(Meant::alternative).toList(), OR);
        } else if (condition instanceof Condition.Not not) {
            return NOT.with("what", of(not.part()));
        } else if (condition instanceof Condition.OneOf one) {
            return Situation.told(one.fact().label(), values(one.fact(), one.values()));
        } else if (condition instanceof Condition.Within within) {
            return Situation.told(
                    within.fact().label(), limit(within.limit(), within.fact().unit()));
        } else if (condition instanceof Condition.Has has) {
            return Situation.told(has.fact().label(), Text.same(has.word()));
        } else if (condition instanceof Condition.Empty empty) {
            return Situation.told(empty.fact().label(), NONE);
        } else if (condition instanceof Condition.Known known) {
            return Situation.told(known.fact().label(), KNOWN);
        }
        return Text.same(
                condition instanceof Condition.Opaque opaque ? opaque.id().value() : condition.toString());
    }

    /** Several things that go together are held together. */
    private static Text alternative(Condition condition) {
        Text text = of(condition);
        boolean isOfSeveral =
                condition instanceof Condition.And and && and.parts().size() > 1;
        return isOfSeveral ? text.map(words -> "(" + words + ")") : text;
    }

    /** What a limit comes to; where that is not settled, the parameter that says so. */
    static Text limit(Limit limit, Unit unit) {
        return limit.constant()
                .map(range -> range.text(unit))
                .or(() -> limit.parameter().map(parameter -> Text.same(parameter.value())))
                .orElse(NONE);
    }

    /** What a number that is not within the limit comes to, such as "färre än 8". */
    static Text beyond(Limit limit, Unit unit) {
        Optional<BigDecimal> least = limit.constant().flatMap(Range::least);
        Optional<BigDecimal> most = limit.constant().flatMap(Range::most);
        if (least.isPresent() == most.isPresent()) {
            return OUTSIDE.with("limit", limit(limit, unit));
        }
        return least.map(number -> FEWER.with("n", unit.text(number)))
                .orElseGet(() -> MORE.with("n", unit.text(most.orElseThrow())));
    }

    /** That a fact is known goes without saying where its value is told. */
    private static List<Condition> withoutTheObvious(List<Condition> parts) {
        return parts.stream()
                .filter(part -> !(part instanceof Condition.Known known)
                        || parts.stream()
                                .noneMatch(other ->
                                        !other.equals(part) && other.facts().contains(known.fact())))
                .distinct()
                .toList();
    }

    @SuppressWarnings("unchecked") // the values are the fact's own
    private static <V> Text values(Fact<V> fact, Set<?> values) {
        return joined(
                values.stream()
                        .sorted((one, other) -> String.valueOf(one).compareTo(String.valueOf(other)))
                        .map(value -> fact.text((V) value))
                        .toList(),
                OR);
    }

    private static Text all(List<Condition> parts, Text between) {
        return joined(parts.stream().map(Meant::of).toList(), between);
    }

    private static Text joined(List<Text> texts, Text between) {
        return texts.stream()
                .reduce((one, other) ->
                        new Text(one.sv() + between.sv() + other.sv(), one.en() + between.en() + other.en()))
                .orElse(Situation.ANY);
    }
}
