package se.samspel.cli.rule;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.samspel.Id;
import se.samspel.cli.page.Joined;
import se.samspel.rules.RuleSet;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.condition.Fact;
import se.samspel.rules.condition.Limit;
import se.samspel.rules.condition.NumberFact;
import se.samspel.rules.condition.WordFact;
import se.samspel.rules.condition.YesNoFact;
import se.samspel.rules.text.Text;
import se.samspel.rules.text.Unit;

/** A condition in words, such as "heldagar som medlemmen avsätter: 4 till 6 heldagar". */
final class ConditionOutline {

    private final RuleSet rules;

    ConditionOutline(RuleSet rules) {
        this.rules = rules;
    }

    Outline of(Condition condition) {
        if (condition instanceof Condition.And and) {
            return and.parts().isEmpty() ? Outline.of(RulePhrases.ALWAYS) : all(RulePhrases.ALL_OF, and.parts());
        } else if (condition instanceof Condition.Or or) {
            return all(RulePhrases.ONE_OF, or.parts());
        } else if (condition instanceof Condition.Not not) {
            return all(RulePhrases.NOT, List.of(not.part()));
        } else if (condition instanceof Condition.Each each) {
            Text words = each.how() == Condition.Each.How.ALL ? RulePhrases.FOR_EACH : RulePhrases.FOR_SOME;
            return all(words.with("scope", each.scope().label()), List.of(each.condition()));
        } else if (condition instanceof Condition.Count count) {
            return all(
                    RulePhrases.COUNT
                            .with("scope", count.scope().label())
                            .with("limit", limit(count.limit(), Unit.COUNT)),
                    List.of(count.condition()));
        }
        return Outline.of(atom(condition));
    }

    /** What a limit comes to under the rules, and by which parameter. */
    Text limit(Limit limit, Unit unit) {
        Text range = range(limit, unit);
        return limit.parameter()
                .map(parameter -> (rules.parameter(parameter).isPresent()
                                ? RulePhrases.BY_PARAMETER
                                : RulePhrases.PARAMETER)
                        .with("parameter", Text.same(parameter.value()))
                        .with("range", range))
                .orElse(range);
    }

    /** What a limit comes to under the rules. */
    Text range(Limit limit, Unit unit) {
        return limit.parameter()
                .flatMap(rules::parameter)
                .or(limit::constant)
                .map(range -> range.text(unit))
                .orElse(RulePhrases.NONE);
    }

    private Outline all(Text words, List<Condition> parts) {
        return Outline.of(words, parts.stream().map(this::of).toList());
    }

    private Text atom(Condition condition) {
        if (condition instanceof Condition.OneOf one) {
            return is(one.fact(), values(one.fact(), one.values()));
        } else if (condition instanceof Condition.Within within) {
            NumberFact fact = within.fact();
            return is(fact, limit(within.limit(), fact.unit()));
        } else if (condition instanceof Condition.Has has) {
            return is(has.fact(), RulePhrases.AMONG.with("word", word(has.word())));
        } else if (condition instanceof Condition.Empty empty) {
            return is(empty.fact(), RulePhrases.NONE);
        } else if (condition instanceof Condition.Known known) {
            return is(known.fact(), RulePhrases.KNOWN);
        } else if (condition instanceof Condition.Opaque opaque) {
            String facts = opaque.facts().stream().map(Fact::toString).collect(Collectors.joining(", "));
            return RulePhrases.OPAQUE
                    .with("code", Text.same(opaque.id().value()))
                    .with("revision", Text.same(opaque.revision()))
                    .with("facts", Text.same(facts));
        }
        return Text.same(condition.toString());
    }

    /** A fact and its value, such as "fasen: analys"; of a question, its code and the answer. */
    static Text is(Fact<?> fact, Text value) {
        boolean asked = fact.origin() == Fact.Origin.ASKED;
        return (asked ? RulePhrases.ANSWER_IS : RulePhrases.IS)
                .with("fact", asked ? Text.same(fact.id().value()) : fact.label())
                .with("value", value);
    }

    /** Values in words, such as "analys eller utveckling". */
    Text values(Fact<?> fact, Set<?> values) {
        List<Text> words = new TreeSet<>(values.stream().map(String::valueOf).toList())
                .stream().map(value -> value(fact, value)).toList();
        return Joined.by(Joined.OR, words);
    }

    private Text value(Fact<?> fact, String value) {
        if (fact instanceof YesNoFact truth) {
            return truth.text(Boolean.valueOf(value));
        }
        return fact instanceof WordFact words && !words.domain().isEmpty() ? words.text(value) : word(value);
    }

    private Text word(String word) {
        return word.equals("none") ? RulePhrases.NONE : Names.of(Id.of(word), rules);
    }
}
