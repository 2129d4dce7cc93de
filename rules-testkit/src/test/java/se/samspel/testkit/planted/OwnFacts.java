package se.samspel.testkit.planted;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import se.samspel.Id;
import se.samspel.document.Case;
import se.samspel.rules.condition.CaseView;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.condition.Element;
import se.samspel.rules.condition.Fact;
import se.samspel.rules.condition.NumberFact;
import se.samspel.rules.condition.Scope;
import se.samspel.rules.condition.Verdict;
import se.samspel.rules.condition.Way;
import se.samspel.rules.condition.YesNoFact;
import se.samspel.rules.text.Unit;

/** Facts, scopes and conditions of a plug-in's own, as code that is to go wrong. */
final class OwnFacts {

    private OwnFacts() {}

    /** Every document as a whole, of any kind. */
    static final Scope<Case> ANY = new Scope<>(
            Id.of("planted.case"),
            Fault.label(),
            true,
            document -> List.of(new Element<>(Optional.of(document.id()), Fault.label(), "", document)));

    static <E> NumberFact number(Scope<E> scope, BiFunction<CaseView, E, Long> number) {
        return NumberFact.computed(
                "planted.number",
                Unit.COUNT,
                Fault.label(),
                scope,
                Way.here(),
                (view, element) -> Optional.of(BigDecimal.valueOf(number.apply(view, element))));
    }

    static <E> YesNoFact yesNo(Scope<E> scope, Predicate<E> holds) {
        return YesNoFact.of("planted.fact", Fault.label(), scope, Way.here(), (view, element) -> holds.test(element));
    }

    static Condition opaque(Fact<?> fact, Function<Optional<?>, Verdict> predicate) {
        return Condition.opaque("planted.code", "1", List.of(fact), values -> predicate.apply(values.get(0)));
    }
}
