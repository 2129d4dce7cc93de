package se.samspel.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samspel.Id;
import se.samspel.rules.assessment.FactValue;
import se.samspel.rules.condition.Fact;
import se.samspel.rules.text.Range;

/**
 * What facts are to be in a case that is written.
 *
 * @param byFact the values, by fact; of words, whether there are to be none
 */
record Values(Map<Id, Object> byFact) {

    private static final long MOST = 999;

    static Values of(List<FactValue> facts) {
        return new Values(facts.stream()
                .filter(fact -> fact.value().isPresent())
                .collect(Collectors.toMap(FactValue::fact, fact -> fact.value().get(), (one, same) -> one)));
    }

    Optional<Object> of(Id fact) {
        return Optional.ofNullable(byFact.get(fact));
    }

    Optional<String> word(Fact<?> fact) {
        return of(fact.id()).map(String::valueOf);
    }

    Optional<BigDecimal> number(Fact<?> fact) {
        return of(fact.id()).filter(BigDecimal.class::isInstance).map(BigDecimal.class::cast);
    }

    /** The number, where it is not so large that nobody would write so much. */
    Optional<Integer> whole(Fact<?> fact) {
        return number(fact).filter(Range.of(0, MOST)::contains).map(BigDecimal::intValue);
    }

    /** So many things of a kind, none if nothing is said of them. */
    Stream<Id> things(Fact<?> number) {
        return ids(whole(number).orElse(0));
    }

    /** So many things of a kind, one if nothing is said of them. */
    Stream<Id> thingsOrOne(Fact<?> number) {
        return ids(whole(number).orElse(1));
    }

    boolean isTrue(Fact<?> fact) {
        return of(fact.id()).filter(Boolean.TRUE::equals).isPresent();
    }

    /** Whether it is said that it is not so; of words, that there is one. */
    boolean isFalse(Fact<?> fact) {
        return of(fact.id()).filter(Boolean.FALSE::equals).isPresent();
    }

    static Stream<Id> ids(int number) {
        return IntStream.rangeClosed(1, number).mapToObj(i -> Id.of("n" + i));
    }
}
