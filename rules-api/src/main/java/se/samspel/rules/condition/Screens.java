package se.samspel.rules.condition;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.samspel.rules.condition.Reading.Look;
import se.samspel.rules.text.Range;

/** First looks at conditions: each holds what it needs, found beforehand. */
final class Screens {

    private static final int DIGITS_OF_A_COUNT = 18;

    private Screens() {}

    static Screen of(Condition condition, Scope<?> scope) {
        if (condition instanceof Condition.OneOf one) {
            return at(one.fact(), scope, look -> oneOf(look, one.values()));
        } else if (condition instanceof Condition.Within within) {
            return within.limit()
                    .constant()
                    .map(range -> within(within.fact(), scope, range))
                    .orElse(Screen.UNSURE);
        } else if (condition instanceof Condition.Has has) {
            return at(has.fact(), scope, look -> new Has(look, has.word()));
        } else if (condition instanceof Condition.Empty empty) {
            return at(empty.fact(), scope, Empty::new);
        } else if (condition instanceof Condition.Known known) {
            return at(known.fact(), scope, Known::new);
        } else if (condition instanceof Condition.Not not) {
            return new Not(of(not.part(), scope));
        } else if (condition instanceof Condition.And and) {
            return joined(and.parts(), scope, new Always(Verdict.YES), And::new);
        } else if (condition instanceof Condition.Or or) {
            return joined(or.parts(), scope, new Always(Verdict.NO), Or::new);
        } else if (condition instanceof Condition.Each each) {
            return new Each(
                    each.how() == Condition.Each.How.ALL ? Verdict.NO : Verdict.YES,
                    each.scope(),
                    of(each.condition(), each.scope()));
        } else if (condition instanceof Condition.Count count
                && count.limit().constant().isPresent()) {
            return new Count(
                    count.scope(),
                    of(count.condition(), count.scope()),
                    count.limit().constant().get());
        }
        return Screen.UNSURE;
    }

    private static <V> Screen at(Fact<V> fact, Scope<?> scope, Function<Look<Object, V>, Screen> screen) {
        Optional<Look<Object, V>> look = fact.look(scope);
        return look.isPresent() ? screen.apply(look.get()) : Screen.UNSURE;
    }

    @SuppressWarnings("unchecked") // what reads an element of this scope is given no other
    private static Screen oneOf(Look<Object, ?> look, Set<?> values) {
        if (values.size() != 1) {
            return new OneOf(look, values);
        }
        Object value = values.iterator().next();
        if (value instanceof Boolean wanted && look instanceof Reading.Holding<?> so) {
            return new Holds((BiPredicate<CaseView, Object>) so.holds(), wanted);
        } else if (value instanceof Boolean wanted && look instanceof Reading.Present<?, ?> there) {
            return new IsThere((Way.Reader<Object, ?>) there.read(), wanted);
        }
        return new Is(look, value);
    }

    private static Screen within(NumberFact fact, Scope<?> scope, Range range) {
        BigDecimal least = range.least().orElse(null);
        BigDecimal most = range.most().orElse(null);
        return at(
                fact,
                scope,
                look -> look instanceof Reading.Counted<?> counted && isCountable(least) && isCountable(most)
                        ? counted(counted, least, most)
                        : new Within(look, least, most));
    }

    /** Whether the end of a range is open, or a whole number that counting can reach. */
    private static boolean isCountable(@Nullable BigDecimal end) {
        return end == null || end.scale() <= 0 && end.precision() - end.scale() <= DIGITS_OF_A_COUNT;
    }

    @SuppressWarnings("unchecked") // what counts for an element of this scope is given no other
    private static Screen counted(Reading.Counted<?> counted, @Nullable BigDecimal least, @Nullable BigDecimal most) {
        return new CountedWithin(
                (NumberFact.Count<Object>) counted.count(),
                least == null ? Long.MIN_VALUE : least.longValueExact(),
                most == null ? Long.MAX_VALUE : most.longValueExact());
    }

    private static Screen joined(List<Condition> parts, Scope<?> scope, Screen none, BinaryOperator<Screen> join) {
        return parts.stream().map(part -> of(part, scope)).reduce(join).orElse(none);
    }

    private record Always(Verdict verdict) implements Screen {
        @Override
        public Verdict of(CaseView view, Object element) {
            return verdict;
        }
    }

