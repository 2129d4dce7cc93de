package se.samspel.process;

import jakarta.validation.Valid;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samspel.Id;
import se.samspel.constraint.ConnectedFlow;
import se.samspel.constraint.UniqueIds;

/**
 * Activities that hang together from beginning to end, in each pass of a recurring process.
 *
 * @param activities the activities; each names those that follow it
 */
@ConnectedFlow
public record Flow(@UniqueIds List<@Valid Activity> activities) {

    /** Copies the list. */
    public Flow {
        activities = List.copyOf(activities);
    }

    /**
     * The time from the first activity to the last, along the slowest way: work and waiting added up, such as 30 hours.
     *
     * @return empty if the times of an activity are unknown, the flow has no activities or goes round in a loop, or the
     *     time is longer than a {@link Duration} holds
     */
    public Optional<Duration> leadTime() {
        try {
            return slowestWay();
        } catch (ArithmeticException tooLong) {
            return Optional.empty();
        }
    }

    private Optional<Duration> slowestWay() {
        List<Activity> order = inOrder();
        if (order.size() < byId().size()
                || activities.stream().anyMatch(activity -> activity.leadTime().isEmpty())) {
            return Optional.empty();
        }
        Map<Id, Duration> untilStart = new HashMap<>();
        Optional<Duration> slowest = Optional.empty();
        for (Activity activity : order) {
            Duration start = untilStart.getOrDefault(activity.id(), Duration.ZERO);
            Duration end = start.plus(activity.leadTime().orElseThrow());
            activity.next().forEach(next -> untilStart.merge(next, end, Flow::longer));
            slowest = Optional.of(slowest.map(known -> longer(known, end)).orElse(end));
        }
        return slowest;
    }

    /** Whether an activity, directly or through others, follows itself. */
    public boolean hasLoop() {
        return inOrder().size() < byId().size();
    }

    /** Whether some activities cannot be reached from the others, whichever way one walks. */
    public boolean hasIsland() {
        Map<Id, Activity> byId = byId();
        if (byId.isEmpty()) {
            return false;
        }
        Map<Id, List<Id>> neighbours = new HashMap<>();
        byId.values()
                .forEach(activity -> activity.next().stream()
                        .filter(byId::containsKey)
                        .forEach(next -> {
                            neighbours
                                    .computeIfAbsent(activity.id(), id -> new ArrayList<>())
                                    .add(next);
                            neighbours
                                    .computeIfAbsent(next, id -> new ArrayList<>())
                                    .add(activity.id());
                        }));
        Map<Id, Boolean> reached = new HashMap<>();
        Deque<Id> toVisit = new ArrayDeque<>(List.of(byId.keySet().iterator().next()));
        while (!toVisit.isEmpty()) {
            Id id = toVisit.pop();
            if (reached.put(id, true) == null) {
                neighbours.getOrDefault(id, List.of()).forEach(toVisit::push);
            }
        }
        return reached.size() < byId.size();
    }

    /** The activities, each after all that it follows; those in or after a loop are left out. */
    private List<Activity> inOrder() {
        Map<Id, Activity> byId = byId();
        Map<Id, Integer> waitingFor = new HashMap<>();
        byId.values().forEach(activity -> activity.next().forEach(next -> waitingFor.merge(next, 1, Integer::sum)));
        Deque<Activity> ready = new ArrayDeque<>();
        byId.values().stream()
                .filter(activity -> !waitingFor.containsKey(activity.id()))
                .forEach(ready::add);
        List<Activity> order = new ArrayList<>();
        while (!ready.isEmpty()) {
            Activity activity = ready.poll();
            order.add(activity);
            for (Id next : activity.next()) {
                if (waitingFor.merge(next, -1, Integer::sum) == 0 && byId.containsKey(next)) {
                    ready.add(byId.get(next));
                }
            }
        }
        return order;
    }

    private Map<Id, Activity> byId() {
        Map<Id, Activity> byId = new LinkedHashMap<>();
        activities.forEach(activity -> byId.putIfAbsent(activity.id(), activity));
        return byId;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
