package se.samspel.testkit.generate.body;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.samspel.Id;
import se.samspel.party.Party;
import se.samspel.rules.RuleSet;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.condition.Fact;
import se.samspel.rules.condition.Limit;
import se.samspel.rules.fact.BodyFacts;
import se.samspel.rules.fact.BodyScopes;
import se.samspel.rules.fact.SeatFacts;
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
        List<SeatWish> wishes = rules.all(Requirement.class)
                .flatMap(rule ->
                        rule.scope().equals(BodyScopes.SEAT) ? spokenOf(rule) : within(rule.must(), rules, body(rule)))
                .distinct()
                .toList();
        return Stream.concat(wishes.stream(), balancing(rules, wishes)).toList();
    }

    /** One seat of the sort that a rule on each seat speaks of, and no other does. */
    private static Stream<SeatWish> spokenOf(Requirement rule) {
        Map<Id, String> asked = new HashMap<>(Values.of(rule.when()));
        asked.remove(BodyFacts.ID.id());
        return asked.isEmpty() ? Stream.empty() : Stream.of(new SeatWish(body(rule), asked, 1));
    }

    /** As many of the region's as there are to be of the municipalities', where the sides are to be equal. */
    private static Stream<SeatWish> balancing(RuleSet rules, List<SeatWish> wishes) {
        return rules.all(Requirement.class)
                .filter(rule -> "true".equals(Values.of(rule.must()).get(BodyFacts.SIDES_EQUAL.id())))
                .map(rule -> new SeatWish(
                        body(rule),
                        Map.of(SeatFacts.SIDE.id(), "region", SeatFacts.OBSERVER.id(), "false"),
                        wishes.stream()
                                .filter(wish -> wish.body.equals(body(rule)))
                                .mapToInt(SeatWish::number)
                                .sum()));
    }

    private static Optional<Id> body(Requirement rule) {
        return Optional.ofNullable(Values.of(rule.when()).get(BodyFacts.ID.id()))
                .map(Id::of);
    }

    private static Stream<SeatWish> within(Condition must, RuleSet rules, Optional<Id> whose) {
        if (must instanceof Condition.Count count && count.scope().equals(BodyScopes.SEAT)) {
            return Stream.of(new SeatWish(whose, Values.of(count.condition()), number(rules, count.limit())));
        } else if (must instanceof Condition.Each each && each.scope().equals(BodyScopes.SEAT)) {
            return Stream.of(new SeatWish(whose, Values.of(each.condition()), 1));
        } else if (must instanceof Condition.Within all && all.fact().equals(BodyFacts.MUNICIPALITIES)) {
            Map<Id, String> municipal = Map.of(SeatFacts.PARTY_KIND.id(), Party.MUNICIPALITY.value());
            return Stream.of(new SeatWish(whose, municipal, number(rules, all.limit())));
        }
        return must.parts().stream().flatMap(part -> within(part, rules, whose));
    }

    private static int number(RuleSet rules, Limit limit) {
        Optional<Range> range = limit.constant().or(() -> limit.parameter().flatMap(rules::parameter));
        return range.flatMap(some -> some.least().or(some::most))
                .map(BigDecimal::intValue)
                .orElse(1);
    }

    /** The bodies that the rules say something particular of. */
    static List<Id> bodies(RuleSet rules) {
        return rules.all(Requirement.class)
                .flatMap(rule -> body(rule).stream())
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
