package se.samspel.rules.assessment;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that is worked out when somebody first asks for it, such as what to say of a finding: most answers are counted
 * and never read. Equal to another of an equal value.
 *
 * <p>Two threads that ask at once may both work it out, and get the same.
 *
 * @param <T> the type of the value
 */
public final class OnDemand<T> {

    private volatile @Nullable Supplier<T> work; // let go of when it is done, with all that it holds
    private volatile @Nullable T known;

    private OnDemand(Supplier<T> work) {
        this.work = work;
    }

    private OnDemand(T known) {
        this.known = known;
    }

    /**
     * A value still to be worked out.
     *
     * @param work works it out: always the same, on any thread, never null, and throws nothing
     */
    public static <T> OnDemand<T> of(Supplier<T> work) {
        return new OnDemand<T>(Objects.requireNonNull(work, "work"));
    }

    /** A value that is known already. */
    public static <T> OnDemand<T> known(T value) {
        return new OnDemand<T>(Objects.requireNonNull(value, "value"));
    }

    /** The value. */
    public T get() {
        Supplier<T> todo = work; // read first: it is let go of after the value is known
        T value = known;
        if (value == null) {
            value = Objects.requireNonNull(Objects.requireNonNull(todo, "work").get(), "value");
            known = value;
            work = null;
        }
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof OnDemand<?> later && get().equals(later.get());
    }

    @Override
    public int hashCode() {
        return get().hashCode();
    }

    @Override
    public String toString() {
        return get().toString();
    }
}
