package se.samspel.cases;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import se.samspel.base.BaseRules;
import se.samspel.rules.RuleSet;
import se.samspel.rules.RuleSets;
import se.samspel.rules.layer.Change;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.layer.NewRange;
import se.samspel.rules.layer.NewSeverity;
import se.samspel.rules.layer.Parameter;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.layer.Severity;
import se.samspel.rules.layer.Source;
import se.samspel.rules.route.Binding;
import se.samspel.rules.route.Body;
import se.samspel.rules.text.Range;
import se.samspel.rules.text.Text;

/**
 * Regions on the base that have moved its parameters, and that do without rules or let them weigh otherwise: all of
 * them, or those that a seed picks.
 */
final class MadeRegions {

    private static final Source SOURCE = Source.text("Made", "by seed");
    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);
    private static final int SEEDS = 4;
    private static final List<String> FUNCTIONS =
            List.of("region-administration-head", "joint-officials-group", "joint-political-group");

    /** What a region does with a rule. */
    private enum Does {
        KEEPS,
        WITHDRAWS,
        WEIGHS
    }

    private MadeRegions() {}

    /** Pairs in which each rule of the base is in one only, and weighs otherwise; and every two of some seeds. */
    static Stream<Arguments> twos() {
        RuleSet base = RuleSets.of(new BaseRules().layers()).find("base", DAY).orElseThrow();
        RuleSet none = rules("none", 0, rule -> Does.WITHDRAWS);
        RuleSet weighing = rules("weighing", 0, rule -> Does.WEIGHS);
        RuleSet moved = rules("moved", 1, rule -> Does.KEEPS);
        RuleSet further = rules("further", 2, rule -> Does.KEEPS);
        RuleSet both = rules("both", 2, rule -> Does.WEIGHS);
        List<RuleSet> seeded =
                IntStream.range(0, SEEDS).mapToObj(MadeRegions::seeded).toList();
        Stream<Arguments> all = Stream.of(
                Arguments.of(base, none),
                Arguments.of(base, weighing),
                Arguments.of(base, further),
                Arguments.of(moved, further),
                Arguments.of(none, moved),
                Arguments.of(moved, both));
        return Stream.concat(
                all,
                IntStream.range(0, SEEDS)
                        .boxed()
                        .flatMap(i -> IntStream.range(i + 1, SEEDS)
                                .mapToObj(j -> Arguments.of(seeded.get(i), seeded.get(j)))));
    }

    private static RuleSet seeded(int seed) {
        Random random = new Random(seed);
        List<Does> likely = List.of(Does.KEEPS, Does.KEEPS, Does.WITHDRAWS, Does.WEIGHS);
        return rules("seed-" + seed, seed % 3, rule -> likely.get(random.nextInt(likely.size())));
    }

    private interface Choice {
        Does what(Requirement rule);
    }

    private static RuleSet rules(String id, int step, Choice choice) {
        Layer base = new BaseRules().layers().get(0);
        Layer layer = Layer.of(id, "1").under("base");
        for (String function : FUNCTIONS) {
            String body = id + "." + function;
            layer = layer.add(Body.of(body, Text.same(body), SOURCE), Binding.of(function, body, SOURCE));
        }
        for (Change change : base.changes()) {
            if (change.what() instanceof Parameter parameter) {
                layer = layer.replace(new NewRange(parameter.id(), moved(parameter, step)), SOURCE);
            } else if (change.what() instanceof Requirement rule) {
                layer = switch (choice.what(rule)) {
                    case KEEPS -> layer;
                    case WITHDRAWS -> layer.withdraw(rule, SOURCE);
                    case WEIGHS -> layer.replace(new NewSeverity(rule.id(), other(rule)), SOURCE);
                };
            }
        }
        return RuleSets.of(Stream.concat(new BaseRules().layers().stream(), Stream.of(layer))
                        .toList())
                .find(id, DAY)
                .orElseThrow();
    }

    private static Severity other(Requirement rule) {
        return rule.breach().severity() == Severity.WARNING ? Severity.ERROR : Severity.WARNING;
    }

    private static Range moved(Parameter parameter, int step) {
        BigDecimal by = BigDecimal.valueOf(step);
        Range moved = new Range(
                parameter.range().least().map(by::add), parameter.range().most().map(by::add));
        return parameter.admissible().contains(moved) ? moved : parameter.range();
    }
}
