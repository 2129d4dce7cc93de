package se.samspel.testkit.mutation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import se.samspel.document.Case;
import se.samspel.json.DocumentWriter;
import se.samspel.json.Reading;
import se.samspel.rules.RuleSet;
import se.samspel.rules.RuleSets;
import se.samspel.rules.analysis.Diff;
import se.samspel.rules.analysis.Diff.Contrast;
import se.samspel.rules.layer.Budget;
import se.samspel.rules.layer.DayOff;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Parameter;
import se.samspel.rules.layer.Question;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.layer.SystemLevel;
import se.samspel.rules.route.Binding;
import se.samspel.rules.route.Mandate;
import se.samspel.rules.route.Routing;
import se.samspel.rules.text.Text;
import se.samspel.testkit.claim.Smallest;
import se.samspel.testkit.example.Example;
import se.samspel.testkit.example.Expectation;
import se.samspel.testkit.example.MandateAsked;
import se.samspel.testkit.mutation.Fate.End;

/** Seeks for each survivor a case that tells it from the rules: what comparing them shows, else among many cases. */
final class Search {

    private static final Text ALIKE = Text.of(
            "att jämföra reglerna visar ingen situation som besvaras annorlunda, och {cases} fall bedömdes lika",
            "comparing the rules shows no situation that is answered differently, and {cases} cases were judged alike");
    private static final Text UNTOLD = Text.of(
            "inget av {cases} fall skiljer dem åt; {situation}", "none of {cases} cases tells them apart; {situation}");
    private static final Text TOLD = Text.of(
            "ett fall som skulle ha märkt det är funnet men inget exempel än: {example}",
            "a case that would have noticed was found and is no example yet: {example}");

    private static final Text NOT_SETTLED = Text.of(
            "att jämföra reglerna avgör inte om de svarar lika",
            "comparing the rules does not settle whether they answer alike");

    /** The items of which comparing rules shows whatever makes answers differ. */
    private static final Set<Class<? extends Item>> LOOKED_AT = Set.of(
            Parameter.class,
            Requirement.class,
            Question.class,
            Budget.class,
            DayOff.class,
            SystemLevel.class,
            Routing.class,
            Binding.class,
            Mandate.class);

    private final List<RuleSet> own;
    private final Bench bench;
    private final Cached pool;
    private final List<Catching> found = new ArrayList<>();

    /**
     * A search.
     *
     * @param own the rule sets that bear the layer's id
     * @param tried the examples, near which cases are looked for too
     */
    Search(List<RuleSet> own, List<Tried> tried, RuleSets all, Function<RuleSet, List<Case>> generated) {
        this.own = own;
        this.bench = new Bench(all);
        this.pool = new Cached(own, tried, bench, generated);
    }

    /** What became of a mutant that no example notices. */
    Fate fate(Mutant mutant, Changed changed) {
        Optional<Catching> known = found.stream()
                .filter(one -> bench.trial(one.document())
                        .filter(trial -> notices(one, trial, changed))
                        .isPresent())
                .findFirst();
        return known.or(() -> mandated(mutant, changed))
                .or(() -> sought(mutant, changed))
                .map(one ->
                        new Fate(mutant, End.SURVIVED, TOLD.with("example", Text.same(one.name())), Optional.of(one)))
                .orElseGet(() -> untold(mutant, changed));
    }

    private boolean notices(Catching one, Trial trial, Changed changed) {
        Example example = new Example(
                one.name(),
                Path.of(one.name()),
                new Reading(Optional.of(one.document()), List.of()),
                one.expectation(),
                bench.all());
        return changed.rules(trial.rules())
                .filter(other ->
                        new Tried(example, one.document(), trial.rules(), trial.assessment(), "").notices(other))
                .isPresent();
    }

