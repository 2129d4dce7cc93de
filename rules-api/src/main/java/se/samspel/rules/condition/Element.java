package se.samspel.rules.condition;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.samspel.Id;
import se.samspel.rules.text.Text;

/**
 * One element of a document that rules can speak of, such as the member "m3" at {@code /roles/team/members/2}. Equal to
 * another that says the same.
 *
 * <p>What people call it, and where it stands, is put together when somebody asks: most elements are judged and never
 * spoken of.
 *
 * @param <E> the type of the element
 */
public final class Element<E> {

    private static final int NOT_LISTED = -1;

    private final @Nullable Id id;
    private final Function<? super E, Text> label;
    private final String pointer;
    private final int index;
    private final E value;

    private Element(@Nullable Id id, Function<? super E, Text> label, String pointer, int index, E value) {
        this.id = id;
        this.label = Objects.requireNonNull(label, "label");
        this.pointer = Objects.requireNonNull(pointer, "pointer");
        this.index = index;
        this.value = Objects.requireNonNull(value, "value");
    }

    /**
     * An element.
     *
     * @param id its id; empty for an element that has none of its own
     * @param label what people call it
     * @param pointer where it stands in the document, as a JSON Pointer
     * @param value the element
     * @throws NullPointerException if anything is null
     */
    public Element(Optional<Id> id, Text label, String pointer, E value) {
        this(id.orElse(null), any -> label, pointer, NOT_LISTED, value);
        Objects.requireNonNull(label, "label");
    }

    /**
     * An element of a list.
     *
     * @param id its id
     * @param label what people call it; asked each time, and must always say the same
     * @param list where the list stands in the document, as a JSON Pointer
     * @param index the place in the list, from 0
     * @param value the element
     * @param <E> the type of the element
     */
    public static <E> Element<E> in(String list, int index, Id id, Function<? super E, Text> label, E value) {
        return new Element<>(Objects.requireNonNull(id, "id"), label, list, index, value);
    }

    /**
     * An element that there is one of.
     *
     * @param pointer where it stands in the document, as a JSON Pointer
     * @param id its id
     * @param label what people call it; asked each time, and must always say the same
     * @param value the element
     * @param <E> the type of the element
     */
    public static <E> Element<E> at(String pointer, Id id, Function<? super E, Text> label, E value) {
        return new Element<>(Objects.requireNonNull(id, "id"), label, pointer, NOT_LISTED, value);
    }

    /** Its id; empty for an element that has none of its own. */
    public Optional<Id> id() {
        return Optional.ofNullable(id);
    }

    /** What people call it. */
    public Text label() {
        return label.apply(value);
    }

    /** Where it stands in the document, as a JSON Pointer. */
    public String pointer() {
        return index == NOT_LISTED ? pointer : pointer + "/" + index;
    }

    /** The element. */
    public E value() {
        return value;
    }

    /** The same element, seen as something more general, such as a member as a participant. */
    @SuppressWarnings("unchecked") // nobody puts anything into an element
    public static <G> Element<G> as(Element<? extends G> element) {
        return (Element<G>) element;
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof Element<?> element
                        && Objects.equals(id, element.id)
                        && pointer().equals(element.pointer())
                        && value.equals(element.value)
                        && label().equals(element.label());
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, pointer());
    }

    @Override
    public String toString() {
        return pointer();
    }
}
