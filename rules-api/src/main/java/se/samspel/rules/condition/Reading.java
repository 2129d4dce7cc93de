package se.samspel.rules.condition;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
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

    /** The value for the subject; empty if it is unknown. */
    Optional<V> value(Subject subject);

    /** Where in the document the value stands, or would stand. */
    Place place(Subject subject);

    /** Computed from an element of a document; the way leads to what a reader would look at. */
    record Computed<E, V>(Scope<E> scope, Way<E, ?> way, BiFunction<CaseView, E, Optional<V>> compute)
            implements Reading<V> {

        @Override
        public Optional<V> value(Subject subject) {
            Optional<Element<E>> element = subject.in(scope);
            return element.isEmpty()
                    ? Optional.empty()
                    : compute.apply(subject.view(), element.get().value());
        }

        @Override
        public Place place(Subject subject) {
            return subject.in(scope)
                    .map(element ->
                            new Place(element.pointer() + way.existing(element.value()), way.missing(element.value())))
                    .orElseGet(() -> new Place(subject.element().pointer(), Optional.empty()));
        }
    }

    /** Given under {@code facts} by its name; a value of another type than the fact's is none. */
    record Given<V>(Id fact, Scope<?> scope, Function<Object, Optional<V>> typed) implements Reading<V> {

        @Override
        public Optional<V> value(Subject subject) {
            return index(subject)
                    .flatMap(i ->
                            typed.apply(subject.view().document().facts().get(i).value()));
        }

        @Override
        public Place place(Subject subject) {
            return index(subject)
                    .map(i -> new Place("/facts/" + i + "/value", Optional.empty()))
                    .orElseGet(() -> new Place("", Optional.of("facts")));
        }

        /** The first that is given for the element; of something that there is one of, the element may be left out. */
        private Optional<Integer> index(Subject subject) {
            Optional<? extends Element<?>> about = subject.in(scope);
            List<GivenFact> given = subject.view().document().facts();
            for (int i = 0; about.isPresent() && i < given.size(); i++) {
                Optional<Id> element = given.get(i).element();
                boolean same = element.isEmpty()
                        ? scope.single()
                        : element.equals(about.get().id());
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
        public Optional<V> value(Subject subject) {
            return Optional.empty();
        }

        @Override
        public Place place(Subject subject) {
            return new Place(subject.element().pointer(), Optional.empty());
        }
    }
}
