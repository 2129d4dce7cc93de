package se.samspel.rules.condition;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import se.samspel.rules.text.Text;

/** A fact that is a set of words, such as {@code team.party-kinds} = municipality and region. */
public final class WordsFact extends Fact<Set<String>> {

    private final Map<String, Text> labels;

    WordsFact(String id, Text label, Map<String, Text> labels, Reading<Set<String>> reading) {
        super(id, label, Origin.READ, reading);
        this.labels = Map.copyOf(labels);
    }

    /** A set of words computed from the document; it may be empty but is always known. */
    public static <E> WordsFact of(
            String id, Text label, Scope<E> scope, Way<E, ?> way, BiFunction<CaseView, E, Set<String>> compute) {
        return labelled(id, label, List.of(), scope, way, compute);
    }

    /** A set of words that the fact itself has labels for. */
    public static <E> WordsFact labelled(
            String id,
            Text label,
            List<Map.Entry<String, Text>> labels,
            Scope<E> scope,
            Way<E, ?> way,
            BiFunction<CaseView, E, Set<String>> compute) {
        return new WordsFact(
                id,
                label,
                labels.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                new Reading.Computed<>(
                        scope,
                        way,
                        (view, element) -> Collections.unmodifiableSet(new TreeSet<>(compute.apply(view, element)))));
    }

    /** Met if the word is in the set. */
    public Condition has(String word) {
        return new Condition.Has(this, word);
    }

    /** Met if there is no word in the set; a rule that must be so can name the words that are. */
    public Condition isEmpty() {
        return new Condition.Empty(this);
    }

    @Override
    public List<Set<String>> domain() {
        return List.of();
    }

    @Override
    public String type() {
        return "WORDS";
    }

    /** What people call the word, where the fact itself says so. */
    public Optional<Text> label(String word) {
        return Optional.ofNullable(labels.get(word));
    }

    /** The words that there can be, sorted, where the fact itself says so; none where it does not. */
    public List<String> words() {
        return labels.keySet().stream().sorted().toList();
    }

    @Override
    public Text text(Set<String> value) {
        return new TreeSet<>(value)
                .stream()
                        .map(word -> label(word).orElse(Text.same(word)))
                        .reduce((some, next) -> Text.of(some.sv() + ", " + next.sv(), some.en() + ", " + next.en()))
                        .orElse(Text.of("inga", "none"));
    }
}
