package se.samspel.rules.condition;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samspel.Id;
import se.samspel.rules.condition.Reading.Look;
import se.samspel.rules.text.Text;

/**
 * A named, typed value about an element: read off the document, asked of somebody, or given by hand.
 *
 * <p>A fact says what is there, such as {@code member.full-days} = 7, never whether it is allowed.
 *
 * @param <V> the type of the value
 */
public abstract sealed class Fact<V> permits NumberFact, WordFact, WordsFact, YesNoFact {

    /** Where a value comes from. */
    public enum Origin {
        /** Read off the document. */
        READ,
        /** Asked: the answer to a question. */
        ASKED,
        /** Declared by a layer and given by hand under {@code facts}. */
        GIVEN,
        /** A question or a declared fact of another layer, known by its name only until a rule set is assembled. */
        NAMED
    }

    private final Id id;
    private final Text label;
    private final Origin origin;
    private final Reading<V> reading;

    Fact(String id, Text label, Origin origin, Reading<V> reading) {
        this.id = Id.of(id);
        this.label = label;
        this.origin = origin;
        this.reading = reading;
    }

    /** The name of the fact, such as {@code member.full-days}. */
    public final Id id() {
        return id;
    }

    /** What people call the value, such as "heldagar som medlemmen avsätter". */
    public final Text label() {
        return label;
    }

    /** Where the value comes from. */
    public final Origin origin() {
        return origin;
    }

    /** What the fact is about. */
    public final Scope<?> scope() {
        return reading.scope();
    }

    /** The values it can have, if they are few and known beforehand. */
    public abstract List<V> domain();

    /** The name of its type: NUMBER, WORD, WORDS or YES_NO. */
    public abstract String type();

    /** The value as people read it. */
    public abstract Text text(V value);

    /** The value for the subject; empty if it is unknown. */
    public final Optional<V> value(Subject subject) {
        return Optional.ofNullable(reading.value(subject));
    }

    /** The same as {@link #value}, for what asks often; null if it is unknown. */
    public final @Nullable V read(Subject subject) {
        return reading.value(subject);
    }

    /** Reads the value off values of elements of the scope; empty for a fact that is given by hand, or of another scope. */
    final Optional<Look<Object, V>> look(Scope<?> from) {
        return reading.look(from);
    }

    /** The element that the fact is about, seen from the subject: itself, or the only one of a single scope. */
    public final Optional<? extends Element<?>> about(Subject subject) {
        return Optional.ofNullable(subject.in(reading.scope()));
    }

    /** Where in the document the value stands, or would stand. */
    public final Place place(Subject subject) {
        return reading.place(subject);
    }

    /** Met if the value is known. */
    public final Condition known() {
        return new Condition.Known(this);
    }

    /** Facts are the same if they have the same name: a rule set holds at most one of each. */
    @Override
    public final boolean equals(Object other) {
        return other instanceof Fact<?> fact && id.equals(fact.id);
    }

    @Override
    public final int hashCode() {
        return id.hashCode();
    }

    @Override
    public final String toString() {
        return id.value();
    }

    /**
     * A place in a document.
     *
     * @param path a JSON Pointer to the nearest element that exists
     * @param missing the way from there to what is absent; empty if nothing is
     */
    public record Place(String path, Optional<String> missing) {}
}
