package se.samspel.testkit.generate.border;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.samspel.rules.condition.CaseView;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.condition.Element;
import se.samspel.rules.condition.NumberFact;
import se.samspel.rules.condition.Scope;
import se.samspel.rules.condition.Subject;
import se.samspel.rules.condition.Verdict;
import se.samspel.rules.text.Unit;

/** Something that has a number in a case, once or for each element of a scope; none where the rules' own code throws. */
public sealed interface Quantity {

    /** A number that stands in a document or is computed from it. */
    static Quantity of(NumberFact fact) {
        return new OfFact(fact);
    }

    /** The number of elements that meet a condition. */
    static Quantity of(Condition.Count count) {
        return new OfElements(count.scope(), count.condition());
    }

    /** How many different places in the case have such a number. */
    int places(CaseView view);

    /** The number in the place; empty if it is unknown. */
    Optional<BigDecimal> value(CaseView view, int place);

    /** Where in the document a change would change it: JSON Pointers to what is there, the likeliest first. */
    List<Pointer> pointers(CaseView view, int place);

    /** What it counts. */
    Unit unit();

    /**
     * A fact of each element of its scope.
     *
     * @param fact the fact
     */
    record OfFact(NumberFact fact) implements Quantity {

        @Override
        public int places(CaseView view) {
            return Answered.or(0, () -> view.elements(fact.scope()).size());
        }

        @Override
        public Optional<BigDecimal> value(CaseView view, int place) {
            return Answered.or(Optional.empty(), () -> fact.value(subject(view, place)));
        }

        @Override
        public List<Pointer> pointers(CaseView view, int place) {
            return Answered.or(List.of(), () -> {
                var where = fact.place(subject(view, place));
                Pointer path = Pointer.of(where.path());
                return List.of(where.missing().map(path::then).orElse(path));
            });
        }

        @Override
        public Unit unit() {
            return fact.unit();
        }

        private Subject subject(CaseView view, int place) {
            return new Subject(view, fact.scope(), view.elements(fact.scope()).get(place));
        }

        @Override
        public String toString() {
            return fact.id().value();
        }
    }

    /**
     * The number of elements of a scope that meet a condition.
     *
     * @param scope the scope
     * @param condition the condition
     */
    record OfElements(Scope<?> scope, Condition condition) implements Quantity {

        @Override
        public int places(CaseView view) {
            return Answered.or(0, () -> view.elements(scope).isEmpty() ? 0 : 1);
        }

        @Override
        public Optional<BigDecimal> value(CaseView view, int place) {
            return Optional.of(BigDecimal.valueOf(view.elements(scope).stream()
                    .filter(element -> meets(view, element))
                    .count()));
        }

        /** Elements that meet the condition first: there are to be more of them, or fewer. */
        @Override
        public List<Pointer> pointers(CaseView view, int place) {
            return view.elements(scope).stream()
                    .filter(element -> meets(view, element))
                    .map(element -> Pointer.of(element.pointer()))
                    .toList();
        }

        @Override
        public Unit unit() {
            return Unit.COUNT;
        }

        private boolean meets(CaseView view, Element<?> element) {
            return Answered.or(false, () -> condition.test(new Subject(view, scope, element)) == Verdict.YES);
        }

        @Override
        public String toString() {
            return "count of " + scope;
        }
    }
}
