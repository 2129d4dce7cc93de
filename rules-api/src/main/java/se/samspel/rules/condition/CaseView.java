package se.samspel.rules.condition;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import se.samspel.document.Case;

/** A case as rules see it: its elements by scope, under the setting of one rule set. For one judging, in one thread. */
public final class CaseView {

    private final Case document;
    private final Setting setting;
    private final Map<Scope<?>, List<? extends Element<?>>> found = new HashMap<>();
    private final Map<Function<Case, ?>, Object> wholes = new IdentityHashMap<>(4);
    private Optional<Course> course;

    /** A view of the case under the setting. */
    public CaseView(Case document, Setting setting) {
        this(document, setting, Optional.empty());
    }

    /** A view of the case of which it is known already how its matter has gone. */
    public CaseView(Case document, Setting setting, Optional<Course> course) {
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
    @SuppressWarnings("unchecked") // a scope finds elements of its own type only, and is its own key
    public <E> List<Element<E>> elements(Scope<E> scope) {
        List<? extends Element<?>> known = found.get(scope);
        if (known == null) {
            known = List.copyOf(scope.elements().apply(document));
            found.put(scope, known);
        }
        return (List<Element<E>>) known;
    }

    /**
     * What can be found in the document as a whole, such as its parties by id; found once.
     *
     * @param find finds it: the same one each time, since what it found is known by it
     */
    @SuppressWarnings("unchecked") // what a function has found is of its own type
    public <T> T whole(Function<Case, T> find) {
        Object known = wholes.get(find);
        if (known == null) {
            known = find.apply(document);
            wholes.put(find, known);
        }
        return (T) known;
    }

    /** How the matter has gone. */
    public Course course() {
        Course known = course.orElseGet(() -> setting.course(this));
        course = Optional.of(known);
        return known;
    }

    /** Finds something on which the course rests, and which therefore cannot rest on the course: nothing has happened yet. */
    public <T> T beforeAll(Supplier<T> find) {
        Optional<Course> known = course;
        course = Optional.of(Course.NONE);
        try {
            return find.get();
        } finally {
            course = known;
        }
    }

    /** The one element of a single scope, if the document has it. */
    public <E> Optional<Element<E>> single(Scope<E> scope) {
        List<Element<E>> all = elements(scope);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
    }
}