    private record Is(Look<Object, ?> look, Object value) implements Screen {
        @Override
        public Verdict of(CaseView view, Object element) {
            Object there = look.at(view, element);
            return there == null ? Verdict.UNKNOWN : Verdict.of(value.equals(there));
        }
    }

    private record Holds(BiPredicate<CaseView, Object> holds, boolean wanted) implements Screen {
        @Override
        public Verdict of(CaseView view, Object element) {
            return Verdict.of(holds.test(view, element) == wanted);
        }
    }

    private record IsThere(Way.Reader<Object, ?> read, boolean wanted) implements Screen {
        @Override
        public Verdict of(CaseView view, Object element) {
            return Verdict.of((read.at(element) != null) == wanted);
        }
    }

    private record OneOf(Look<Object, ?> look, Set<?> values) implements Screen {
        @Override
        public Verdict of(CaseView view, Object element) {
            Object there = look.at(view, element);
            return there == null ? Verdict.UNKNOWN : Verdict.of(values.contains(there));
        }
    }

    private record Within(
            Look<Object, BigDecimal> look,
            @Nullable BigDecimal least,
            @Nullable BigDecimal most) implements Screen {
        @Override
        public Verdict of(CaseView view, Object element) {
            BigDecimal there = look.at(view, element);
            return there == null
                    ? Verdict.UNKNOWN
                    : Verdict.of((least == null || there.compareTo(least) >= 0)
                            && (most == null || there.compareTo(most) <= 0));
        }
    }

    /** Counts no further than it must. */
    private record CountedWithin(NumberFact.Count<Object> count, long least, long most) implements Screen {
        @Override
        public Verdict of(CaseView view, Object element) {
            long number = count.of(view, element, Math.max(0, most == Long.MAX_VALUE ? least : most + 1));
            return Verdict.of(number >= least && number <= most);
        }
    }

    private record Has(Look<Object, Set<String>> look, String word) implements Screen {
        @Override
        public Verdict of(CaseView view, Object element) {
            Set<String> there = look.at(view, element);
            return there == null ? Verdict.UNKNOWN : Verdict.of(there.contains(word));
        }
    }

    private record Empty(Look<Object, Set<String>> look) implements Screen {
        @Override
        public Verdict of(CaseView view, Object element) {
            Set<String> there = look.at(view, element);
            return there == null ? Verdict.UNKNOWN : Verdict.of(there.isEmpty());
        }
    }

    private record Known(Look<Object, ?> look) implements Screen {
        @Override
        public Verdict of(CaseView view, Object element) {
            return Verdict.of(look.at(view, element) != null);
        }
    }

    private record Not(Screen part) implements Screen {
        @Override
        public Verdict of(CaseView view, Object element) {
            return part.of(view, element).negate();
        }
    }

    private record And(Screen left, Screen right) implements Screen {
        @Override
        public Verdict of(CaseView view, Object element) {
            Verdict first = left.of(view, element);
            return first == Verdict.NO ? first : first.and(right.of(view, element));
        }
    }

    private record Or(Screen left, Screen right) implements Screen {
        @Override
        public Verdict of(CaseView view, Object element) {
            Verdict first = left.of(view, element);
            return first == Verdict.YES ? first : first.or(right.of(view, element));
        }
    }

    private record Each(Verdict settled, Scope<?> scope, Screen condition) implements Screen {
        @Override
        public Verdict of(CaseView view, Object element) {
            List<?> all = view.values(scope);
            Verdict verdict = settled.negate();
            for (int i = 0; i < all.size() && verdict != settled; i++) {
                Verdict one = condition.of(view, all.get(i));
                verdict = settled == Verdict.NO ? verdict.and(one) : verdict.or(one);
            }
            return verdict;
        }
    }

    private record Count(Scope<?> scope, Screen condition, Range range) implements Screen {
        @Override
        public Verdict of(CaseView view, Object element) {
            List<?> all = view.values(scope);
            long yes = 0;
            for (int i = 0; i < all.size(); i++) {
                Verdict one = condition.of(view, all.get(i));
                if (one == Verdict.UNKNOWN) {
                    return one;
                }
                yes += one == Verdict.YES ? 1 : 0;
            }
            return Verdict.of(range.contains(BigDecimal.valueOf(yes)));
        }
    }
}
