package se.samspel.testkit.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import se.samspel.Id;
import se.samspel.document.Case;
import se.samspel.rules.InForce;
import se.samspel.rules.RuleSet;
import se.samspel.rules.RuleSets;
import se.samspel.rules.analysis.Analysis;
import se.samspel.rules.layer.Item;
import se.samspel.testkit.generate.Cases;

/**
 * The rules to prove, and the cases that they are tried on: made once for each rule set, and judged once, by whichever
 * test asks first.
 */
public final class Proving {

    /** One in so many cases of every sort. */
    private static final int EXTREMES = 5;

    /** One in so many cases lacks much. */
    private static final int STRIPPED = 6;

    private final RuleSets all;
    private final List<Id> ids;
    private final List<RuleSet> ruleSets;
    private final Settings settings;
    private final Map<RuleSet, List<Tried>> tried = Collections.synchronizedMap(new IdentityHashMap<>());
    private final Map<RuleSet, Analysis> analysed = Collections.synchronizedMap(new IdentityHashMap<>());

    /**
     * Rules to prove.
     *
     * @param all every rule set that there is
     * @param ids those to prove, such as "myregion"
     * @param settings how many cases, and which
     */
    public Proving(RuleSets all, List<Id> ids, Settings settings) {
        this.all = all;
        this.ids = List.copyOf(ids);
        this.ruleSets = ids.stream().flatMap(id -> all.every(id).stream()).toList();
        this.settings = settings;
    }

    /** Every rule set that there is, those that these stand on included. */
    public RuleSets all() {
        return all;
    }

    /** The rule sets to prove: every version of every id, for each span of days on which it says the same. */
    public List<RuleSet> ruleSets() {
        return ruleSets;
    }

    /** Whether a layer, such as "myregion@2027.1" or "myregion", is one to prove and not one that it stands on. */
    public boolean isOwn(String layer) {
        return ids.stream().anyMatch(id -> layer.equals(id.value()) || layer.startsWith(id + "@"));
    }

    /** The items that layers to prove brought or changed last: what they say is theirs to answer for. */
    Stream<InForce> own(RuleSet rules) {
        return rules.items().stream().filter(found -> isOwn(found.layer().value()));
    }

    /** The same, of one kind. */
    <I extends Item> Stream<I> own(RuleSet rules, Class<I> kind) {
        return own(rules).map(InForce::item).filter(kind::isInstance).map(kind::cast);
    }

    /** What can be proved of a rule set without any case. */
    Analysis analysed(RuleSet rules) {
        return analysed.computeIfAbsent(rules, RuleSet::analyse);
    }

    /** How many cases are tried, and which. */
    Settings settings() {
        return settings;
    }

    /** The cases, and what the rules say of them; what judging lets out is told by the case. */
    List<Tried> tried(RuleSet rules) {
        return tried.computeIfAbsent(rules, this::judged);
    }

    /** One in so many of the cases, and one at least, for what takes long: which of them the number tells. */
    List<Tried> share(RuleSet rules, int number, int of) {
        List<Tried> all = tried(rules);
        int first = Math.min(number, all.size() - 1);
        return IntStream.range(0, all.size())
                .filter(i -> i == first || i % of == number)
                .mapToObj(all::get)
                .toList();
    }

    /** The cases alone. */
    List<Case> cases(RuleSet rules) {
        return tried(rules).stream().map(Tried::document).toList();
    }

    /** Cases of every sort, some as large as a document may be: too slow to try everything on. */
    List<Case> extremes(RuleSet rules) {
        return Cases.following(rules).sample(Math.max(1, settings.tries() / EXTREMES), settings.seed());
    }

    private List<Tried> judged(RuleSet rules) {
        List<Tried> judged = new ArrayList<>();
        Cases cases = Cases.following(rules);
        Arbitrary<Case> mixed = Arbitraries.frequencyOf(
                Tuple.of(5, cases.plausible()), Tuple.of(2, cases.atBorders()), Tuple.of(1, cases.illFormed()));
        Random random = new Random(settings.seed());
        for (Case document : Cases.sample(mixed, settings.tries(), settings.seed())) {
            boolean stripped = judged.size() % STRIPPED == 0;
            judged.add(Tried.of(rules, stripped ? Stripped.of(document, random) : document));
        }
        return judged;
    }
}
