package se.samspel.process;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samspel.process.Activities.flow;
import static se.samspel.process.Activities.timed;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FlowTest {

    private static final Duration LONGEST = Duration.ofSeconds(Long.MAX_VALUE);

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "a:1                       | 1",
                "a:1>b b:2                 | 3",
                "b:2 a:1>b                 | 3",
                "a:1>b,c b:2>d c:5>d d:1   | 7",
                "a:1>b,c b:2 c:5           | 6",
                "a:3>c b:4>c c:1           | 5",
                "a:1>c,b b:5>c c:1         | 7",
                "a:1>b,b b:2               | 3",
                "a:1>x                     | 1",
                "a:2 b:1                   | 2"
            })
    void the_lead_time_is_that_of_the_slowest_way(String activities, long hours) {
        assertThat(flow(activities.split(" ")).leadTime()).contains(Duration.ofHours(hours));
    }

    @ParameterizedTest
    @CsvSource({"a:1>a", "a:1>b b:1>a", "a:1>b b:1>c c:1>b", "a:1>b b", "a b:1"})
    void a_loop_or_an_unknown_time_leaves_the_lead_time_unknown(String activities) {
        assertThat(flow(activities.split(" ")).leadTime()).isEmpty();
    }

    @Test
    void no_activities_have_no_lead_time() {
        assertThat(flow().leadTime()).isEmpty();
        assertThat(flow().hasLoop()).isFalse();
        assertThat(flow().hasIsland()).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "a, false",
        "a>a, true",
        "a>b b, false",
        "a>b b>a, true",
        "a>b b>c c>b, true",
        "'a>b,c b>d c>d d', false",
        "'a>b,b b', false",
        "a>x, false",
        "x a>b b>c c>a, true",
        "a>b a>a b, false" // of two with one id, the first counts
    })
    void a_loop_is_found(String activities, boolean loop) {
        assertThat(flow(activities.split(" ")).hasLoop()).isEqualTo(loop);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "a, false",
        "a b, true",
        "a>b b, false",
        "b a>b, false",
        "a>c b>c c, false",
        "a>b b c, true",
        "a>b b c>d d, true",
        "a>x b>x, true",
        "a>a b, true",
        "a a, false"
    })
    void an_island_is_found_whichever_way_the_arrows_point(String activities, boolean island) {
        assertThat(flow(activities.split(" ")).hasIsland()).isEqualTo(island);
    }

    @Test
    void a_flow_may_be_long() {
        Stream<String> steps = IntStream.range(0, 20_000).mapToObj(i -> "a" + i + ":1>a" + (i + 1));
        Flow flow = flow(Stream.concat(steps, Stream.of("a20000:1")).toArray(String[]::new));

        assertThat(flow.hasIsland()).isFalse();
        assertThat(flow.leadTime()).contains(Duration.ofHours(20_001));
    }

    @Test
    void work_and_waiting_make_the_lead_time_of_an_activity() {
        assertThat(timed(Duration.ofHours(1), Duration.ofHours(2)).leadTime()).contains(Duration.ofHours(3));
        assertThat(timed(Duration.ofHours(1), null).leadTime()).contains(Duration.ofHours(1));
        assertThat(timed(null, Duration.ofHours(2)).leadTime()).contains(Duration.ofHours(2));
        assertThat(timed(null, null).leadTime()).isEmpty();
    }

    @Test
    void a_time_beyond_all_time_is_unknown() {
        Flow longest = new Flow(List.of(timed(LONGEST, null)));
        Flow negative = new Flow(List.of(timed(LONGEST.negated(), null)));

        assertThat(timed(LONGEST, Duration.ofSeconds(1)).leadTime()).isEmpty();
        assertThat(flow("a:2562047788015215>b", "b:2562047788015215").leadTime())
                .isEmpty();
        assertThat(process(longest, negative).leadTimeGain()).isEmpty();
    }

    @Test
    void the_gain_is_what_the_lead_time_becomes_shorter_by() {
        assertThat(process(flow("a:5"), flow("a:2")).leadTimeGain()).contains(Duration.ofHours(3));
        assertThat(process(flow("a:2"), flow("a:5")).leadTimeGain()).contains(Duration.ofHours(-3));
        assertThat(process(flow("a:2"), flow("a")).leadTimeGain()).isEmpty();
        assertThat(process(flow("a:2"), null).leadTimeGain()).isEmpty();
        assertThat(process(null, flow("a:2")).leadTimeGain()).isEmpty();
    }

    private static Process process(Flow current, Flow future) {
        return new Process(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.ofNullable(current),
                Optional.ofNullable(future));
    }
}
