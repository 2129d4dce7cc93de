package se.samspel.json.blank;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.samspel.json.bind.Component;
import se.samspel.json.bind.Scalars;
import se.samspel.json.bind.Shape;

/** What is noted at places of a document to fill in; what leads further than there are members is noted where they end. */
final class Notes {

    private static final String FIRST = "/0";

    private final Class<?> document;
    private final Map<String, Set<String>> byPointer = new LinkedHashMap<>();
    private final Set<String> asking = new HashSet<>();

    Notes(Class<?> document) {
        this.document = document;
    }

    void add(String pointer, String words, boolean asks) {
        String place = known(pointer);
        byPointer.computeIfAbsent(place, first -> new LinkedHashSet<>()).add(words);
        if (asks) {
            asking.add(place);
        }
    }

    /** What is noted just here. */
    List<String> at(String pointer) {
        return List.copyOf(byPointer.getOrDefault(pointer, Set.of()));
    }

    /** Whether anything is noted further down. */
    boolean areBelow(String pointer) {
        return byPointer.keySet().stream().anyMatch(place -> place.startsWith(pointer + "/"));
    }

    /** Whether anything is asked for further down. */
    boolean askBelow(String pointer) {
        return asking.stream().anyMatch(place -> place.startsWith(pointer + "/"));
    }

    /** The pointer as far as there are members, to the first element of each list. */
    private String known(String pointer) {
        StringBuilder known = new StringBuilder();
        Class<?> type = document;
        for (String step : pointer.split("/")) {
            if (step.chars().allMatch(Character::isDigit)) {
                continue; // an index is told by the list, and so is the nothing before the first slash
            }
            Optional<Component> member = member(type, step);
            if (member.isEmpty()) {
                break;
            }
            type = member.get().type();
            known.append('/').append(step).append(isListOfRecords(member.get()) ? FIRST : "");
        }
        String place = known.toString();
        boolean list = place.endsWith(FIRST) && !pointer.matches(".*/\\d+");
        return list ? place.substring(0, place.length() - FIRST.length()) : place;
    }

    private static boolean isListOfRecords(Component member) {
        return member.number() == Component.Number.ANY && member.isOfRecords();
    }

    private static Optional<Component> member(Class<?> type, String name) {
        return Scalars.of(type).isPresent()
                ? Optional.empty()
                : Shape.of(type).components().stream()
                        .filter(component -> component.name().equals(name))
                        .findFirst();
    }
}
