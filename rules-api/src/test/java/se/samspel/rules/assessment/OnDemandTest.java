package se.samspel.rules.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.lang.ref.WeakReference;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OnDemandTest {

    @Test
    void a_value_is_worked_out_when_somebody_asks_and_then_kept() {
        AtomicInteger asked = new AtomicInteger();
        OnDemand<Integer> value = OnDemand.of(asked::incrementAndGet);

        assertThat(asked).hasValue(0);
        assertThat(List.of(value.get(), value.get())).containsExactly(1, 1);
        assertThat(asked).hasValue(1);
    }

    @Test
    void it_is_equal_to_another_of_an_equal_value_whether_asked_for_or_not() {
        assertThat(OnDemand.of(() -> "a"))
                .isEqualTo(OnDemand.known("a"))
                .hasSameHashCodeAs(OnDemand.known("a"))
                .hasToString("a")
                .isNotEqualTo(OnDemand.of(() -> "b"))
                .isNotEqualTo("a");
    }

    @Test
    void many_that_ask_at_once_get_the_same() {
        OnDemand<List<Integer>> value = OnDemand.of(() -> List.of(1, 2));

        assertThat(IntStream.range(0, 10_000).parallel().mapToObj(any -> value.get()))
                .allMatch(List.of(1, 2)::equals);
    }

    @Test
    void how_it_was_worked_out_is_let_go_of() {
        OnDemand<Integer> value = held();
        WeakReference<int[]> used = inUse;

        assertThat(value.get()).isEqualTo(3);
        for (int tries = 0; tries < 50 && used.get() != null; tries++) {
            System.gc();
        }
        assertThat(used.get()).isNull();
        assertThat(value.get()).isEqualTo(3);
    }

    private WeakReference<int[]> inUse = new WeakReference<>(null);

    private OnDemand<Integer> held() {
        int[] large = new int[3];
        inUse = new WeakReference<>(large);
        return OnDemand.of(() -> large.length);
    }

    @Test
    void there_is_no_value_that_is_null() {
        assertThatNullPointerException().isThrownBy(() -> OnDemand.known(null));
        assertThatNullPointerException().isThrownBy(() -> OnDemand.of(null));
        assertThatNullPointerException()
                .isThrownBy(() -> OnDemand.of(() -> null).get());
    }
}
