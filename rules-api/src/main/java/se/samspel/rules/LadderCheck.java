package se.samspel.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.samspel.Id;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.layer.SystemLevel;
import se.samspel.rules.text.Text;

/** Proves that the levels of a rule set are one ladder: each raises to the next, and one is on top. */
final class LadderCheck {

    private final Layer layer;
    private final Map<Id, SystemLevel> levels;
    private final List<LayerProblem> problems = new ArrayList<>();

    private LadderCheck(Layer layer, Map<Id, SystemLevel> levels) {
        this.layer = layer;
        this.levels = levels;
    }

    /** What keeps the levels from being one ladder; a level that is not there is told where it is named. */
    static List<LayerProblem> problems(Layer layer, Collection<InForce> items) {
        Map<Id, SystemLevel> levels = items.stream()
                .map(InForce::item)
                .filter(SystemLevel.class::isInstance)
                .map(SystemLevel.class::cast)
                .collect(Collectors.toMap(SystemLevel::id, level -> level, (one, other) -> one, TreeMap::new));
        LadderCheck check = new LadderCheck(layer, levels);
        if (!levels.isEmpty()) {
            check.check();
        }
        return check.problems;
    }

    private void check() {
        levels.values().stream()
                .filter(level -> !level.offices().areComplete())
                .forEach(level -> report(Flaw.OFFICE_MISSING, Set.of(level.id())));
        Set<Id> ring = new LinkedHashSet<>();
        levels.keySet().stream().filter(this::comesBack).forEach(ring::add);
        if (!ring.isEmpty()) {
            report(Flaw.LEVEL_CYCLE, ring);
        }
        Set<Id> loose = loose();
        if (!loose.isEmpty()) {
            report(Flaw.LADDER_SPLIT, loose);
        }
        if (levels.size() < SystemLevel.FEWEST || levels.size() > SystemLevel.MOST) {
            report(Flaw.LADDER_SIZE, levels.keySet());
        }
    }

    /** Whether whoever raises an issue from level to level comes back to this one. */
    private boolean comesBack(Id start) {
        Set<Id> passed = new LinkedHashSet<>();
        Optional<Id> next = above(start);
        while (next.filter(passed::add).isPresent()) {
            next = next.flatMap(this::above);
        }
        return passed.contains(start);
    }

    /** Levels that raise to the same one, or those on top if there are several. */
    private Set<Id> loose() {
        Map<Optional<Id>, List<Id>> byAbove = levels.keySet().stream().collect(Collectors.groupingBy(this::above));
        return byAbove.values().stream()
                .filter(beneath -> beneath.size() > 1)
                .flatMap(List::stream)
                .sorted()
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Optional<Id> above(Id id) {
        return Optional.ofNullable(levels.get(id)).flatMap(SystemLevel::raisesTo);
    }

    private void report(Flaw flaw, Collection<Id> about) {
        problems.add(flaw.in(
                layer,
                flaw.text()
                        .with(
                                "levels",
                                Wording.list(about.stream().map(Id::value).toList()))
                        .with("n", Text.same(String.valueOf(about.size())))
                        .with("fewest", Text.same(String.valueOf(SystemLevel.FEWEST)))
                        .with("most", Text.same(String.valueOf(SystemLevel.MOST)))));
    }
}
