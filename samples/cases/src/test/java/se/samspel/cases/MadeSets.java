package se.samspel.cases;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import se.samspel.Id;
import se.samspel.base.BaseRules;
import se.samspel.rules.RuleSet;
import se.samspel.rules.RuleSets;
import se.samspel.rules.condition.Fact;
import se.samspel.rules.fact.MatterFacts;
import se.samspel.rules.fact.Scopes;
import se.samspel.rules.layer.Change;
import se.samspel.rules.layer.DeclaredFact;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.layer.NewRange;
import se.samspel.rules.layer.Parameter;
import se.samspel.rules.layer.Source;
import se.samspel.rules.layer.Vocabulary;
import se.samspel.rules.layer.Word;
import se.samspel.rules.route.Body;
import se.samspel.rules.route.Routing;
import se.samspel.rules.route.Row;
import se.samspel.rules.route.Stage;
import se.samspel.rules.text.Range;
import se.samspel.rules.text.Text;

/** Two rule sets on the base, each with a table made of a seed, in which rows apart from each other say the same. */
final class MadeSets {

    private static final Source SOURCE = Source.text("Made", "by seed");
    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);
    private static final int PAIRS = 16;
    private static final int ROWS = 6;
    private static final List<String> BODIES = List.of("first", "second");
    private static final List<DeclaredFact> DECLARED = List.of(fact("kind"), fact("place"));

    private MadeSets() {}

    static Stream<Arguments> twos() {
        return IntStream.range(0, PAIRS)
                .mapToObj(seed -> Arguments.of(rules("one", seed), rules("other", seed + PAIRS)));
    }

    static Stream<RuleSet> ones() {
        return IntStream.range(0, PAIRS).mapToObj(seed -> rules("one", seed));
    }

    /** Tables that lack their first row, each with what is found in the rules that have it. */
    static Stream<Arguments> gaps() {
        return IntStream.range(0, PAIRS)
                .mapToObj(seed -> table(new Random(seed)).rows())
                .map(rows -> analysed(rows.subList(1, ROWS)));
    }

    /** Tables whose first row allows every value of a fact of which it allowed some. */
    static Stream<Arguments> overlaps() {
        return IntStream.range(0, PAIRS).mapToObj(seed -> {
            List<Row> rows = new ArrayList<>(table(new Random(seed)).rows());
            Map<Fact<?>, Set<?>> box = new TreeMap<>(Comparator.comparing(Fact::id));
            rows.get(0).box().forEach((fact, values) -> {
                if (values.size() < fact.domain().size()) {
                    box.put(fact, values);
                }
            });
            box.remove(box.keySet().iterator().next());
            rows.set(0, rows.get(0).within(box));
            return analysed(rows);
        });
    }

    /** The base, and a region on it that has moved each parameter that may be; either way round. */
    static Stream<Arguments> moved() {
        Layer base = new BaseRules().layers().get(0);
        Layer layer = Layer.of("moved", "1").under("base");
        for (Change change : base.changes()) {
            if (change.what() instanceof Parameter parameter) {
                layer = layer.replace(new NewRange(parameter.id(), moved(parameter)), SOURCE);
            }
        }
        RuleSets all = RuleSets.of(List.of(base, layer));
        RuleSet one = all.find("base", DAY).orElseThrow();
        RuleSet other = all.find("moved", DAY).orElseThrow();
        return Stream.of(Arguments.of(one, other), Arguments.of(other, one));
    }

    private static Range moved(Parameter parameter) {
        Range moved = new Range(
                parameter.range().least().map(BigDecimal.ONE::add),
                parameter.range().most().map(BigDecimal.ONE::add));
        return parameter.admissible().contains(moved) ? moved : parameter.range();
    }

    private static Arguments analysed(List<Row> rows) {
        Routing table = new Routing(Id.of("route.made"), Id.of("made"), rows, SOURCE);
        return Arguments.of(
                table,
                with("one", table).analyse(Id.of("one")).get(0).analysis().orElseThrow());
    }

    private static DeclaredFact fact(String id) {
        List<Map.Entry<String, Text>> words =
                List.of(Map.entry("a", Text.same("a")), Map.entry("b", Text.same("b")), Map.entry("c", Text.same("c")));
        return DeclaredFact.word(id, Text.same(id), words, Scopes.MATTER, SOURCE);
    }

    private static RuleSet rules(String id, long seed) {
        return with(id, table(new Random(seed))).find(id, DAY).orElseThrow();
    }

    private static RuleSets with(String id, Routing table) {
        Layer layer = Layer.of(id, "1")
                .under("base")
                .add(DECLARED.toArray(Item[]::new))
                .add(Word.of(Vocabulary.MATTER, "made", Text.same("made"), SOURCE))
                .add(BODIES.stream()
                        .map(body -> Body.of(body, Text.same(body), SOURCE))
                        .toArray(Item[]::new))
                .add(table);
        return RuleSets.of(Stream.concat(new BaseRules().layers().stream(), Stream.of(layer))
                .toList());
    }

    /** Rows that share all situations, each the half of another. */
    private static Routing table(Random random) {
        List<Fact<?>> facts = new ArrayList<>(List.of(MatterFacts.PRINCIPALS));
        DECLARED.forEach(declared -> facts.add(declared.fact()));
        Map<Fact<?>, Set<?>> every =
                Map.of(facts.get(1), Set.copyOf(facts.get(1).domain())); // says what goes without saying
        List<Map<Fact<?>, Set<?>>> boxes = new ArrayList<>(List.of(every));
        while (boxes.size() < ROWS) {
            halve(boxes, random.nextInt(boxes.size()), facts.get(random.nextInt(facts.size())), random);
        }
        List<Row> rows =
                boxes.stream().map(box -> Row.of(box, stages(random), SOURCE)).toList();
        return new Routing(Id.of("route.made"), Id.of("made"), rows, SOURCE);
    }

    /** One for all, or for the region only, so that who acts depends on the principals, too; or none that is stated. */
    private static List<Stage> stages(Random random) {
        Stage stage = Stage.decides(BODIES.get(random.nextInt(BODIES.size())));
        return switch (random.nextInt(4)) {
            case 0 -> List.of();
            case 1 -> List.of(stage.onlyFor("region"));
            default -> List.of(stage);
        };
    }

    private static void halve(List<Map<Fact<?>, Set<?>>> boxes, int which, Fact<?> fact, Random random) {
        Map<Fact<?>, Set<?>> box = boxes.get(which);
        List<Object> values = new ArrayList<>(fact.domain());
        if (box.containsKey(fact)) {
            values.retainAll(box.get(fact));
        }
        if (values.size() > 1) {
            int half = 1 + random.nextInt(values.size() - 1);
            boxes.set(which, with(box, fact, values.subList(0, half)));
            boxes.add(with(box, fact, values.subList(half, values.size())));
        }
    }

    private static Map<Fact<?>, Set<?>> with(Map<Fact<?>, Set<?>> box, Fact<?> fact, List<Object> values) {
        Map<Fact<?>, Set<?>> part = new HashMap<>(box);
        part.put(fact, Set.copyOf(values));
        return part;
    }
}
