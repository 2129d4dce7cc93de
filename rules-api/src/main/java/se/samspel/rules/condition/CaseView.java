package se.samspel.rules.condition;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.samspel.document.Case;

/** A case as rules see it: its elements by scope, under the setting of one rule set. For one judging, in one thread. */
public final class CaseView {

    private final Case document;
    private final Setting setting;
    private @Nullable Found found;
    private @Nullable Whole wholes;
    private Supplier<Course> course;

    /** A view of the case under the setting. */
    public CaseView(Case document, Setting setting) {
        this.document = document;
        this.setting = setting;
        this.course = () -> setting.course(this);
    }

    /**
     * A view of the case of which is said how its matter has gone.
     *
     * @param course finds it when it is first asked for
     */
    public CaseView(Case document, Setting setting, Supplier<Course> course) {
        this.document = document;
        this.setting = setting;
        this.course = course;
    }

    /** The case. */
    public Case document() {
        return document;
    }

    /** The setting. */
    public Setting setting() {
        return setting;
    }

    /** The elements of the scope, in document order. */
    @SuppressWarnings("unchecked") // a scope finds elements of its own type only
    public <E> List<Element<E>> elements(Scope<E> scope) {
        return (List<Element<E>>) found(scope).elements();
    }

    /** The values of the elements of the scope, in document order. */
    @SuppressWarnings("unchecked") // a scope finds elements of its own type only
    public <E> List<E> values(Scope<E> scope) {
        return (List<E>) found(scope).values();
    }

    /** The element of the scope at a place among them, from 0. */
    public Element<?> element(Scope<?> scope, int index) {
        return found(scope).element(index);
    }

    /** The value of the one element of a single scope; null if the document does not have it. */
    <E> @Nullable E only(Scope<E> scope) {
        List<E> all = values(scope);
        return all.isEmpty() ? null : all.get(0);
    }

    private Found found(Scope<?> scope) {
        for (Found one = found; one != null; one = one.before) { // nearly always the same one
            if (one.scope == scope) {
                return one;
            }
        }
        int hash = scope.hashCode();
        for (Found one = found; one != null; one = one.before) {
            if (one.hash == hash && one.scope.equals(scope)) {
                return one;
            }
        }
        Found one = new Found(scope, found);
        found = one;
        return one;
    }

    /** What a scope finds in the document. */
    private final class Found {

        private final Scope<?> scope;
        private final int hash;
        private final @Nullable Found before;
        private @Nullable List<? extends Element<?>> elements;
        private @Nullable List<?> values;

        Found(Scope<?> scope, @Nullable Found before) {
            this.scope = scope;
            this.hash = scope.hashCode();
            this.before = before;
        }

        List<? extends Element<?>> elements() {
            List<? extends Element<?>> known = elements;
            if (known == null) {
                known = List.copyOf(scope.elements().apply(document));
                elements = known;
            }
            return known;
        }

        Element<?> element(int index) {
            Function<Case, ?> find = scope.elements();
            return elements == null && find instanceof Listing<?> listing
                    ? made(listing, index, values().get(index))
                    : elements().get(index);
        }

        @SuppressWarnings("unchecked") // the value is one that the listing has found
        private <E> Element<E> made(Listing<E> listing, int index, Object value) {
            return Objects.requireNonNull(listing.naming().element(document, index, (E) value), "element");
        }

        List<?> values() {
            List<?> known = values;
            if (known == null) {
                Function<Case, ?> find = scope.elements();
                known = find instanceof Listing<?> listing
                        ? List.copyOf(listing.values().apply(document))
                        : valuesOf(elements());
                values = known;
            }
            return known;
        }

        private static List<?> valuesOf(List<? extends Element<?>> elements) {
            return elements.isEmpty()
                    ? List.of()
                    : elements.stream().map(Element::value).toList();
        }
    }

    /**
     * What can be found in the document as a whole, such as its parties by id; found once.
     *
     * @param find finds it: the same one each time, since what it found is known by it
     */
    @SuppressWarnings("unchecked") // what a function has found is of its own type
    public <T> T whole(Function<Case, T> find) {
        for (Whole one = wholes; one != null; one = one.before) {
            if (one.find == find) {
                return (T) one.value;
            }
        }
        T value = find.apply(document);
        wholes = new Whole(find, value, wholes);
        return value;
    }

    /** What a function found in the document as a whole. */
    private record Whole(
            Function<Case, ?> find, Object value, @Nullable Whole before) {}

    /** How the matter has gone. */
    public Course course() {
        Course known = course.get();
        course = () -> known;
        return known;
    }

    /** Finds something on which the course rests, and which therefore cannot rest on the course: nothing has happened yet. */
    public <T> T beforeAll(Supplier<T> find) {
        Supplier<Course> known = course;
        course = () -> Course.NONE;
        try {
            return find.get();
        } finally {
            course = known;
        }
    }

    /** The one element of a single scope, if the document has it. */
    @SuppressWarnings("unchecked") // a scope finds elements of its own type only
    public <E> Optional<Element<E>> single(Scope<E> scope) {
        return values(scope).isEmpty() ? Optional.empty() : Optional.of((Element<E>) element(scope, 0));
    }
}