    /** A mandate is asked for as such, of the first sort of principal for which the answers differ. */
    private Optional<Catching> mandated(Mutant mutant, Changed changed) {
        Optional<Catching> one = mutant.original().changes().stream()
                .filter(change -> change.id().equals(mutant.item()) && change.what() instanceof Mandate)
                .map(change -> (Mandate) change.what())
                .map(mandate -> new MandateAsked(mandate.body(), mandate.act(), mandate.matter()))
                .flatMap(asked -> own.stream()
                        .flatMap(rules -> Principal.each(rules, asked.matter()))
                        .flatMap(trial -> mandated(mutant, changed, asked, trial).stream()))
                .findFirst();
        found.addAll(one.stream().toList());
        return one;
    }

    private static Optional<Catching> mandated(Mutant mutant, Changed changed, MandateAsked asked, Trial trial) {
        Map<String, Object> answer = asked.answer(trial.rules(), trial.document());
        return changed.rules(trial.rules())
                .filter(other -> !asked.answer(other, trial.document()).equals(answer))
                .map(other -> new Catching(
                        mutant.fullName(), trial.document(), Expectation.of(Map.of("may", List.of(answer)))));
    }

    private Optional<Catching> sought(Mutant mutant, Changed changed) {
        Optional<Catching> one = Stream.concat(shown(changed), pool.trials())
                .filter(trial -> trial.tells(changed))
                .limit(5)
                .min(Comparator.comparingInt(
                        trial -> DocumentWriter.write(trial.document()).length()))
                .flatMap(trial -> catching(mutant, changed, trial));
        found.addAll(one.stream().toList());
        return one;
    }

    /** The cases that comparing the rules writes down. */
    private Stream<Trial> shown(Changed changed) {
        return own.stream()
                .flatMap(rules -> contrasts(rules, changed))
                .flatMap(contrast -> contrast.situation().document().stream())
                .flatMap(document -> bench.trial(document).stream());
    }

    private static Stream<Contrast> contrasts(RuleSet rules, Changed changed) {
        return changed.rules(rules).map(rules::diff).map(Diff::differences).stream()
                .flatMap(List::stream)
                .flatMap(difference -> difference.contrasts().stream());
    }

    private Optional<Catching> catching(Mutant mutant, Changed changed, Trial trial) {
        Case document = Smallest.of(
                trial.document(),
                one -> bench.trial(one)
                        .filter(smaller -> smaller.tells(changed))
                        .isPresent());
        Trial smallest = bench.trial(document).orElse(trial);
        Optional<Expectation> expectation = changed.rules(smallest.rules())
                .flatMap(other -> Telling.apart(smallest.assessment(), other.judge(document)));
        return expectation.map(told -> new Catching(mutant.fullName(), document, told));
    }

    private Fate untold(Mutant mutant, Changed changed) {
        Text cases = Text.same(String.valueOf(pool.size()));
        if (pool.size() > 0 && isLookedAt(mutant) && isAlike(changed)) {
            return new Fate(mutant, End.EQUIVALENT, ALIKE.with("cases", cases), Optional.empty());
        }
        Text situation = own.stream()
                .flatMap(rules -> contrasts(rules, changed))
                .findFirst()
                .map(contrast -> contrast.situation().text())
                .orElse(NOT_SETTLED);
        return new Fate(
                mutant, End.SURVIVED, UNTOLD.with("cases", cases).with("situation", situation), Optional.empty());
    }

    /** Whether comparing rules would show if something else is said of such an item. */
    private boolean isLookedAt(Mutant mutant) {
        return own.stream()
                .flatMap(rules -> rules.item(mutant.item()).stream())
                .anyMatch(found -> LOOKED_AT.stream().anyMatch(kind -> kind.isInstance(found.item())));
    }

    /** Whether there are rules with the mutant for each rule set, and comparing the two shows no difference. */
    private boolean isAlike(Changed changed) {
        return !own.isEmpty()
                && own.stream()
                        .allMatch(rules -> changed.rules(rules)
                                .map(rules::diff)
                                .filter(Diff::isEmpty)
                                .isPresent());
    }
}
