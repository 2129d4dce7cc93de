package se.samspel.cli.shelf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samspel.Id;
import se.samspel.rules.LayerProblem;
import se.samspel.rules.RuleSets;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.layer.Parent;
import se.samspel.time.Period;

/** The layers of one id in every version, and all those that they stand on. */
final class Ancestry {

    private final List<Layer> layers = new ArrayList<>();
    private final List<LayerProblem> problems;

    Ancestry(RuleSets all, Id id) {
        Set<Id> ids = new LinkedHashSet<>();
        Set<Id> next = Set.of(id);
        while (ids.addAll(next)) {
            layers.clear();
            all.layers().stream().filter(layer -> ids.contains(layer.id())).forEach(layers::add);
            next = layers.stream()
                    .flatMap(layer -> layer.parents().stream().map(Parent::id))
                    .collect(Collectors.toSet());
        }
        problems = all.problems().stream()
                .filter(problem -> layers.stream().anyMatch(layer -> isIn(layer, problem)))
                .toList();
    }

    /** What is wrong with them. */
    List<LayerProblem> problems() {
        return problems;
    }

    /** A day on which the newest of them is in force, then one for those before it, and so on. */
    List<LocalDate> days() {
        return Stream.of(newestFirst(Period::from), newestFirst(Period::until), Stream.of(LocalDate.EPOCH))
                .flatMap(days -> days)
                .toList();
    }

    private Stream<LocalDate> newestFirst(Function<Period, Optional<LocalDate>> end) {
        return layers.stream()
                .flatMap(layer -> end.apply(layer.valid()).stream())
                .sorted(Comparator.reverseOrder());
    }

    private static boolean isIn(Layer layer, LayerProblem problem) {
        return problem.layer().equals(layer.name());
    }
}
