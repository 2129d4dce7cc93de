package se.samspel.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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
                problems.add(Flaw.BAD_VALIDITY.in(layer, Flaw.BAD_VALIDITY.text()));
            }
            versions.stream().filter(other -> other != layer).forEach(other -> pair(layer, other));
        }
        gaps(versions);
    }

    private void pair(Layer layer, Layer other) {
        if (layer.version().equals(other.version())) {
            problems.add(Flaw.DUPLICATE_LAYER.in(layer, Flaw.DUPLICATE_LAYER.text()));
        } else if (layer.valid().overlaps(other.valid())) {
            problems.add(Flaw.OVERLAPPING_VALIDITY.in(layer, other.name(), Flaw.OVERLAPPING_VALIDITY.text()));
        }
        if (other.unregulated().stream().anyMatch(days -> days.period().overlaps(layer.valid()))) {
            problems.add(Flaw.OVERLAPPING_VALIDITY.in(
                    layer, other.name() + " notRegulated", Flaw.OVERLAPPING_VALIDITY.text()));
        }
    }

    /** Goes through the days from the first version to the last; whatever is not covered is a gap. */
    private void gaps(List<Layer> versions) {
        List<Layer> inOrder = versions.stream()
                .sorted(Comparator.comparing((Layer layer) -> start(layer.valid())))
                .toList();
        for (int i = 1; i < inOrder.size(); i++) {
            LocalDate open = after(inOrder.get(i - 1).valid());
            LocalDate next = start(inOrder.get(i).valid());
            for (Period silent : unregulated(versions)) {
                if (silent.overlaps(Period.of(open, next))) {
                    gap(inOrder.get(i - 1), inOrder.get(i), open, start(silent));
                    open = after(silent);
                }
            }
            gap(inOrder.get(i - 1), inOrder.get(i), open, next);
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
