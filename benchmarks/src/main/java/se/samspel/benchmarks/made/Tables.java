package se.samspel.benchmarks.made;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import se.samspel.rules.condition.Fact;
import se.samspel.rules.fact.Scopes;
import se.samspel.rules.layer.DeclaredFact;
import se.samspel.rules.layer.Source;
import se.samspel.rules.route.Routing;
import se.samspel.rules.route.Row;
import se.samspel.rules.route.Stage;
import se.samspel.rules.text.Text;

/** Routing tables made of a seed. */
public final class Tables {

    /** Where everything that is made comes from. */
    public static final Source SOURCE = Source.text("Made", "by seed");

    private static final int FEWEST_ASKED = 3;
    private static final int MOST_ASKED = 6;

    private Tables() {}

    /** Facts of a matter, each one of so many words, such as {@code fact-3} with {@code v0} to {@code v3}. */
    public static List<DeclaredFact> facts(String name, int number, int values) {
        List<Map.Entry<String, Text>> words = IntStream.range(0, values)
                .mapToObj(value -> Map.entry("v" + value, Text.same("v" + value)))
                .toList();
        return IntStream.range(0, number)
                .mapToObj(
                        i -> DeclaredFact.word(name + "-" + i, Text.same(name + " " + i), words, Scopes.MATTER, SOURCE))
                .toList();
    }

    /**
     * A table whose rows know nothing of each other, as somebody's first draft: each asks for some values of 3 to 6 facts.
     *
     * @param facts at least 3 facts
     */
    public static Routing draft(
            String matter,
            List<? extends Fact<?>> facts,
            int rows,
            Function<Random, List<Stage>> stages,
            Random random) {
        List<Row> some = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            Map<Fact<?>, Set<?>> box = new HashMap<>();
            int asks = Math.min(facts.size(), FEWEST_ASKED + random.nextInt(MOST_ASKED - FEWEST_ASKED + 1));
            while (box.size() < asks) {
                Fact<?> fact = facts.get(random.nextInt(facts.size()));
                box.put(fact, part(fact.domain(), random));
            }
            some.add(Row.of(box, stages.apply(random), SOURCE));
        }
        return with(matter, some);
    }

    /**
     * A table that is whole, as a finished one: the rows share all situations, each with one row. Each comes of halving
     * another, and asks for no more than 6 facts.
     *
     * @param rows how many rows it has, if that many are possible
     */
    public static Routing whole(
            String matter,
            List<? extends Fact<?>> facts,
            int rows,
            Function<Random, List<Stage>> stages,
            Random random) {
        List<Map<Fact<?>, Set<?>>> boxes = new ArrayList<>(List.of(Map.of()));
        for (int tries = 0; boxes.size() < rows && tries < rows * 100; tries++) {
            halve(boxes, random.nextInt(boxes.size()), facts.get(random.nextInt(facts.size())), random);
        }
        return with(
                matter,
                boxes.stream()
                        .map(box -> Row.of(box, stages.apply(random), SOURCE))
                        .toList());
    }

    private static void halve(List<Map<Fact<?>, Set<?>>> boxes, int which, Fact<?> fact, Random random) {
        Map<Fact<?>, Set<?>> box = boxes.get(which);
        List<Object> values = new ArrayList<>(fact.domain());
        if (box.containsKey(fact)) {
            values.retainAll(box.get(fact));
        }
        if (values.size() < 2 || box.size() == MOST_ASKED && !box.containsKey(fact)) {
            return;
        }
        Collections.shuffle(values, random);
        int first = 1 + random.nextInt(values.size() - 1);
        boxes.set(which, and(box, fact, values.subList(0, first)));
        boxes.add(and(box, fact, values.subList(first, values.size())));
    }

    private static Map<Fact<?>, Set<?>> and(Map<Fact<?>, Set<?>> box, Fact<?> fact, List<Object> values) {
        Map<Fact<?>, Set<?>> smaller = new HashMap<>(box);
        smaller.put(fact, new HashSet<>(values));
        return smaller;
    }

    private static Set<Object> part(List<?> domain, Random random) {
        Set<Object> chosen = new HashSet<>();
        chosen.add(domain.get(random.nextInt(domain.size())));
        domain.stream().filter(value -> random.nextInt(4) == 0).forEach(chosen::add);
        return chosen;
    }

    private static Routing with(String matter, List<Row> rows) {
        Routing empty = Routing.of(matter, SOURCE);
        return new Routing(empty.id(), empty.matter(), rows, SOURCE);
    }
}
