package se.samspel.benchmarks.made;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samspel.base.BaseRules;
import se.samspel.base.DecisionRules;
import se.samspel.rules.RuleSet;
import se.samspel.rules.RuleSets;
import se.samspel.rules.condition.Fact;
import se.samspel.rules.fact.MatterFacts;
import se.samspel.rules.layer.DeclaredFact;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.layer.NewRange;
import se.samspel.rules.layer.NewSeverity;
import se.samspel.rules.layer.Parameter;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.layer.Severity;
import se.samspel.rules.route.Binding;
import se.samspel.rules.route.Body;
import se.samspel.rules.route.Mandate;
import se.samspel.rules.route.OwnBody;
import se.samspel.rules.route.Principals;
import se.samspel.rules.route.Stage;
import se.samspel.rules.text.Range;
import se.samspel.rules.text.Text;

/**
 * Regions made of a seed, each a layer on the base: its own bodies, facts, routing tables and mandates, its parameters
 * moved, some rules weighing otherwise and some withdrawn.
 */
public final class Regions {

    /** A day on which they are in force. */
    public static final LocalDate DAY = LocalDate.of(2027, 3, 1);

    private static final List<String> MATTERS =
            List.of("adopt-plan", "prioritise", "new-development-area", "introduce-process");
    private static final List<String> FUNCTIONS =
            List.of("region-administration-head", "joint-officials-group", "joint-political-group");
    private static final int FIRST_YEAR = 2027;
    private static final int OWN_FACTS = 3;
    private static final int VALUES = 4;
    private static final int RULES_TOUCHED = 6;

    private final int rows;
    private final Random random;
    private final Layer base = new BaseRules().layers().get(0);

    private Regions(long seed, int rows) {
        this.rows = rows;
        this.random = new Random(seed);
    }

    /**
     * The rule sets of so many regions.
     *
     * @param rows how many rows each of a region's four tables has
     */
    public static List<RuleSet> ruleSets(int number, int rows, long seed) {
        List<Layer> layers = layers(number, rows, seed);
        RuleSets all = RuleSets.of(Stream.concat(new BaseRules().layers().stream(), layers.stream())
                .toList());
        if (!all.problems().isEmpty()) {
            throw new IllegalStateException(all.problems().toString());
        }
        return layers.stream()
                .map(layer -> all.find(layer.id().value(), DAY).orElseThrow())
                .toList();
    }

    /** The layers of so many regions, without the base. */
    public static List<Layer> layers(int number, int rows, long seed) {
        Regions regions = new Regions(seed, rows);
        return IntStream.rangeClosed(1, number)
                .mapToObj(i -> regions.layer(i, FIRST_YEAR).from(LocalDate.of(FIRST_YEAR, 1, 1)))
                .toList();
    }

    /** The same in so many versions, each in force for a year, the first one from 2027. */
    public static List<Layer> layers(int number, int versions, int rows, long seed) {
        Regions regions = new Regions(seed, rows);
        return IntStream.rangeClosed(1, number)
                .boxed()
                .flatMap(i -> IntStream.range(FIRST_YEAR, FIRST_YEAR + versions)
                        .mapToObj(year -> regions.layer(i, year)
                                .from(LocalDate.of(year, 1, 1))
                                .until(LocalDate.of(year, 12, 31))))
                .toList();
    }

    private Layer layer(int number, int year) {
        String id = "region-" + number;
        Layer layer = Layer.of(id, year + ".1").under("base");
        layer = layer.add(bodies(id).toArray(Item[]::new));
        layer = layer.add(mandates(id).toArray(Item[]::new));
        List<DeclaredFact> own = Tables.facts(id + ".fact", OWN_FACTS, VALUES);
        layer = layer.add(own.toArray(Item[]::new));
        List<Fact<?>> facts = new ArrayList<>(
                List.of(MatterFacts.PRINCIPALS, DecisionRules.CONSEQUENCES.fact(), MatterFacts.REFERRED));
        own.forEach(fact -> facts.add(fact.fact()));
        for (String matter : MATTERS) {
            layer = layer.replace(Tables.whole(matter, facts, rows, this::stages, random), Tables.SOURCE);
        }
        for (Parameter parameter : items(Parameter.class)) {
            layer = layer.replace(new NewRange(parameter.id(), moved(parameter)), Tables.SOURCE);
        }
        List<Requirement> some = new ArrayList<>(items(Requirement.class));
        Collections.shuffle(some, random);
        for (Requirement rule : some.subList(0, RULES_TOUCHED)) {
            Severity other = rule.breach().severity() == Severity.WARNING ? Severity.ERROR : Severity.WARNING;
            layer = layer.replace(new NewSeverity(rule.id(), other), Tables.SOURCE);
        }
        for (Requirement rule : some.subList(RULES_TOUCHED, RULES_TOUCHED * 2)) {
            layer = layer.withdraw(rule, Tables.SOURCE);
        }
        return layer;
    }

    private static List<Item> bodies(String id) {
        List<Item> bodies = new ArrayList<>();
        bodies.add(Body.of(id + ".adopter", Text.same("adopter of " + id), Tables.SOURCE));
        for (String kind : List.of("region", "municipality", "local-federation")) {
            bodies.add(Body.of(id + "." + kind + "-board", Text.same(kind + " board of " + id), Tables.SOURCE));
            bodies.add(OwnBody.of(id + ".adopter", kind, id + "." + kind + "-board", Tables.SOURCE));
        }
        for (String function : FUNCTIONS) {
            bodies.add(Body.of(id + "." + function, Text.same(function + " of " + id), Tables.SOURCE));
            bodies.add(Binding.of(function, id + "." + function, Tables.SOURCE));
        }
        return bodies;
    }

    private List<Mandate> mandates(String id) {
        return MATTERS.stream()
                .map(matter -> {
                    String body = FUNCTIONS.get(random.nextInt(FUNCTIONS.size()));
                    Mandate mandate = Mandate.of(id + "." + matter, body, "prepares", matter, Tables.SOURCE);
                    return random.nextBoolean()
                            ? mandate.principals(Principals.ofCodes(String.valueOf(2000 + random.nextInt(400))))
                            : mandate.when(MatterFacts.REFERRED.is(random.nextBoolean()));
                })
                .toList();
    }

    private List<Stage> stages(Random some) {
        Stage decides = Stage.decides(FUNCTIONS.get(some.nextInt(FUNCTIONS.size())));
        return switch (some.nextInt(3)) {
            case 0 -> List.of(decides);
            case 1 -> List.of(Stage.prepares("joint-officials-group"), decides);
            default -> List.of(Stage.prepares("joint-officials-group"), decides);
        };
    }

    private Range moved(Parameter parameter) {
        BigDecimal step = BigDecimal.valueOf(random.nextInt(2) + 1L);
        Range moved = new Range(
                parameter.range().least().map(least -> least.add(step)),
                parameter.range().most().map(most -> most.add(step)));
        return parameter.admissible().contains(moved) ? moved : parameter.range();
    }

    private <I extends Item> List<I> items(Class<I> kind) {
        return base.changes().stream()
                .map(change -> change.what())
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
