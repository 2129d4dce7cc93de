package se.samspel.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.samspel.Id;
import se.samspel.rules.layer.Change;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.layer.Operation;
import se.samspel.rules.layer.Parent;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.layer.Statement;
import se.samspel.rules.route.Mandate;
import se.samspel.rules.text.NearMiss;
import se.samspel.rules.text.Text;
import se.samspel.time.Period;

/** Finds what a layer stands on: its parents, theirs, and so on to the roots, each in the version of the day. */
final class Lineage {

    private static final int MOST_LAYERS = 16;

    private final List<Layer> layers;

    Lineage(List<Layer> layers) {
        this.layers = layers;
    }

    /**
     * The layers that one stands on, on a day.
     *
     * @param layers those it stands on and itself, each after its parents, as far as they were found
     * @param isWhole whether all were found
     * @param problems why some were not, as far as that is the fault of the layer itself
     */
    record Chain(List<Layer> layers, boolean isWhole, List<LayerProblem> problems) {}

    /** What the layer stands on, on the day. */
    Chain on(Layer layer, LocalDate day) {
        Walk walk = new Walk(layer, day);
        walk.visit(layer, List.of());
        if (layer.parents().isEmpty() && layer.changes().stream().anyMatch(Lineage::needsParent)) {
            walk.problems.add(Flaw.NOTHING_BENEATH.in(layer, Flaw.NOTHING_BENEATH.text()));
        }
        return new Chain(List.copyOf(walk.chain), walk.isWhole && walk.problems.isEmpty(), List.copyOf(walk.problems));
    }

    private static boolean needsParent(Change change) {
        return change.operation() != Operation.ADD;
    }

    /** One day of each span in which the layer stands on the same versions of the same layers. */
    Set<LocalDate> days(Layer layer) {
        Set<Id> ids = new LinkedHashSet<>();
        Set<Id> next = Set.of(layer.id());
        while (ids.addAll(next)) {
            next = new LinkedHashSet<>(layers.stream()
                    .filter(other -> ids.contains(other.id()))
                    .flatMap(other -> other.parents().stream().map(Parent::id))
                    .toList());
        }
        Set<LocalDate> days = new TreeSet<>(Set.of(layer.valid().from().orElse(LocalDate.MIN)));
        layers.stream().filter(other -> ids.contains(other.id())).forEach(other -> {
            other.valid().from().ifPresent(days::add);
            other.valid().until().filter(LocalDate.MAX::isAfter).ifPresent(until -> days.add(until.plusDays(1)));
        });
        days.removeIf(day -> !layer.valid().contains(day));
        return days;
    }

    /** One day of each span in which the layer says the same: it stands on the same, and the same of its rules bind. */
    Set<LocalDate> slices(Layer layer) {
        Set<LocalDate> slices = new TreeSet<>();
        for (LocalDate day : days(layer)) {
            slices.add(day);
            on(layer, day).layers().stream()
                    .flatMap(one -> one.changes().stream())
                    .flatMap(change -> turns(change.what()))
                    .filter(turn -> turn.isAfter(day) && layer.valid().contains(turn))
                    .forEach(slices::add);
        }
        return slices;
    }

    /** The days on which what a layer states begins to bind, or no longer does. */
    private static Stream<LocalDate> turns(Statement what) {
        Stream<Period> periods = what instanceof Requirement rule
                ? Stream.of(rule.valid().period())
                : what instanceof Mandate mandate ? Stream.of(mandate.valid().period()) : Stream.of();
        Stream<Period> source = what instanceof Item item ? item.source().valid().stream() : Stream.of();
        return Stream.concat(periods, source)
                .flatMap(days -> Stream.concat(
                        days.from().stream(),
                        days.until().filter(LocalDate.MAX::isAfter).map(last -> last.plusDays(1)).stream()));
    }

    /** The versions of a layer that are in force on the day: one, or none, or several if there is a problem with them. */
    List<Layer> inForce(Id id, LocalDate day) {
        return versions(id).filter(layer -> layer.valid().contains(day)).toList();
    }

    private Stream<Layer> versions(Id id) {
        return layers.stream().filter(layer -> layer.id().equals(id));
    }

    /** A walk down to the roots. */
    private final class Walk {

        private final Layer top;
        private final LocalDate day;
        private final List<Layer> chain = new ArrayList<>();
        private final List<LayerProblem> problems = new ArrayList<>();
        private boolean isWhole = true;

        private Walk(Layer top, LocalDate day) {
            this.top = top;
            this.day = day;
        }

        private void visit(Layer layer, List<Layer> above) {
            if (chain.stream().anyMatch(seen -> seen == layer)) {
                return;
            }
            List<Layer> path = Stream.concat(above.stream(), Stream.of(layer)).toList();
            layer.parents().stream()
                    .sorted(Comparator.comparing(Parent::toString))
                    .forEach(parent -> follow(layer, parent, path));
            chain.add(layer);
        }

        private void follow(Layer layer, Parent parent, List<Layer> path) {
            Optional<Layer> found = inForce(parent.id(), day).stream().findFirst();
            if (path.stream().anyMatch(below -> below.id().equals(parent.id()))) {
                isWhole = false;
                if (parent.id().equals(top.id())) {
                    problems.add(Flaw.PARENT_CYCLE.in(top, layer.name(), Flaw.PARENT_CYCLE.text()));
                }
            } else if (versions(parent.id()).findFirst().isEmpty()) {
                report(
                        layer,
                        Flaw.UNKNOWN_PARENT,
                        parent.id().value(),
                        Flaw.UNKNOWN_PARENT.text().with("near", near(parent.id())));
            } else if (found.isEmpty()) {
                report(
                        layer,
                        Flaw.PARENT_NOT_IN_FORCE,
                        parent.id().value(),
                        Flaw.PARENT_NOT_IN_FORCE.text().with("day", Wording.day(day)));
            } else if (!parent.versions().contains(found.get().version())) {
                report(
                        layer,
                        Flaw.PARENT_DOES_NOT_FIT,
                        found.get().name(),
                        Flaw.PARENT_DOES_NOT_FIT
                                .text()
                                .with("range", Text.same(parent.toString()))
                                .with("day", Wording.day(day)));
            } else if (path.size() >= MOST_LAYERS) {
                report(
                        layer,
                        Flaw.TOO_MANY_LAYERS,
                        layer.name(),
                        Flaw.TOO_MANY_LAYERS.text().with("n", Text.same(String.valueOf(MOST_LAYERS))));
            } else {
                visit(found.get(), path);
            }
        }

        private Text near(Id id) {
            List<String> known =
                    layers.stream().map(layer -> layer.id().value()).toList();
            return Wording.near(NearMiss.of(id.value(), known));
        }

        /** What is wrong with the parent of a parent is told of that parent, when its own turn comes. */
        private void report(Layer layer, Flaw flaw, String other, Text message) {
            isWhole = false;
            if (layer == top || flaw == Flaw.TOO_MANY_LAYERS) {
                problems.add(flaw.in(top, other, message));
            }
        }
    }
}
