package se.samspel.rules.condition;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.samspel.GivenFact;
import se.samspel.Id;
import se.samspel.rules.condition.Fact.Place;
import se.samspel.rules.text.Text;

/**
 * How a fact is read.
 *
 * @param <V> the type of the value
 */
sealed interface Reading<V> {

    /** What the fact is about. */
    Scope<?> scope();

    /** The value for the subject; null if it is unknown. */
    @Nullable
    V value(Subject subject);

    /** Where in the document the value stands, or would stand. */
    Place place(Subject subject);

    /** Reads the value off values of elements of the scope; empty if that takes more, or it is about another scope. */
    default Optional<Look<Object, V>> look(Scope<?> from) {
        return Optional.empty();
    }

    /** Computes a value from an element of a case; null if it is unknown. */
    interface Look<E, V> {
        @Nullable
        V at(CaseView view, E element);
    }

    /** Whether something is so of an element: always known. */
    record Holding<E>(BiPredicate<CaseView, E> holds) implements Look<E, Boolean> {
        @Override
        public Boolean at(CaseView view, E element) {
            return holds.test(view, element);
        }
    }

    /** Whether there is something at the end of a way. */
    record Present<E, T>(Way.Reader<E, T> read) implements Look<E, Boolean> {
        @Override
        public Boolean at(CaseView view, E element) {
            return read.at(element) != null;
        }
    }

    /** How many there are, always known. */
    record Counted<E>(NumberFact.Count<E> count) implements Look<E, BigDecimal> {
        @Override
        public BigDecimal at(CaseView view, E element) {
            return BigDecimal.valueOf(count.of(view, element, Long.MAX_VALUE));
        }
    }

    /** What tells by itself whether the value is known. */
    record Told<E, V>(BiFunction<CaseView, E, Optional<V>> compute) implements Look<E, V> {
        @Override
        public @Nullable V at(CaseView view, E element) {
            return compute.apply(view, element).orElse(null);
        }
    }

    /** A look at the only element of a single scope, from any other. */
    record Through<E, V>(Scope<E> scope, Look<E, V> look) implements Look<Object, V> {
        @Override
        public @Nullable V at(CaseView view, Object element) {
            E only = view.only(scope);
            return only == null ? null : look.at(view, only);
        }
    }

    /** Computed from an element of a document; the way leads to what a reader would look at. */
    record Computed<E, V>(Scope<E> scope, Way<E, ?> way, Look<E, V> look) implements Reading<V> {

        /** Computed by what tells by itself whether the value is known. */
        static <E, V> Reading<V> of(Scope<E> scope, Way<E, ?> way, BiFunction<CaseView, E, Optional<V>> compute) {
            return new Computed<>(scope, way, new Told<>(compute));
        }

        @Override
        @SuppressWarnings("unchecked") // scopes are equal only if they find the same elements
        public Optional<Look<Object, V>> look(Scope<?> from) {
            if (from.equals(scope)) {
                return Optional.of((Look<Object, V>) look);
            }
            return scope.single() ? Optional.of(new Through<>(scope, look)) : Optional.empty();
        }

        @Override
        public @Nullable V value(Subject subject) {
            Element<E> element = subject.in(scope);
            return element == null ? null : look.at(subject.view(), element.value());
        }

        @Override
        public Place place(Subject subject) {
            Element<E> element = subject.in(scope);
            return element == null
                    ? new Place(subject.element().pointer(), Optional.empty())
                    : new Place(element.pointer() + way.existing(element.value()), way.missing(element.value()));
        }
    }

    /** Given under {@code facts} by its name; a value of another type than the fact's is none. */
    record Given<V>(Id fact, Scope<?> scope, Function<Object, Optional<V>> typed) implements Reading<V> {

        @Override
        public @Nullable V value(Subject subject) {
            return index(subject)
                    .flatMap(i ->
                            typed.apply(subject.view().document().facts().get(i).value()))
                    .orElse(null);
        }

        @Override
        public Place place(Subject subject) {
            return index(subject)
                    .map(i -> new Place("/facts/" + i + "/value", Optional.empty()))
                    .orElseGet(() -> new Place("", Optional.of("facts")));
        }

        /** The first that is given for the element; of something that there is one of, the element may be left out. */
        private Optional<Integer> index(Subject subject) {
            Element<?> about = subject.in(scope);
            List<GivenFact> given = subject.view().document().facts();
            for (int i = 0; about != null && i < given.size(); i++) {
                Optional<Id> element = given.get(i).element();
                boolean same = element.isEmpty() ? scope.single() : element.equals(about.id());
                if (same && given.get(i).fact().equals(fact)) {
                    return Optional.of(i);
                }
            }
            return Optional.empty();
        }
    }

    /** Known by its name only, until a rule set is assembled that holds the question or the declared fact. */
    record Named<V>() implements Reading<V> {

        private static final Scope<Object> UNKNOWN =
                new Scope<>(Id.of("named"), Text.of("namngiven uppgift", "named fact"), true, document -> List.of());

        @Override
        public Scope<?> scope() {
            return UNKNOWN;
        }

        @Override
        public @Nullable V value(Subject subject) {
            return null;
        }

        @Override
        public Place place(Subject subject) {
            return new Place(subject.element().pointer(), Optional.empty());
        }
    }
}
