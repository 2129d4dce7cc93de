package se.samspel.testkit.generate.body;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.samspel.Id;
import se.samspel.rules.RuleSet;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.condition.Fact;
import se.samspel.rules.fact.BodyFacts;
import se.samspel.rules.fact.BodyScopes;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.text.Range;

/**
 * Seats of one sort that the rules ask for, such as "three of the office social-director, in the managers' group".
 *
 * @param body the body; any, if empty
 * @param asked what is said of such a seat, by the id of the fact, such as {@code seat.office}
 * @param number how many there are to be
 */
record SeatWish(Optional<Id> body, Map<Id, String> asked, int number) {

    /** Copies the map. */
    SeatWish {
        asked = Map.copyOf(asked);
    }

    /** Every wish of the rules, in the order of their codes. */
    static List<SeatWish> of(RuleSet rules) {
        return rules.all(Requirement.class)
                .filter(rule -> rule.scope().equals(BodyScopes.BODY))
                .flatMap(rule ->
                        within(rule.must(), rules, Values.of(rule.when()).get(BodyFacts.ID.id())))
                .distinct()
                .toList();
    }

    private static Stream<SeatWish> within(
            Condition must, RuleSet rules, @org.jspecify.annotations.Nullable String body) {
        Optional<Id> whose = Optional.ofNullable(body).map(Id::of);
        if (must instanceof Condition.Count count && count.scope().equals(BodyScopes.SEAT)) {
            return Stream.of(new SeatWish(whose, Values.of(count.condition()), number(rules, count)));
        } else if (must instanceof Condition.Each each && each.scope().equals(BodyScopes.SEAT)) {
            return Stream.of(new SeatWish(whose, Values.of(each.condition()), 1));
        }
        return must.parts().stream().flatMap(part -> within(part, rules, body));
    }

    private static int number(RuleSet rules, Condition.Count count) {
        Optional<Range> range =
                count.limit().constant().or(() -> count.limit().parameter().flatMap(rules::parameter));
        return range.flatMap(some -> some.least().or(some::most))
                .map(java.math.BigDecimal::intValue)
                .orElse(1);
    }

    /** The bodies that the rules say something particular of. */
    static List<Id> bodies(RuleSet rules) {
        return rules.all(Requirement.class)
                .flatMap(rule -> Optional.ofNullable(Values.of(rule.when()).get(BodyFacts.ID.id())).stream())
                .map(Id::of)
                .distinct()
                .sorted()
                .toList();
    }

    /** What a condition says that facts are: a value for each fact that it asks for, as far as it is said straight out. */
    private static final class Values {

        static Map<Id, String> of(Condition condition) {
            Map<Id, String> values = new HashMap<>();
            collect(condition, values);
            return values;
        }

        private static void collect(Condition condition, Map<Id, String> values) {
            if (condition instanceof Condition.OneOf one) {
                Fact<?> fact = one.fact();
                one.values().stream()
                        .map(String::valueOf)
                        .sorted()
                        .findFirst()
                        .ifPresent(value -> values.putIfAbsent(fact.id(), value));
            } else if (condition instanceof Condition.And and) {
                and.parts().forEach(part -> collect(part, values));
            }
        }
    }
}
