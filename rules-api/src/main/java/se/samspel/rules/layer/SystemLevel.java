package se.samspel.rules.layer;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.samspel.Id;
import se.samspel.rules.text.Text;
import se.samspel.time.Deadline;

/**
 * A level at which region and municipalities lead together, such as {@code meso}: what gets stuck there is raised to
 * {@code macro}.
 *
 * <p>The levels of a rule set are one ladder of two to four, or there are none. They are informal: a level gives nobody
 * the right to decide.
 *
 * @param id the id, such as {@code meso}
 * @param label what people call it
 * @param raisesTo the level above, by id; empty at the top
 * @param within how long an issue may stay before it is raised; empty if nobody has said, and then only its age is told
 * @param duties what the level answers for
 * @param offices who leads it, on each side of the border between region and municipalities
 * @param source where it comes from
 */
public record SystemLevel(
        Id id,
        Text label,
        Optional<Id> raisesTo,
        Optional<Deadline> within,
        List<Text> duties,
        Offices offices,
        Source source)
        implements Item {

    /** The fewest levels of a ladder: an issue must have somewhere to be raised to. */
    public static final int FEWEST = 2;

    /** The most levels of a ladder: as many as any known collaboration has. */
    public static final int MOST = 4;

    /** Copies the list; refuses null: what is absent is an empty {@code Optional}. */
    public SystemLevel {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(raisesTo, "raisesTo");
        Objects.requireNonNull(within, "within");
        Objects.requireNonNull(offices, "offices");
        Objects.requireNonNull(source, "source");
        duties = List.copyOf(duties);
    }

    /**
     * Who leads a level: nobody by name, so that somebody is responsible whoever holds the office. A rule set whose
     * level lacks one of them is not given out.
     *
     * @param region the office of the region, or of a private provider that works for it
     * @param municipal the office of the municipalities
     */
    public record Offices(Optional<Text> region, Optional<Text> municipal) {

        /** Refuses null: what is absent is an empty {@code Optional}. */
        public Offices {
            Objects.requireNonNull(region, "region");
            Objects.requireNonNull(municipal, "municipal");
        }

        /** An office on each side. */
        public static Offices of(Text region, Text municipal) {
            return new Offices(Optional.of(region), Optional.of(municipal));
        }

        /** Whether there is one on each side. */
        public boolean areComplete() {
            return region.isPresent() && municipal.isPresent();
        }
    }

    /** The top of a ladder, without any duties; {@link #raisesTo(String)} makes a level beneath another. */
    public static SystemLevel of(String id, Text label, Offices offices, Source source) {
        return new SystemLevel(Id.of(id), label, Optional.empty(), Optional.empty(), List.of(), offices, source);
    }

    /** The same level, beneath another. */
    public SystemLevel raisesTo(String above) {
        return new SystemLevel(id, label, Optional.of(Id.of(above)), within, duties, offices, source);
    }

    /** The same level, where an issue may stay so long. */
    public SystemLevel within(Deadline time) {
        return new SystemLevel(id, label, raisesTo, Optional.of(time), duties, offices, source);
    }

    /** The same level, answering for this. */
    public SystemLevel answeringFor(Text... all) {
        return new SystemLevel(id, label, raisesTo, within, List.of(all), offices, source);
    }

    @Override
    public Optional<Item> called(Text other) {
        return Optional.of(new SystemLevel(id, other, raisesTo, within, duties, offices, source));
    }

    @Override
    public SystemLevel citing(Source other) {
        return new SystemLevel(id, label, raisesTo, within, duties, offices, other);
    }
}
