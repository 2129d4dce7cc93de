package se.samspel.testkit.generate.border;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import se.samspel.document.Case;
import se.samspel.rules.RuleSet;
import se.samspel.rules.condition.CaseView;
import se.samspel.testkit.generate.value.Drawn;

/** Cases of any kind with one number brought to a border of the rules. */
public final class BorderCases {

    private static final int ANY_SIZE = 1_000;
    private static final int FEW = 10;
    private static final int MOST_TRIES = 6;

    private final RuleSet rules;
    private final List<Arbitrary<Case>> kinds;
    private final Predicate<Case> fitting;
    private final List<Border> borders;
    private volatile List<List<Case>> few = List.of();

    /**
     * At the borders of some rules.
     *
     * @param kinds cases of each kind, of which some number is brought to a border
     * @param fitting which cases will do
     */
    public BorderCases(RuleSet rules, List<Arbitrary<Case>> kinds, Predicate<Case> fitting) {
        this.rules = rules;
        this.kinds = List.copyOf(kinds);
        this.fitting = fitting;
        this.borders = Border.of(rules);
    }

    /** The borders of the rules. */
    public List<Border> borders() {
        return borders;
    }

    /** Each border as likely; any cases, if there are no borders. */
    public Arbitrary<Case> all() {
        if (borders.isEmpty()) {
            return Arbitraries.oneOf(kinds);
        }
        Map<Border, Arbitrary<Case>> known = new ConcurrentHashMap<>();
        return Arbitraries.of(borders).flatMap(border -> known.computeIfAbsent(border, this::at));
    }

    /** Cases with the number at the border; as they come, where none could be brought there in a few tries. */
    public Arbitrary<Case> at(Border border) {
        Aim aim = new Aim(rules, border, fitting);
        return Arbitraries.fromGeneratorWithSize(size -> {
            RandomGenerator<Case> generator = Arbitraries.oneOf(having(border)).generator(ANY_SIZE);
            return random -> {
                Case first = generator.next(random).value();
                return Shrinkable.unshrinkable(
                        Stream.iterate(first, one -> generator.next(random).value())
                                .limit(MOST_TRIES)
                                .flatMap(one -> aim.at(one, random.nextInt(FEW)).stream())
                                .findFirst()
                                .orElse(first));
            };
        });
    }

    /** Some cases of each kind; drawn when they are first asked for, and the same each time. */
    private List<List<Case>> few() {
        List<List<Case>> known = few;
        if (known.isEmpty()) {
            known = kinds.stream().map(kind -> Drawn.of(kind, FEW, 0)).toList();
            few = known;
        }
        return known;
    }

    /** The kinds of cases that have such a number at all: some of the first few do. */
    private List<Arbitrary<Case>> having(Border border) {
        List<Arbitrary<Case>> having = IntStream.range(0, kinds.size())
                .filter(kind ->
                        few().get(kind).stream().anyMatch(one -> border.what().places(new CaseView(one, rules)) > 0))
                .mapToObj(kinds::get)
                .toList();
        return having.isEmpty() ? kinds : having;
    }
}
