package se.samspel.testkit.mutation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samspel.document.Case;

/** Cases that differ from examples in one thing only: something left out, a number or day beside, another word. */
final class Neighbours {

    private static final Set<String> KEPT = Set.of("format", "kind", "id", "title", "rules");
    private static final int MOST_WORDS = 6;

    private final List<JsonTree> trees;
    private final Map<String, Set<Object>> words = new LinkedHashMap<>();

    /** The neighbours of these cases, whose words are taken from one another. */
    Neighbours(List<Case> cases) {
        trees = cases.stream().flatMap(one -> JsonTree.of(one).stream()).toList();
        trees.forEach(tree -> tree.places().forEach(place -> {
            Object value = tree.at(place);
            if (value instanceof String || value instanceof Boolean) {
                words.computeIfAbsent(name(place), name -> new LinkedHashSet<>())
                        .add(value);
            }
        }));
    }

    /** So many of them that can be read, from all over, the same each time. */
    Stream<Case> some(int most) {
        List<Supplier<JsonTree>> all = trees.stream()
                .flatMap(tree -> tree.places().stream()
                        .filter(place -> !KEPT.contains(String.valueOf(place.get(0))))
                        .flatMap(place -> beside(tree, place)))
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(all, new Random(1));
        return all.stream().flatMap(tree -> tree.get().document().stream()).limit(most);
    }

    private Stream<Supplier<JsonTree>> beside(JsonTree tree, List<Object> place) {
        Object value = tree.at(place);
        Stream<Supplier<JsonTree>> without = Stream.of(() -> tree.without(place));
        Stream<Object> others = value instanceof BigDecimal number
                ? Stream.of(number.subtract(BigDecimal.ONE), number.add(BigDecimal.ONE))
                : value instanceof String text ? texts(text, place) : words(value, place);
        return Stream.concat(without, others.map(other -> () -> tree.with(place, other)));
    }

    private Stream<Object> texts(String text, List<Object> place) {
        return day(text)
                .map(day -> Stream.<Object>of(
                        day.minusDays(1).toString(),
                        day.plusDays(1).toString(),
                        day.minusYears(1).toString(),
                        day.plusYears(1).toString()))
                .orElseGet(() -> words(text, place));
    }

    private Stream<Object> words(Object value, List<Object> place) {
        return words.getOrDefault(name(place), Set.of()).stream()
                .filter(other -> !other.equals(value))
                .limit(MOST_WORDS);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** The name of the member that a value is, or is in a list of. */
    private static String name(List<Object> place) {
        return place.stream()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .reduce("", (one, next) -> next);
    }
}
