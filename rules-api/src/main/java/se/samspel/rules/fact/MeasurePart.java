package se.samspel.rules.fact;

import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import se.samspel.followup.Direction;
import se.samspel.followup.Measure;
import se.samspel.rules.text.Text;

/** What a measure is to state, so that it can be followed. */
enum MeasurePart {
    NAME(Text.of("namn", "a name"), measure -> measure.name().isPresent()),
    SOURCE(Text.of("källa", "a source"), measure -> measure.source().isPresent()),
    LEVELS(Text.of("nivå", "a level"), measure -> !measure.levels().isEmpty()),
    DIRECTION(Text.of("riktning", "a direction"), measure -> measure.direction().isPresent()),
    BASELINE(
            Text.of("utgångsläge", "a baseline"),
            measure -> measure.baseline()
                    .filter(baseline -> baseline.value().isPresent() || baseline.isNoData())
                    .isPresent()),
    TARGET(
            Text.of("målvärde", "a target"),
            measure -> measure.direction().filter(Direction.NEUTRAL::equals).isPresent()
                    || measure.target()
                            .flatMap(target -> target.from(measure.baseline()))
                            .isPresent());

    private final Text label;
    private final Predicate<Measure> stated;

    MeasurePart(Text label, Predicate<Measure> stated) {
        this.label = label;
        this.stated = stated;
    }

    boolean isStated(Measure measure) {
        return stated.test(measure);
    }

    /** The member of the document, such as {@code baseline}. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The member and what people call it: "utgångsläge (baseline)". */
    Map.Entry<String, Text> entry() {
        return Map.entry(word(), label.map(words -> words + " (" + word() + ")"));
    }
}
