package se.samspel.testkit.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.Tuple;
import net.jqwik.api.sessions.JqwikSession;
import se.samspel.document.BodyDocument;
import se.samspel.document.Case;
import se.samspel.document.MatterDocument;
import se.samspel.joint.JointPlan;
import se.samspel.rules.RuleSet;
import se.samspel.testkit.generate.body.BodyDocuments;
import se.samspel.testkit.generate.matter.MatterDocuments;
import se.samspel.testkit.generate.plan.JointPlans;
import se.samspel.testkit.generate.value.Broken;
import se.samspel.testkit.generate.value.Choices;
import se.samspel.testkit.generate.value.Words;
import se.samspel.testkit.generate.work.ProcessWorks;
import se.samspel.work.ProcessWork;

/**
 * Cases that follow a rule set: they use its words, keep its routes more or less, and lie at its limits.
 *
 * <pre>{@code
 * Arbitrary<Case> any = Cases.following(rules).any();
 * List<Case> hundred = Cases.following(rules).sample(100, 42);
 * }</pre>
 *
 * <p>Everything is read from the rules: words, bodies, acts, questions, parameters, routes, levels and seats.
 */
public final class Cases {

    private static final int MOST_SEEDS = 1_000_000;

    private final Words words;

    private Cases(RuleSet rules) {
        this.words = Words.of(rules);
    }

    /** Cases that follow these rules. */
    public static Cases following(RuleSet rules) {
        return new Cases(rules);
    }

    /** Every stratum: plausible, ill-formed and extreme. */
    public Arbitrary<Case> any() {
        return Arbitraries.frequencyOf(
                Tuple.of(12, plausible()),
                Tuple.of(3, illFormed()),
                Tuple.of(1, new ProcessWorks(words).extreme().map(work -> work)));
    }

    /** Such cases as a document can hold, of all four kinds. */
    public Arbitrary<Case> plausible() {
        return Arbitraries.oneOf(
                processWorks().map(work -> work),
                matters().map(matter -> matter),
                bodies().map(body -> body),
                jointPlans().map(plan -> plan));
    }

    /** Cases with something in them that no document may hold. */
    public Arbitrary<Case> illFormed() {
        Arbitrary<Integer> seeds = Choices.from(0, MOST_SEEDS);
        return Arbitraries.oneOf(
                new ProcessWorks(words).illFormed().map(work -> work),
                Combinators.combine(processWorks(), seeds).as(Broken::of),
                Combinators.combine(matters(), seeds).as(Broken::of),
                Combinators.combine(bodies(), seeds).as(Broken::of),
                Combinators.combine(jointPlans(), seeds).as(Broken::of));
    }

    /** Plausible process work. */
    public Arbitrary<ProcessWork> processWorks() {
        return new ProcessWorks(words).wellFormed();
    }

    /** Plausible matters that stand alone. */
    public Arbitrary<MatterDocument> matters() {
        return new MatterDocuments(words).wellFormed();
    }

    /** Plausible bodies. */
    public Arbitrary<BodyDocument> bodies() {
        return new BodyDocuments(words).wellFormed();
    }

    /** Plausible joint plans. */
    public Arbitrary<JointPlan> jointPlans() {
        return new JointPlans(words).wellFormed();
    }

    /**
     * So many cases of every stratum, the same each time for the same seed; within a test that jqwik runs or outside of
     * any.
     */
    public List<Case> sample(int size, long seed) {
        return sample(any(), size, seed);
    }

    /** So many values of an arbitrary, the same each time for the same seed; anywhere. */
    public static <T> List<T> sample(Arbitrary<T> arbitrary, int size, long seed) {
        if (JqwikSession.isActive()) {
            return drawn(arbitrary, size, seed);
        }
        List<T> all = new ArrayList<>();
        JqwikSession.run(() -> all.addAll(drawn(arbitrary, size, seed)));
        return List.copyOf(all);
    }

    private static <T> List<T> drawn(Arbitrary<T> arbitrary, int size, long seed) {
        RandomGenerator<T> generator = arbitrary.generator(Math.max(1, size));
        Random random = new Random(seed);
        return Stream.generate(() -> generator.next(random))
                .limit(size)
                .map(Shrinkable::value)
                .toList();
    }
}
