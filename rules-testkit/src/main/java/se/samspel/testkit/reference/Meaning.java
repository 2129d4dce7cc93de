package se.samspel.testkit.reference;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import se.samspel.Id;
import se.samspel.rules.RuleSet;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.condition.Element;
import se.samspel.rules.condition.Limit;
import se.samspel.rules.condition.Scope;
import se.samspel.rules.condition.Subject;
import se.samspel.rules.condition.Verdict;
import se.samspel.rules.layer.Parameter;
import se.samspel.rules.text.Range;

/** What conditions mean, word for word: every part is looked at, whatever the others come to. */
final class Meaning {

    private final Map<Id, Range> parameters;
    private final BiConsumer<Condition, Seen> seen;

    /**
     * The meaning under some rules.
     *
     * @param seen is told of each condition that looks at facts, and what it came to
     */
    Meaning(RuleSet rules, BiConsumer<Condition, Seen> seen) {
        this.parameters = rules.all(Parameter.class).collect(Collectors.toMap(Parameter::id, Parameter::range));
        this.seen = seen;
    }

    /** The meaning under some rules, told to nobody. */
    Meaning(RuleSet rules) {
        this(rules, (condition, seen) -> {});
    }

    /**
     * What a condition came to, seen from a subject.
     *
     * @param subject the subject
     * @param verdict met, not met or unknown
     */
    record Seen(Subject subject, Verdict verdict) {}

    /** Whether the condition is met. */
    Verdict of(Condition condition, Subject subject) {
        if (condition instanceof Condition.And) {
            return all(each(condition.parts(), subject, Verdict.NO));
        } else if (condition instanceof Condition.Or) {
            return any(each(condition.parts(), subject, Verdict.YES));
        } else if (condition instanceof Condition.Not not) {
            return opposite(of(not.part(), subject));
        }
        Verdict verdict = atom(condition, subject);
        seen.accept(condition, new Seen(subject, verdict));
        return verdict;
    }

    private Verdict atom(Condition atom, Subject subject) {
        if (atom instanceof Condition.OneOf one) {
            return truth(one.fact().value(subject).map(one.values()::contains));
        } else if (atom instanceof Condition.Within within) {
            return truth(within.fact().value(subject).map(number -> isWithin(number, range(within.limit()))));
        } else if (atom instanceof Condition.Has has) {
            return truth(has.fact().value(subject).map(words -> words.contains(has.word())));
        } else if (atom instanceof Condition.Empty empty) {
            return truth(empty.fact().value(subject).map(words -> words.size() == 0));
        } else if (atom instanceof Condition.Known known) {
            return truth(Optional.of(known.fact().value(subject).isPresent()));
        } else if (atom instanceof Condition.Each each) {
            boolean isAll = each.how() == Condition.Each.How.ALL;
            List<Verdict> verdicts =
                    elements(each.scope(), each.condition(), subject, Optional.of(isAll ? Verdict.NO : Verdict.YES));
            return isAll ? all(verdicts) : any(verdicts);
        } else if (atom instanceof Condition.Count count) {
            return counted(elements(count.scope(), count.condition(), subject, Optional.empty()), range(count.limit()));
        }
        return atom.test(subject); // code of its own means what it answers
    }

    private List<Verdict> each(List<Condition> parts, Subject subject, Verdict settling) {
        return verdicts(parts, part -> of(part, subject), Optional.of(settling));
    }

    private List<Verdict> elements(Scope<?> scope, Condition condition, Subject subject, Optional<Verdict> settling) {
        List<? extends Element<?>> elements = subject.view().elements(scope);
        return verdicts(elements, element -> of(condition, new Subject(subject.view(), scope, element)), settling);
    }

    /** What each comes to; one that throws after another has settled the matter changes nothing. */
    private static <T> List<Verdict> verdicts(
            List<? extends T> all, Function<T, Verdict> meaning, Optional<Verdict> settling) {
        List<Verdict> verdicts = new ArrayList<>();
        for (T one : all) {
            try {
                verdicts.add(meaning.apply(one));
            } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
                if (settling.filter(verdicts::contains).isEmpty()) {
                    throw e;
                }
            }
        }
        return verdicts;
    }

    /** Every number that the unknown ones may bring it to must say the same. */
    private static Verdict counted(List<Verdict> verdicts, Range range) {
        long fewest = verdicts.stream().filter(Verdict.YES::equals).count();
        long most = verdicts.stream().filter(one -> one != Verdict.NO).count();
        List<Boolean> answers = LongStream.rangeClosed(fewest, most)
                .mapToObj(number -> isWithin(BigDecimal.valueOf(number), range))
                .distinct()
                .toList();
        return answers.size() == 1 ? truth(Optional.of(answers.get(0))) : Verdict.UNKNOWN;
    }

    private static boolean isWithin(BigDecimal number, Range range) {
        return range.least().filter(least -> number.compareTo(least) < 0).isEmpty()
                && range.most().filter(most -> number.compareTo(most) > 0).isEmpty();
    }

    Range range(Limit limit) {
        return limit.constant()
                .or(() -> limit.parameter().map(parameters::get))
                .orElseThrow(() -> new IllegalStateException("no such limit: " + limit));
    }

    private static Verdict all(List<Verdict> verdicts) {
        return verdicts.contains(Verdict.NO)
                ? Verdict.NO
                : verdicts.contains(Verdict.UNKNOWN) ? Verdict.UNKNOWN : Verdict.YES;
    }

    private static Verdict any(List<Verdict> verdicts) {
        return verdicts.contains(Verdict.YES)
                ? Verdict.YES
                : verdicts.contains(Verdict.UNKNOWN) ? Verdict.UNKNOWN : Verdict.NO;
    }

    static Verdict opposite(Verdict verdict) {
        return switch (verdict) {
            case YES -> Verdict.NO;
            case NO -> Verdict.YES;
            case UNKNOWN -> Verdict.UNKNOWN;
        };
    }

    private static Verdict truth(Optional<Boolean> known) {
        return known.map(is -> is ? Verdict.YES : Verdict.NO).orElse(Verdict.UNKNOWN);
    }
}
