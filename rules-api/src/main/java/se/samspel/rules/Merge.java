package se.samspel.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.samspel.Id;
import se.samspel.rules.form.CanonicalForm;
import se.samspel.rules.layer.Change;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.layer.Operation;
import se.samspel.rules.layer.Parameter;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.text.Text;
import se.samspel.time.Period;

/** The items that a chain of layers leaves in force, and what did not fit together. */
record Merge(Map<Id, InForce> items, List<LayerProblem> problems) {

    /** Merges a chain, the root first; within a layer, the order of changes does not matter. */
    static Merge of(List<Layer> chain) {
        Map<Id, InForce> items = new TreeMap<>();
        List<LayerProblem> problems = new ArrayList<>();
        for (Layer layer : chain) {
            Map<Id, InForce> before = Map.copyOf(items);
            Map<Id, Long> touched = layer.changes().stream()
                    .collect(Collectors.groupingBy(change -> change.item().id(), Collectors.counting()));
            for (Change change : inOneOrder(layer)) {
                Id id = change.item().id();
                Optional<InForce> parent = Optional.ofNullable(before.get(id));
                boolean once = touched.getOrDefault(id, 0L) == 1;
                Optional<Text> wrong = !once
                        ? Optional.of(
                                Text.of("Lagret rör {id} mer än en gång.", "The layer touches {id} more than once."))
                        : wrong(change, parent);
                wrong.ifPresent(text -> problems.add(LayerProblem.of(
                        "CHANGE_DOES_NOT_FIT", LayerCheck.name(layer), text.with("id", Text.same(id.value())))));
                if (once && change.operation() == Operation.WITHDRAW) {
                    items.remove(id);
                } else if (parent.isEmpty() || once && isOfTheKindOf(change, parent.get())) {
                    items.put(id, new InForce(change.item(), layer.id(), change, parent));
                }
            }
        }
        return new Merge(items, problems);
    }

    /** The changes by item; those that touch the same one, which is wrong anyhow, by what they say. */
    private static List<Change> inOneOrder(Layer layer) {
        return layer.changes().stream()
                .sorted(Comparator.comparing((Change change) -> change.item().id())
                        .thenComparing(change -> form(layer, change)))
                .toList();
    }

    private static String form(Layer layer, Change change) {
        return CanonicalForm.of(
                new Layer(layer.id(), layer.version(), layer.level(), layer.parent(), layer.valid(), List.of(change)));
    }

    /** Whether the day lies in the period. */
    static boolean isIn(Period period, LocalDate day) {
        return period.from().filter(day::isBefore).isEmpty()
                && period.until().filter(day::isAfter).isEmpty();
    }

    private static Optional<Text> wrong(Change change, Optional<InForce> parent) {
        if (change.operation() == Operation.ADD) {
            return parent.map(known -> Text.of(
                            "{id} finns redan i lagret {layer}; skärp eller ersätt i stället för att lägga till.",
                            "{id} is already in the layer {layer}; tighten or replace instead of adding.")
                    .with("layer", Text.same(known.layer().value())));
        }
        if (parent.isEmpty()) {
            return Optional.of(Text.of(
                    "{id} finns inte i något lager under detta; lägg till i stället.",
                    "{id} is not in any layer beneath this one; add instead."));
        }
        if (!isOfTheKindOf(change, parent.get())) {
            return Optional.of(Text.of(
                    "{id} är något av ett annat slag i lagret under.",
                    "{id} is of another kind in the layer beneath."));
        }
        if (change.operation() != Operation.WITHDRAW
                && change.item() instanceof Parameter now
                && parent.get().item() instanceof Parameter before
                && !(before.admissible().contains(now.admissible()) && before.unit() == now.unit())) {
            return Optional.of(Text.of(
                    "{id} får bara vara inom det som lagret under medger, i samma enhet.",
                    "{id} may only be within what the layer beneath admits, in the same unit."));
        }
        boolean tightens = change.operation() != Operation.TIGHTEN
                || tightens(change.item(), parent.get().item());
        return tightens
                ? Optional.empty()
                : Optional.of(Text.of(
                        "Ändringen av {id} skärper inte; ersätt i stället.",
                        "The change of {id} does not tighten; replace instead."));
    }

    private static boolean isOfTheKindOf(Change change, InForce parent) {
        return change.item().getClass().equals(parent.item().getClass());
    }

    private static boolean tightens(Object item, Object parent) {
        if (item instanceof Parameter now && parent instanceof Parameter before) {
            return before.range().contains(now.range()) && now.unit() == before.unit();
        }
        return item instanceof Requirement now
                && parent instanceof Requirement before
                && now.scope().equals(before.scope())
                && now.when().equals(before.when())
                && now.valid().equals(before.valid())
                && now.breach().severity().compareTo(before.breach().severity()) <= 0
                && (now.must().equals(before.must()) || now.must().isStricterThan(before.must()));
    }
}
