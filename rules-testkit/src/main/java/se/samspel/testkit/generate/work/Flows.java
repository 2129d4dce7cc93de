package se.samspel.testkit.generate.work;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import se.samspel.Id;
import se.samspel.process.Activity;
import se.samspel.process.Flow;
import se.samspel.process.Process;
import se.samspel.rules.layer.Vocabulary;
import se.samspel.testkit.generate.value.Choices;
import se.samspel.testkit.generate.value.Texts;
import se.samspel.testkit.generate.value.Words;

/** Processes with connected flows of some activities, a few of which branch. */
final class Flows {

    private Flows() {}

    static Arbitrary<Process> process(Words words, List<Id> units) {
        return Combinators.combine(
                        Texts.perhaps(),
                        Texts.perhaps(),
                        Arbitraries.of(true, true, false).optional(0.8),
                        Choices.some(words.of(Vocabulary.AIM)),
                        Choices.some(words.of(Vocabulary.PRIORITY_GROUP)),
                        Texts.filled().list().ofMaxSize(3),
                        Choices.perhaps(flow(units)),
                        Choices.perhaps(flow(units)))
                .as(Process::new);
    }

    static Arbitrary<Flow> flow(List<Id> units) {
        return Choices.between(2, 5, activity(units), "a", Flows::renamed).map(Flows::connected);
    }

    /** A chain of so many activities. */
    static Flow chain(int length) {
        return connected(IntStream.rangeClosed(1, length)
                .mapToObj(i -> new Activity(
                        Id.of("a" + i),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(Duration.ofHours(1)),
                        Optional.empty(),
                        List.of()))
                .toList());
    }

    /** The same activities, the last followed by the first. */
    static Flow loop(Flow flow) {
        List<Activity> activities = new ArrayList<>(flow.activities());
        Activity last = activities.remove(activities.size() - 1);
        Id first = flow.activities().get(0).id();
        activities.add(followedBy(last, List.of(first)));
        return new Flow(activities);
    }

    private static Arbitrary<Activity> activity(List<Id> units) {
        return Combinators.combine(Texts.perhaps(), Choices.perhapsOneOf(units), hours(), hours())
                .as((name, unit, work, waiting) -> new Activity(People.LEADER, name, unit, work, waiting, List.of()));
    }

    private static Arbitrary<Optional<Duration>> hours() {
        return Choices.perhaps(Choices.from(0, 100).map(Duration::ofHours));
    }

    private static Activity renamed(Id id, Activity activity) {
        return new Activity(
                id, activity.name(), activity.unit(), activity.workTime(), activity.waitingTime(), activity.next());
    }

    /** Each activity followed by the one after it, and the first by the last too. */
    private static Flow connected(List<Activity> activities) {
        int last = activities.size() - 1;
        return new Flow(IntStream.rangeClosed(0, last)
                .mapToObj(i -> followedBy(
                        activities.get(i),
                        i == last
                                ? List.of()
                                : Stream.of(
                                                activities.get(i + 1).id(),
                                                activities
                                                        .get(i == 0 ? last : i + 1)
                                                        .id())
                                        .distinct()
                                        .toList()))
                .toList());
    }

    private static Activity followedBy(Activity activity, List<Id> next) {
        return new Activity(
                activity.id(), activity.name(), activity.unit(), activity.workTime(), activity.waitingTime(), next);
    }
}
