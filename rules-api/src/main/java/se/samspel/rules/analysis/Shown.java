package se.samspel.rules.analysis;

import java.util.Optional;
import se.samspel.Id;
import se.samspel.rules.assessment.FactValue;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.condition.Fact;
import se.samspel.rules.text.Text;

/** Facts and values as people read them. */
final class Shown {

    private static final Text UNKNOWN = Text.of("uppgift saknas", "not stated");
    private static final Text YES = Text.of("uppfyllt", "met");
    private static final Text NONE = Text.of("inga", "none");
    private static final Text SOME = Text.of("minst en", "at least one");
    private static final Text NO = Text.of("inte uppfyllt", "not met");

    private Shown() {}

    /** A fact, or else an atom of a condition, with its value. */
    static FactValue of(Object unknown, Optional<?> value) {
        return unknown instanceof Fact<?> fact ? fact(fact, value) : atom((Condition) unknown, value);
    }

    @SuppressWarnings("unchecked") // the value is one of the fact's own
    private static <V> FactValue fact(Fact<V> fact, Optional<?> value) {
        return new FactValue(
                fact.id(),
                fact.label(),
                value,
                value.map(one -> fact.text((V) one)).orElse(UNKNOWN));
    }

    private static FactValue atom(Condition atom, Optional<?> value) {
        Text met = value.filter(Boolean.TRUE::equals).isPresent() ? YES : NO;
        if (atom instanceof Condition.Has has) {
            Text label = has.fact().label();
            return new FactValue(
                    has.fact().id(),
                    new Text(label.sv() + " (" + has.word() + ")", label.en() + " (" + has.word() + ")"),
                    value,
                    met);
        } else if (atom instanceof Condition.Empty empty) {
            return new FactValue(empty.fact().id(), empty.fact().label(), value, met == YES ? NONE : SOME);
        } else if (atom instanceof Condition.Each each) {
            Text how = each.how() == Condition.Each.How.ALL
                    ? Text.of("villkoret på varje {scope}", "the condition on each {scope}")
                    : Text.of("villkoret på någon {scope}", "the condition on some {scope}");
            return new FactValue(
                    each.scope().id(), how.with("scope", each.scope().label()), value, met);
        } else if (atom instanceof Condition.Count count) {
            Text how = Text.of("villkoret på antalet ({scope})", "the condition on the number ({scope})");
            return new FactValue(
                    count.scope().id(), how.with("scope", count.scope().label()), value, met);
        }
        Id id = atom instanceof Condition.Opaque opaque ? opaque.id() : Id.of("condition");
        return new FactValue(id, Text.same(id.value()), value, met);
    }
}
