package se.samspel.json.bind;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.samspel.Id;
import se.samspel.json.fault.Place;

/**
 * What could not be read and may have held ids: lists, objects, and elements without a readable id. Stand-ins have
 * taken their place, so that everything else can be checked; what follows only from a loss is no fault of its own.
 */
public final class Losses {

    /** Stands for any index in a way down a document, such as {@code plans, *, improvements}. */
    public static final String ANY = "*";

    private static final String STAND_IN = "unread." + "0".repeat(40) + ".";

    private final Set<List<String>> lost = new HashSet<>();
    private final Set<List<String>> parents = new HashSet<>();
    private int standIns;

    /** Whether an id has taken the place of one that could not be read. */
    public boolean isStandIn(String id) {
        return id.startsWith(STAND_IN);
    }

    /** Whether something with an id may be missing directly here: what stands here, around it, or an element of it. */
    public boolean touch(List<String> way) {
        boolean around = false;
        for (int length = 0; length <= way.size() && !around; length++) {
            around = lost.contains(way.subList(0, length));
        }
        return around || parents.contains(way);
    }

    void add(Place place) {
        add(place.steps());
        add(place.steps().stream().map(Losses::general).toList());
    }

    Id standIn() {
        standIns++;
        return Id.of(STAND_IN + standIns);
    }

    private void add(List<String> way) {
        lost.add(way);
        if (!way.isEmpty()) {
            parents.add(way.subList(0, way.size() - 1));
        }
    }

    private static String general(String step) {
        return step.chars().allMatch(Character::isDigit) ? ANY : step;
    }
}
