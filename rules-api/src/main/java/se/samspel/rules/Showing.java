package se.samspel.rules;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import se.samspel.GivenFact;
import se.samspel.Id;
import se.samspel.RuleSetReference;
import se.samspel.document.Case;
import se.samspel.party.Party;
import se.samspel.rules.assessment.FactValue;
import se.samspel.rules.condition.Scope;
import se.samspel.rules.fact.Scopes;
import se.samspel.rules.layer.DeclaredFact;

/**
 * Writes a case of some kind in which some facts have some values, as far as it knows how to. Since many facts follow
 * from others, a case counts only if judging it shows what it is to show.
 */
final class Showing {

    /** The id of what there is one of. */
    static final Id ONE = Id.of("one");

    private static final Set<Scope<?>> IN_MATTERS = Set.of(Scopes.MATTER, Scopes.ANSWER, Scopes.DECISION, Scopes.TEXT);

    private final List<RuleSet> rules;
    private final List<LocalDate> days;
    private final Beginnings beginnings;

    /**
     * A writer of cases.
     *
     * @param rules the rules that a case is to be judged by, those that it refers to first
     */
    Showing(RuleSet... rules) {
        this.rules = List.of(rules);
        this.days =
                Stream.of(rules).map(set -> new Examples(set).day()).distinct().toList();
        this.beginnings = new Beginnings(this.rules);
    }

    /** A case of something in one of these scopes, with these facts, that shows what it is to show; empty if none was found. */
    Optional<Case> of(Set<Scope<?>> scopes, List<FactValue> facts, Predicate<Case> shows) {
        Values values = Values.of(facts);
        return days.stream()
                .flatMap(day -> first(spoken(day, values), shows)
                        .or(() -> first(bare(day, values), shows))
                        .or(() -> scopes.stream().anyMatch(IN_MATTERS::contains)
                                ? begun(day, values, shows)
                                : Optional.empty())
                        .stream())
                .findFirst();
    }

    private static Optional<Case> first(Stream<Supplier<Optional<Case>>> documents, Predicate<Case> shows) {
        return documents.flatMap(Showing::written).filter(shows).findFirst();
    }

    /** Those in which there is what the facts speak of. */
    private Stream<Supplier<Optional<Case>>> spoken(LocalDate day, Values values) {
        return Stream.of(
                () -> Optional.of(new ShowingWork(rules, day, values).document()),
                () -> Optional.of(new ShowingBody(rules, day, values).document()),
                () -> Optional.of(new ShowingPlan(rules, day, values).document()),
                () -> new ShowingDecision(rules, day, values).document());
    }

    /** Those in which there is hardly more than one of each thing. */
    private Stream<Supplier<Optional<Case>>> bare(LocalDate day, Values values) {
        return rules.stream()
                .flatMap(limits -> Stream.of(
                        () -> Optional.of(new BareWork(rules, limits, day, values).document()),
                        () -> Optional.of(new BareJointPlan(rules, limits, day, values).document())));
    }

    /** One in which bodies have acted. */
    private Optional<Case> begun(LocalDate day, Values values, Predicate<Case> shows) {
        BareCourse course = new BareCourse(rules, day, values);
        Function<Begun, Supplier<Optional<Case>>> acted = begun -> () -> Optional.of(course.document(begun));
        return first(beginnings.different().stream().map(acted), shows)
                .or(() -> first(beginnings.all().map(acted), shows));
    }

    /** Nothing, if a value is one that no document can hold, such as 367 full days of a member. */
    private static Stream<Case> written(Supplier<Optional<Case>> document) {
        try {
            return document.get().stream();
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
            return Stream.of();
        }
    }

    /** The declared facts among the values; those about each of some things are given of the one that there is. */
    static List<GivenFact> given(List<RuleSet> rules, Values values) {
        return rules.stream()
                .flatMap(set -> set.all(DeclaredFact.class))
                .distinct()
                .flatMap(fact -> values
                        .of(fact.id())
                        .map(value -> new GivenFact(
                                fact.id(), fact.scope().single() ? Optional.empty() : Optional.of(ONE), value))
                        .stream())
                .toList();
    }

    static Party party(Id id, Id kind) {
        return new Party(id, kind, Optional.empty(), Optional.empty(), Optional.empty());
    }

    static RuleSetReference reference(RuleSet rules) {
        return new RuleSetReference(rules.id(), Optional.of(rules.version()));
    }
}
