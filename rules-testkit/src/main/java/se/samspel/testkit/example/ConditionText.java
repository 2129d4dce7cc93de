package se.samspel.testkit.example;

import java.util.List;
import java.util.stream.Collectors;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.condition.Limit;
import se.samspel.rules.text.Text;
import se.samspel.rules.text.Unit;

/** A condition on one line, such as "member.full-days within team.full-days". */
public final class ConditionText {

    private ConditionText() {}

    /** The condition on one line, in the names of its facts. */
    public static Text of(Condition condition) {
        if (condition instanceof Condition.Not not) {
            Text part = of(not.part());
            return new Text("inte (" + part.sv() + ")", "not (" + part.en() + ")");
        } else if (condition instanceof Condition.And and) {
            return joined(and.parts(), " och ", " and ");
        } else if (condition instanceof Condition.Or or) {
            return joined(or.parts(), " eller ", " or ");
        }
        return atom(condition);
    }

    private static Text joined(List<Condition> parts, String sv, String en) {
        List<Text> texts = parts.stream().map(ConditionText::of).toList();
        return new Text(
                texts.stream().map(Text::sv).collect(Collectors.joining(sv)),
                texts.stream().map(Text::en).collect(Collectors.joining(en)));
    }

    private static Text atom(Condition atom) {
        if (atom instanceof Condition.OneOf one) {
            return Text.same(one.fact() + " = "
                    + one.values().stream().map(String::valueOf).sorted().collect(Collectors.joining("/")));
        } else if (atom instanceof Condition.Has has) {
            return Text.same(has.fact() + " ∋ " + has.word());
        } else if (atom instanceof Condition.Empty empty) {
            return Text.of(empty.fact() + " är tom", empty.fact() + " is empty");
        } else if (atom instanceof Condition.Known known) {
            return Text.of(known.fact() + " är känd", known.fact() + " is known");
        } else if (atom instanceof Condition.Within within) {
            return within(Text.same(within.fact().id().value()), within.limit());
        } else if (atom instanceof Condition.Count count) {
            return within(Text.of("antal " + count.scope(), "number of " + count.scope()), count.limit());
        } else if (atom instanceof Condition.Each each) {
            return each.how() == Condition.Each.How.ALL
                    ? Text.of("varje " + each.scope(), "each " + each.scope())
                    : Text.of("någon " + each.scope(), "some " + each.scope());
        }
        return Text.same(String.valueOf(((Condition.Opaque) atom).id()));
    }

    private static Text within(Text number, Limit limit) {
        Text range = limit.parameter()
                .map(id -> Text.same(id.value()))
                .or(() -> limit.constant().map(constant -> constant.text(Unit.COUNT)))
                .orElse(Text.same(""));
        return Text.of("{number} inom {range}", "{number} within {range}")
                .with("number", number)
                .with("range", range);
    }
}
