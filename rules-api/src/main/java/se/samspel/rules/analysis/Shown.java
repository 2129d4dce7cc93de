package se.samspel.rules.analysis;

import java.util.Optional;
import se.samspel.Id;
import se.samspel.rules.assessment.FactValue;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.condition.Fact;
import se.samspel.rules.text.Text;
import se.samspel.rules.text.Unit;

/** Facts and values as people read them. */
final class Shown {

    private static final Text UNKNOWN = Text.of("uppgift saknas", "not stated");
    private static final Text YES = Text.of("uppfyllt", "met");
    private static final Text NONE = Text.of("inga", "none");
    private static final Text SOME = Text.of("minst en", "at least one");
    private static final Text NO = Text.of("inte uppfyllt", "not met");

    private static final Text SO = Text.of("ja", "yes");
    private static final Text NOT_SO = Text.of("nej", "no");
    private static final Text EACH =
            Text.of("{scope}, varje med \u201d{what}\u201d", "{scope}, each with \u201c{what}\u201d");
    private static final Text ANY =
            Text.of("{scope}, minst en med \u201d{what}\u201d", "{scope}, at least one with \u201c{what}\u201d");
    private static final Text NUMBER =
            Text.of("{scope}, antal med \u201d{what}\u201d", "{scope}, the number with \u201c{what}\u201d");

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
            Text how = each.how() == Condition.Each.How.ALL ? EACH : ANY;
            return new FactValue(
                    each.scope().id(),
                    how.with("scope", each.scope().label()).with("what", Meant.of(each.condition())),
                    value,
                    met == YES ? SO : NOT_SO);
        } else if (atom instanceof Condition.Count count) {
            return new FactValue(
                    count.scope().id(),
                    NUMBER.with("scope", count.scope().label()).with("what", Meant.of(count.condition())),
                    value,
                    met == YES ? Meant.limit(count.limit(), Unit.COUNT) : Meant.beyond(count.limit(), Unit.COUNT));
        }
        Id id = atom instanceof Condition.Opaque opaque ? opaque.id() : Id.of("condition");
        return new FactValue(id, Text.same(id.value()), value, met);
    }
}
