package se.samspel.rules.condition;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import se.samspel.rules.text.Text;

/** A fact that is a set of words, such as {@code team.party-kinds} = municipality and region. */
public final class WordsFact extends Fact<Set<String>> {

    WordsFact(String id, Text label, Reading<Set<String>> reading) {
        super(id, label, Origin.READ, reading);
    }

    /** A set of words computed from the document; it may be empty but is always known. */
    public static <E> WordsFact of(
            String id, Text label, Scope<E> scope, Way<E, ?> way, BiFunction<CaseView, E, Set<String>> compute) {
        return new WordsFact(
                id,
                label,
                new Reading.Computed<>(
                        scope,
                        way,
                        (view, element) ->
                                Optional.of(Collections.unmodifiableSet(new TreeSet<>(compute.apply(view, element))))));
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

    @Override
    public Text text(Set<String> value) {
        return value.isEmpty() ? Text.of("inga", "none") : Text.same(String.join(", ", new TreeSet<>(value)));
    }
}
