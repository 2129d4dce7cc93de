package se.samspel.rules.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.condition.Fact;
import se.samspel.rules.condition.Limit;
import se.samspel.rules.text.Range;

/** The JSON form of conditions: each is an object whose members say what it compares. */
final class ConditionForm {

    private ConditionForm() {}

    static Map<String, Object> of(Condition condition) {
        Map<String, Object> form = new TreeMap<>();
        if (condition instanceof Condition.OneOf one) {
            form.put("fact", one.fact().id().value());
            form.put("in", values(one.values()));
        } else if (condition instanceof Condition.Within within) {
            form.put("fact", within.fact().id().value());
            form.put("within", limit(within.limit()));
        } else if (condition instanceof Condition.Has has) {
            form.put("fact", has.fact().id().value());
            form.put("has", has.word());
        } else if (condition instanceof Condition.Empty empty) {
            form.put("fact", empty.fact().id().value());
            form.put("empty", true);
        } else if (condition instanceof Condition.Known known) {
            form.put("fact", known.fact().id().value());
            form.put("known", true);
        } else if (condition instanceof Condition.And and) {
            form.put("and", parts(and.parts()));
        } else if (condition instanceof Condition.Or or) {
            form.put("or", parts(or.parts()));
        } else if (condition instanceof Condition.Not not) {
            form.put("not", of(not.part()));
        } else if (condition instanceof Condition.Each each) {
            form.put(
                    each.how() == Condition.Each.How.ALL ? "all" : "any",
                    each.scope().id().value());
            form.put("where", of(each.condition()));
        } else if (condition instanceof Condition.Count count) {
            form.put("count", count.scope().id().value());
            form.put("where", of(count.condition()));
            form.put("within", limit(count.limit()));
        } else if (condition instanceof Condition.Opaque opaque) {
            form.put("opaque", opaque.id().value());
            form.put("revision", opaque.revision());
            form.put(
                    "facts",
                    opaque.facts().stream().map(Fact::id).map(Object::toString).toList());
        }
        return form;
    }

    static List<Object> values(Set<?> values) {
        return values.stream().allMatch(Boolean.class::isInstance)
                ? List.copyOf(new TreeSet<Object>(values))
                : List.copyOf(new TreeSet<Object>(
                        values.stream().map(Object::toString).toList()));
    }

    private static Object limit(Limit limit) {
        return limit.constant()
                .<Object>map(ConditionForm::range)
                .orElseGet(() -> limit.parameter().map(Object::toString).orElse(""));
    }

    static Map<String, BigDecimal> range(Range range) {
        Map<String, BigDecimal> form = new TreeMap<>();
        range.least().ifPresent(least -> form.put("least", least));
        range.most().ifPresent(most -> form.put("most", most));
        return form;
    }

    private static List<Map<String, Object>> parts(List<Condition> parts) {
        return parts.stream().map(ConditionForm::of).toList();
    }
}
