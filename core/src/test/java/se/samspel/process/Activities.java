package se.samspel.process;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samspel.Id;

/** Flows in short: {@code flow("a:1>b,c", "b:2", "c:3")} is an hour of a, then two of b or three of c. */
final class Activities {

    private Activities() {}

    static Flow flow(String... activities) {
        return new Flow(Stream.of(activities).map(Activities::activity).toList());
    }

    static Activity activity(String text) {
        String[] parts = text.split(">");
        String[] name = parts[0].split(":");
        List<Id> next = parts.length == 1
                ? List.of()
                : Stream.of(parts[1].split(",")).map(Id::of).toList();
        Optional<Duration> work =
                name.length == 1 ? Optional.empty() : Optional.of(Duration.ofHours(Long.parseLong(name[1])));
        return new Activity(Id.of(name[0]), Optional.empty(), Optional.empty(), work, Optional.empty(), next);
    }

    static Activity timed(Duration work, Duration waiting) {
        return new Activity(
                Id.of("a"),
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(work),
                Optional.ofNullable(waiting),
                List.of());
    }
}
