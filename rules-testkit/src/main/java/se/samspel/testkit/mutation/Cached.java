package se.samspel.testkit.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import se.samspel.document.Case;
import se.samspel.rules.RuleSet;
import se.samspel.rules.RuleSets;

/** The cases to seek among, each judged once: generated ones, and those beside the examples. */
final class Cached {

    private static final int MOST_NEIGHBOURS = 6_000;

    private final List<RuleSet> own;
    private final List<Tried> tried;
    private final RuleSets all;
    private final Function<RuleSet, List<Case>> generated;
    private Optional<List<Trial>> known = Optional.empty();

    Cached(List<RuleSet> own, List<Tried> tried, RuleSets all, Function<RuleSet, List<Case>> generated) {
        this.own = own;
        this.tried = tried;
        this.all = all;
        this.generated = generated;
    }

    Stream<Trial> trials() {
        return known().stream();
    }

    int size() {
        return known().size();
    }

    private List<Trial> known() {
        List<Trial> trials = known.orElseGet(this::judged);
        known = Optional.of(trials);
        return trials;
    }

    private List<Trial> judged() {
        List<Trial> trials = new ArrayList<>();
        own.forEach(rules -> generated.apply(rules).stream()
                .flatMap(document -> Trial.of(document, all).stream())
                .filter(trial -> JsonTree.of(trial.document()).document().isPresent())
                .forEach(trials::add));
        List<Case> near = tried.stream().flatMap(one -> asking(one).stream()).toList();
        new Neighbours(near)
                .all()
                .limit(MOST_NEIGHBOURS)
                .flatMap(document -> Trial.of(document, all).stream())
                .forEach(trials::add);
        return trials;
    }

    /** The example's case asking for the layer's own rules, as far as they are in force on its day. */
    private Optional<Case> asking(Tried one) {
        return own.stream()
                .findFirst()
                .map(rules -> (Object) rules.id().value())
                .flatMap(id -> JsonTree.of(one.document()).with(List.of("rules"), id).document());
    }
}
