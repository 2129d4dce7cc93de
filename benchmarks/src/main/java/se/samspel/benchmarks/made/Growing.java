package se.samspel.benchmarks.made;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samspel.GivenFact;
import se.samspel.Id;
import se.samspel.benchmarks.peer.SamspelRules;
import se.samspel.decision.Matter;
import se.samspel.document.Case;
import se.samspel.rules.RuleSet;
import se.samspel.rules.RuleSets;
import se.samspel.rules.condition.Fact;
import se.samspel.rules.layer.DeclaredFact;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.layer.NewSeverity;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.layer.Severity;
import se.samspel.rules.layer.Vocabulary;
import se.samspel.rules.layer.Word;
import se.samspel.rules.route.Stage;
import se.samspel.rules.text.Text;
import se.samspel.work.ProcessWork;

/** What judging may grow with, one thing at a time. */
public enum Growing {
    /** The rules: 24 of the base, over and over under other codes; a team of 8. */
    RULES(number -> new Grown(Grown.ruleSet("grown", List.of(layer(rules(number)))), works(8, 0))),
    /** The layers in which 120 rules come, each of which also has some of the rules below it weigh otherwise. */
    LAYERS(number -> new Grown(Grown.ruleSet("layer-" + number, layers(number)), works(8, 0))),
    /** The members of the team, under all the rules of a region; nobody is at fault. */
    ELEMENTS(number -> new Grown(region(), works(number, 0))),
    /** The findings, by so many members of a team of 1 000, under all the rules of a region. */
    FINDINGS(number -> new Grown(region(), works(1_000, number))),
    /** The rows of the table that gives the route, in which each case is in another situation: at most 4 096. */
    ROWS(number -> routed(1, number)),
    /** The rows of all tables, ten in each, one of which gives the route. */
    TABLES(number -> routed(number / 10, 10));

    /** How many cases there are, whatever the size. */
    public static final int CASES = 16;

    private static final int RULES_IN_LAYERS = 120;
    private static final int FACTS = 6;
    private static final int VALUES = 4;

    private final IntFunction<Grown> made;

    Growing(IntFunction<Grown> made) {
        this.made = made;
    }

    /** So large. */
    public Grown of(int number) {
        return made.apply(number);
    }

    private static RuleSet region() {
        return RuleSets.discover().find("jamtland", Grown.DAY).orElseThrow();
    }

    private static List<Case> works(int members, int tooLong) {
        return IntStream.range(0, CASES)
                .<Case>mapToObj(i -> Works.ofTeam("work-" + i, members, tooLong))
                .toList();
    }

    static Layer layer(List<? extends Item> rules) {
        return Layer.of("grown", "1").add(besides()).add(rules.toArray(Item[]::new));
    }

    private static Item[] besides() {
        return SamspelRules.items().stream()
                .filter(item -> !(item instanceof Requirement))
                .toArray(Item[]::new);
    }

    static List<Requirement> rules(int number) {
        List<Requirement> some = SamspelRules.items().stream()
                .filter(Requirement.class::isInstance)
                .map(Requirement.class::cast)
                .toList();
        return IntStream.range(0, number)
                .mapToObj(i -> called("rule-" + i, some.get(i % some.size())))
                .toList();
    }

    private static Requirement called(String code, Requirement rule) {
        return new Requirement(
                Id.of(code), rule.scope(), rule.when(), rule.must(), rule.breach(), rule.valid(), rule.source());
    }

    private static List<Layer> layers(int number) {
        List<Requirement> rules = rules(RULES_IN_LAYERS);
        List<Layer> layers = new ArrayList<>();
        int each = RULES_IN_LAYERS / number;
        for (int i = 1; i <= number; i++) {
            List<Requirement> below = rules.subList(0, each * (i - 1));
            List<Requirement> own = rules.subList(each * (i - 1), i == number ? rules.size() : each * i);
            Layer layer = Layer.of("layer-" + i, "1");
            layer = i == 1 ? layer.add(besides()) : layer.under("layer-" + (i - 1));
            for (Requirement rule : below.subList(0, Math.min(6, below.size()))) {
                Severity other = i % 2 == 0 ? Severity.NOTICE : Severity.WARNING;
                layer = layer.replace(new NewSeverity(rule.id(), other), Tables.SOURCE);
            }
            layers.add(layer.add(own.toArray(Item[]::new)));
        }
        return layers;
    }

    private static Grown routed(int tables, int rows) {
        Random random = new Random(1);
        List<DeclaredFact> declared = Tables.facts("fact", FACTS, VALUES);
        List<? extends Fact<?>> facts =
                declared.stream().map(DeclaredFact::fact).toList();
        Stream<Item> routings = IntStream.range(0, tables)
                .boxed()
                .flatMap(i -> Stream.of(
                        Word.of(Vocabulary.MATTER, "matter-" + i, Text.same("matter " + i), Tables.SOURCE),
                        Tables.whole("matter-" + i, facts, rows, Growing::stages, random)));
        Layer layer = layer(Stream.<Item>concat(Stream.concat(declared.stream(), routings), rules(24).stream())
                .toList());
        return new Grown(
                Grown.ruleSet("grown", List.of(layer)),
                IntStream.range(0, CASES)
                        .<Case>mapToObj(i -> asking("matter-" + random.nextInt(tables), i, random))
                        .toList());
    }

    private static List<Stage> stages(Random random) {
        return random.nextBoolean()
                ? List.of(Stage.decides("joint-officials-group"))
                : List.of(Stage.prepares("joint-officials-group"), Stage.decides("joint-political-group"));
    }

    private static ProcessWork asking(String kind, int number, Random random) {
        ProcessWork work = Works.ofTeam("work-" + number, 8, 0);
        Matter matter = work.matter().orElseThrow();
        List<GivenFact> facts = IntStream.range(0, FACTS)
                .mapToObj(i -> new GivenFact(Id.of("fact-" + i), Optional.empty(), "v" + random.nextInt(VALUES)))
                .toList();
        return work.toBuilder()
                .matter(Matter.builder(matter.id().value(), kind)
                        .principals(matter.principals())
                        .build())
                .facts(facts)
                .build();
    }
}
