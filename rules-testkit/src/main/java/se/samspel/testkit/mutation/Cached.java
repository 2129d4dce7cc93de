package se.samspel.testkit.mutation;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import se.samspel.document.Case;
import se.samspel.rules.RuleSet;

/** The cases to seek among, each judged once: generated ones, and those beside the examples. */
final class Cached {

    private static final int MOST_NEIGHBOURS = 4_000;

    private final List<RuleSet> own;
    private final List<Tried> tried;
    private final Bench bench;
    private final Function<RuleSet, List<Case>> generated;
    private Optional<List<Trial>> known = Optional.empty();

    Cached(List<RuleSet> own, List<Tried> tried, Bench bench, Function<RuleSet, List<Case>> generated) {
        this.own = own;
        this.tried = tried;
        this.bench = bench;
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
        Stream<Case> made = own.stream()
                .flatMap(rules -> generated.apply(rules).stream().flatMap(one -> asking(one, rules).stream()));
        List<Case> near = own.stream()
                .limit(1)
                .flatMap(rules -> tried.stream().flatMap(one -> asking(one.document(), rules).stream()))
                .toList();
        return Stream.concat(made, new Neighbours(near).some(MOST_NEIGHBOURS))
                .flatMap(document -> bench.trial(document).stream())
                .toList();
    }

    /** The case asking for the layer's own rules, on its own day or else on theirs; empty if it cannot be written. */
    private static Optional<Case> asking(Case document, RuleSet rules) {
        String day = document.on().orElseGet(rules::asOf).toString();
        return JsonTree.of(document)
                .map(tree -> tree.with(List.of("rules"), rules.id().value()).with(List.of("on"), day))
                .flatMap(JsonTree::document);
    }
}
