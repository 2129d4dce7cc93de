package se.samspel.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.samspel.Id;
import se.samspel.rules.analysis.Diff;
import se.samspel.rules.analysis.Diff.Cause;
import se.samspel.rules.analysis.Diff.Contrast;
import se.samspel.rules.analysis.Diff.Difference;
import se.samspel.rules.analysis.Situation;
import se.samspel.rules.text.Text;

/** The differences found so far, each with the situations that come of it. */
final class Differences {

    private static final Comparator<Difference> ORDER =
            Comparator.comparing(Difference::cause).thenComparing(Difference::item);

    private final Map<String, Gathered> byCause = new TreeMap<>();
    private final List<Id> unsettled = new ArrayList<>();

    void tell(Cause cause, Id item, Text text, Contrast contrast) {
        byCause.computeIfAbsent(cause + " " + item, same -> new Gathered(cause, item, text, new LinkedHashMap<>()))
                .contrasts
                .putIfAbsent(shown(contrast), contrast);
    }

    void unsettled(Id requirement) {
        unsettled.add(requirement);
    }

    Diff diff() {
        return new Diff(
                byCause.values().stream().map(Gathered::sorted).sorted(ORDER).toList(), unsettled);
    }

    /** A difference to which contrasts are still added. */
    private record Gathered(Cause cause, Id item, Text text, Map<List<?>, Contrast> contrasts) {
        Difference sorted() {
            return new Difference(
                    cause,
                    item,
                    text,
                    contrasts.values().stream()
                            .map(Placed::of)
                            .sorted(Placed.SMALLEST)
                            .map(Placed::contrast)
                            .toList());
        }
    }

    /** What people see of it; two cases may show the same. */
    private static List<?> shown(Contrast contrast) {
        Situation situation = contrast.situation();
        return List.of(situation.matter(), situation.facts(), contrast.one(), contrast.other(), contrast.turn());
    }

    /** A contrast with what it is sorted by, so that its words are put together once. */
    private record Placed(Contrast contrast, int facts, String matter, String text) {
        static final Comparator<Placed> SMALLEST = Comparator.comparingInt(Placed::facts)
                .thenComparing(Placed::matter)
                .thenComparing(Placed::text);

        static Placed of(Contrast contrast) {
            return new Placed(
                    contrast,
                    contrast.situation().facts().size(),
                    contrast.situation().matter().map(Id::value).orElse(""),
                    contrast.situation().text().en());
        }
    }
}
