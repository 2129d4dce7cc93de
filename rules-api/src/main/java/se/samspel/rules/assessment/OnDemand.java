package se.samspel.rules.assessment;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A list that is worked out when somebody first looks at it. Two threads that look at once may both work it out, and get
 * the same.
 */
final class OnDemand<E> extends AbstractList<E> {

    private final Supplier<List<E>> found;
    private volatile @Nullable List<E> known;

    OnDemand(Supplier<List<E>> found) {
        this.found = found;
    }

    private List<E> known() {
        List<E> all = known;
        if (all == null) {
            all = List.copyOf(found.get());
            known = all;
        }
        return all;
    }

    @Override
    public E get(int index) {
        return known().get(index);
    }

    @Override
    public int size() {
        return known().size();
    }
}
