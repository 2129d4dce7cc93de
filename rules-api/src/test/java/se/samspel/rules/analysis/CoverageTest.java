package se.samspel.rules.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samspel.Id;
import se.samspel.rules.condition.Fact;
import se.samspel.rules.condition.WordFact;
import se.samspel.rules.fact.Scopes;
import se.samspel.rules.layer.Source;
import se.samspel.rules.route.Routing;
import se.samspel.rules.route.Row;
import se.samspel.rules.route.Stage;
import se.samspel.rules.text.Text;

class CoverageTest {

    /** Few here, for the default build; the figures of twenty stand in docs/analysis.md. */
    private static final int TABLES = 2;

    private static final Source SOURCE = Source.text("Avtal", "1");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void what_is_counted_by_whole_boxes_is_what_going_through_every_situation_finds(long seed) {
        Random random = new Random(seed);
        for (int table = 0; table < 1_000; table++) {
            Routing routing = table(random, 1 + random.nextInt(4), 3, random.nextInt(7), 0, 3);
            Coverage coverage = Coverage.of(routing);
            List<Map<Fact<?>, ?>> situations = routing.situations();
            assertThat(coverage.situations()).isEqualTo(BigInteger.valueOf(situations.size()));
            assertThat(coverage.uncovered()).isEqualTo(number(routing, situations, 0, 0));
            assertThat(coverage.contested()).isEqualTo(number(routing, situations, 2, 99));
            assertThat(coverage.gap().isPresent())
                    .isEqualTo(coverage.uncovered().signum() > 0);
            coverage.gap().ifPresent(gap -> theSmallest(gap, routing, situations));
            coverage.overlaps().forEach(overlap -> shared(overlap, routing, situations));
            assertThat(coverage.unreached()).isEqualTo(unreached(routing, situations));
            routing.facts()
                    .forEach(fact -> assertThat(coverage.decides(fact)
                                    || coverage.contested().signum() > 0)
                            .isEqualTo(decides(fact, routing, situations)
                                    || coverage.contested().signum() > 0));
        }
    }

    @Test
    void two_hundred_rows_over_twelve_facts_are_settled_in_far_fewer_groups_than_there_are_situations() {
        for (int seed = 1; seed <= TABLES; seed++) {
            Coverage coverage = Coverage.of(table(new Random(seed), 12, 4, 200, 3, 6));

            assertThat(coverage.situations()).isEqualTo(BigInteger.valueOf(4).pow(12));
            assertThat(coverage.gap()).as("seed %d", seed).isPresent();
            assertThat(coverage.overlaps()).as("seed %d", seed).isNotEmpty();
            assertThat(BigInteger.valueOf(coverage.settled()))
                    .as("seed %d", seed)
                    .isLessThan(coverage.situations().divide(BigInteger.TEN));
        }
    }

    private static void theSmallest(Map<Fact<?>, ?> gap, Routing routing, List<Map<Fact<?>, ?>> situations) {
        assertThat(matching(gap, situations))
                .isNotEmpty()
                .allMatch(one -> routing.matching(one).isEmpty());
        assertThat(situations.stream()
                        .filter(one -> routing.matching(one).isEmpty())
                        .flatMap(one -> partsOf(one, gap.size() - 1).stream())
                        .anyMatch(part -> matching(part, situations).stream()
                                .allMatch(one -> routing.matching(one).isEmpty())))
                .isFalse();
    }

    /** What is left of a situation when all but so many facts are forgotten. */
    private static List<Map<Fact<?>, ?>> partsOf(Map<Fact<?>, ?> situation, int size) {
        List<Fact<?>> facts = List.copyOf(situation.keySet());
        return size < 0
                ? List.of()
                : IntStream.range(0, 1 << facts.size())
                        .filter(chosen -> Integer.bitCount(chosen) == size)
                        .<Map<Fact<?>, ?>>mapToObj(chosen -> IntStream.range(0, facts.size())
                                .filter(i -> (chosen >> i & 1) == 1)
                                .boxed()
                                .collect(Collectors.toMap(facts::get, i -> situation.get(facts.get(i)))))
                        .toList();
    }

