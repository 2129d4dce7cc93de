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
import se.samspel.rules.layer.Layer;
import se.samspel.rules.layer.Unregulated;
import se.samspel.rules.text.Text;
import se.samspel.time.Period;

/** Finds what is wrong between the versions of a layer: two of one name, on one day, or none on some days. */
final class VersionCheck {

    private final List<LayerProblem> problems = new ArrayList<>();

    private VersionCheck() {}

    static List<LayerProblem> problems(List<Layer> layers) {
        VersionCheck check = new VersionCheck();
        Map<Id, List<Layer>> byId =
                layers.stream().collect(Collectors.groupingBy(Layer::id, TreeMap::new, Collectors.toList()));
        byId.values().forEach(check::versions);
        return check.problems;
    }

    private void versions(List<Layer> versions) {
        for (Layer layer : versions) {
            if (endsBeforeItBegins(layer.valid())) {
                problems.add(
                        Flaw.BAD_VALIDITY.in(layer, Flaw.BAD_VALIDITY.text().with("id", Text.same(layer.name()))));
            }
            versions.stream().filter(other -> other != layer).forEach(other -> pair(layer, other));
            versions.forEach(other -> silence(layer, other));
        }
        gaps(versions);
    }

    private void pair(Layer layer, Layer other) {
        if (layer.version().equals(other.version())) {
            problems.add(Flaw.DUPLICATE_LAYER.in(layer, Flaw.DUPLICATE_LAYER.text()));
        } else if (layer.valid().overlaps(other.valid())) {
            problems.add(Flaw.OVERLAPPING_VALIDITY.in(layer, other.name(), Flaw.OVERLAPPING_VALIDITY.text()));
        }
    }

    /** Days on which a layer is in force are regulated, whoever says that they are not. */
    private void silence(Layer layer, Layer other) {
        if (other.unregulated().stream().anyMatch(days -> days.period().overlaps(layer.valid()))) {
            Text silence =
                    Text.of("notRegulated i {name}", "notRegulated in {name}").with("name", Text.same(other.name()));
            problems.add(new LayerProblem(
                    Flaw.OVERLAPPING_VALIDITY.name(),
                    layer.name(),
                    Optional.of(other.name()),
                    Flaw.OVERLAPPING_VALIDITY.text().with("other", silence),
                    Optional.empty()));
        }
    }

    /** Goes through the days from the first version to the last; whatever is not covered is a gap. */
    private void gaps(List<Layer> versions) {
        List<Layer> inOrder = versions.stream()
                .sorted(Comparator.comparing((Layer layer) -> start(layer.valid())))
                .toList();
        Layer last = inOrder.get(0);
        for (Layer layer : inOrder.subList(1, inOrder.size())) {
            LocalDate open = after(last.valid());
            LocalDate next = start(layer.valid());
            for (Period silent : unregulated(versions)) {
                if (open.isBefore(next) && silent.overlaps(Period.of(open, next))) {
                    gap(last, layer, open, start(silent));
                    open = after(silent);
                }
            }
            gap(last, layer, open, next);
            last = after(layer.valid()).isAfter(after(last.valid())) ? layer : last;
        }
    }

    private void gap(Layer before, Layer layer, LocalDate open, LocalDate end) {
        if (open.isBefore(end)) {
            Text days = Wording.days(Period.of(open, end.minusDays(1)));
            problems.add(Flaw.GAP_IN_VALIDITY.in(
                    layer, before.name(), Flaw.GAP_IN_VALIDITY.text().with("days", days)));
        }
    }

    private static List<Period> unregulated(List<Layer> versions) {
        return versions.stream()
                .flatMap(layer -> layer.unregulated().stream())
                .map(Unregulated::period)
                .sorted(Comparator.comparing(VersionCheck::start))
                .toList();
    }

    /** The first day after the period; the last day of all has none. */
    private static LocalDate after(Period period) {
        LocalDate last = period.until().orElse(LocalDate.MAX);
        return last.equals(LocalDate.MAX) ? last : last.plusDays(1);
    }

    private static LocalDate start(Period period) {
        return period.from().orElse(LocalDate.MIN);
    }

    private static boolean endsBeforeItBegins(Period valid) {
        return valid.until().filter(start(valid)::isAfter).isPresent();
    }
}
