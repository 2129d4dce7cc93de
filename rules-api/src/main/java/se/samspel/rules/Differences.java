package se.samspel.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.samspel.Id;
import se.samspel.rules.analysis.Diff;
import se.samspel.rules.analysis.Diff.Cause;
import se.samspel.rules.analysis.Diff.Contrast;
import se.samspel.rules.analysis.Diff.Difference;
import se.samspel.rules.text.Text;

/** The differences found so far, each with the situations that come of it. */
final class Differences {

    private static final Comparator<Contrast> SMALLEST = Comparator.<Contrast>comparingInt(
                    contrast -> contrast.situation().facts().size())
            .thenComparing(
                    contrast -> contrast.situation().matter().map(Id::value).orElse(""))
            .thenComparing(contrast -> contrast.situation().text().en());
    private static final Comparator<Difference> ORDER =
            Comparator.comparing(Difference::cause).thenComparing(Difference::item);

    private final Map<String, Difference> byCause = new TreeMap<>();
    private final List<Id> unsettled = new ArrayList<>();

    void tell(Cause cause, Id item, Text text, Contrast contrast) {
        byCause.merge(cause + " " + item, new Difference(cause, item, text, List.of(contrast)), Differences::together);
    }

    void unsettled(Id requirement) {
        unsettled.add(requirement);
    }

    Diff diff() {
        return new Diff(
                byCause.values().stream().map(Differences::sorted).sorted(ORDER).toList(), unsettled);
    }

    private static Difference together(Difference one, Difference more) {
        List<Contrast> all = new ArrayList<>(one.contrasts());
        all.addAll(more.contrasts());
        return new Difference(one.cause(), one.item(), one.text(), all);
    }

    private static Difference sorted(Difference difference) {
        List<Contrast> sorted =
                difference.contrasts().stream().distinct().sorted(SMALLEST).toList();
        return new Difference(difference.cause(), difference.item(), difference.text(), sorted);
    }
}