    private static void shared(Coverage.Overlap overlap, Routing routing, List<Map<Fact<?>, ?>> situations) {
        Row first = routing.rows().get(overlap.first() - 1);
        Row second = routing.rows().get(overlap.second() - 1);
        assertThat(matching(overlap.example(), situations))
                .isNotEmpty()
                .allMatch(one -> first.covers(one) && second.covers(one));
        assertThat(overlap.situations())
                .isEqualTo(BigInteger.valueOf(situations.stream()
                        .filter(one -> first.covers(one) && second.covers(one))
                        .count()));
    }

    private static List<Map<Fact<?>, ?>> matching(Map<Fact<?>, ?> some, List<Map<Fact<?>, ?>> situations) {
        return situations.stream()
                .filter(one -> some.entrySet().stream()
                        .allMatch(side -> side.getValue().equals(one.get(side.getKey()))))
                .toList();
    }

    private static BigInteger number(Routing routing, List<Map<Fact<?>, ?>> situations, int least, int most) {
        return BigInteger.valueOf(situations.stream()
                .map(one -> routing.matching(one).size())
                .filter(rows -> rows >= least && rows <= most)
                .count());
    }

    private static List<Integer> unreached(Routing routing, List<Map<Fact<?>, ?>> situations) {
        Set<Integer> reached = new TreeSet<>();
        situations.forEach(one ->
                routing.matching(one).stream().findFirst().ifPresent(row -> reached.add(indexOf(routing, row) + 1)));
        return IntStream.rangeClosed(1, routing.rows().size())
                .boxed()
                .filter(row -> !reached.contains(row))
                .toList();
    }

    private static int indexOf(Routing routing, Row row) {
        int index = 0;
        while (routing.rows().get(index) != row) {
            index++;
        }
        return index;
    }

    private static boolean decides(Fact<?> fact, Routing routing, List<Map<Fact<?>, ?>> situations) {
        return situations.stream()
                .anyMatch(one -> fact.domain().stream().anyMatch(value -> {
                    Map<Fact<?>, Object> other = new HashMap<>(one);
                    other.put(fact, value);
                    List<Row> here = said(routing, one);
                    List<Row> there = said(routing, other);
                    return !here.isEmpty() && !there.isEmpty() && !here.equals(there);
                }));
    }

    private static List<Row> said(Routing routing, Map<Fact<?>, ?> situation) {
        return routing.matching(situation).stream()
                .map(row -> row.within(Map.of()))
                .toList();
    }

    private static Routing table(Random random, int facts, int values, int rows, int fewest, int most) {
        List<WordFact> all =
                IntStream.range(0, facts).mapToObj(i -> fact(i, values)).toList();
        List<Row> some = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            Map<Fact<?>, Set<?>> box = new HashMap<>();
            int asks = Math.min(facts, fewest + random.nextInt(most - fewest + 1));
            while (box.size() < asks) {
                WordFact fact = all.get(random.nextInt(facts));
                box.put(fact, some(fact.domain(), random));
            }
            some.add(Row.of(box, List.of(Stage.decides("body-" + random.nextInt(3))), SOURCE));
        }
        return new Routing(Id.of("route.matter"), Id.of("matter"), some, SOURCE);
    }

    private static Set<String> some(List<String> domain, Random random) {
        Set<String> chosen = new TreeSet<>();
        chosen.add(domain.get(random.nextInt(domain.size())));
        domain.stream().filter(value -> random.nextInt(4) == 0).forEach(chosen::add);
        return chosen;
    }

    private static WordFact fact(int number, int values) {
        List<Map.Entry<String, Text>> words = IntStream.range(0, values)
                .mapToObj(value -> Map.entry("v" + value, Text.same("v" + value)))
                .toList();
        return WordFact.given("fact-" + number, Text.same("fact " + number), words, Scopes.MATTER);
    }
}
