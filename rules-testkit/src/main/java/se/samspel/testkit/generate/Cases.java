package se.samspel.testkit.generate;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import se.samspel.document.BodyDocument;
import se.samspel.document.Case;
import se.samspel.document.MatterDocument;
import se.samspel.joint.JointPlan;
import se.samspel.json.DocumentReader;
import se.samspel.json.DocumentWriter;
import se.samspel.rules.RuleSet;
import se.samspel.testkit.generate.body.BodyDocuments;
import se.samspel.testkit.generate.border.BorderCases;
import se.samspel.testkit.generate.matter.MatterDocuments;
import se.samspel.testkit.generate.plan.JointPlans;
import se.samspel.testkit.generate.shrink.Shrunk;
import se.samspel.testkit.generate.value.Broken;
import se.samspel.testkit.generate.value.Choices;
import se.samspel.testkit.generate.value.Drawn;
import se.samspel.testkit.generate.value.GivenFacts;
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
    private static final DocumentReader READER = DocumentReader.in(Locale.ENGLISH);

    private final Words words;
    private final GivenFacts given;

    private Cases(RuleSet rules) {
        this.words = Words.of(rules);
        this.given = new GivenFacts(words);
    }

    /** Cases that follow these rules. */
    public static Cases following(RuleSet rules) {
        return new Cases(rules);
    }

    /** Every stratum: plausible, at the borders, ill-formed and extreme. */
    public Arbitrary<Case> any() {
        return Arbitraries.frequencyOf(
                Tuple.of(8, plausible()), Tuple.of(4, atBorders()), Tuple.of(3, illFormed()), Tuple.of(1, extreme()));
    }

    /** Such cases as a document can hold, of all four kinds. */
    public Arbitrary<Case> plausible() {
        return Shrunk.by(Arbitraries.oneOf(kinds()), Cases::canBeWritten);
    }

    /**
     * Plausible cases in which some number that the rules limit, by a parameter or a constant, lies on the limit, one step
     * below it or one step above it.
     */
    public Arbitrary<Case> atBorders() {
        BorderCases borders = new BorderCases(words.rules(), kinds(), Cases::canBeWritten);
        return Shrunk.by(borders.all(), Cases::canBeWritten);
    }

    /** Cases with something in them that no document may hold. */
    public Arbitrary<Case> illFormed() {
        Arbitrary<Case> broken = Combinators.combine(Arbitraries.oneOf(kinds()), Choices.from(0, MOST_SEEDS))
                .as((one, seed) -> (Case) Broken.of((Record) one, seed));
        Arbitrary<Case> harmed = new ProcessWorks(words).illFormed().map(work -> work);
        return Shrunk.by(
                Arbitraries.frequencyOf(Tuple.of(3, broken), Tuple.of(1, harmed))
                        .filter(one -> !canBeWritten(one)),
                one -> !canBeWritten(one));
    }

    /** Process work that is far away, long and large, which no document can hold. */
    public Arbitrary<Case> extreme() {
        return Shrunk.by(new ProcessWorks(words).extreme(), any -> true);
    }

    /** Plausible process work. */
    public Arbitrary<ProcessWork> processWorks() {
        return Shrunk.by(given.in(new ProcessWorks(words).wellFormed()), Cases::canBeWritten);
    }

    /** Plausible matters that stand alone. */
    public Arbitrary<MatterDocument> matters() {
        return Shrunk.by(given.in(new MatterDocuments(words).wellFormed()), Cases::canBeWritten);
    }

    /** Plausible bodies. */
    public Arbitrary<BodyDocument> bodies() {
        return Shrunk.by(given.in(new BodyDocuments(words).wellFormed()), Cases::canBeWritten);
    }

    /** Plausible joint plans. */
    public Arbitrary<JointPlan> jointPlans() {
        return Shrunk.by(given.in(new JointPlans(words).wellFormed()), Cases::canBeWritten);
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
        return Drawn.of(arbitrary, size, seed);
    }

    /** Whether a document can hold the case. */
    public static boolean canBeWritten(Case one) {
        return READER.read(DocumentWriter.write(one)).problems().isEmpty();
    }

    private List<Arbitrary<Case>> kinds() {
        return List.of(
                processWorks().map(work -> work),
                matters().map(matter -> matter),
                bodies().map(body -> body),
                jointPlans().map(plan -> plan));
    }
}
