package se.samspel.rules.condition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import se.samspel.Id;
import se.samspel.rules.text.Text;

/** A fact that is one word, such as {@code matter.principals} = joint. */
public final class WordFact extends Fact<String> {

    private final Map<String, Text> words;
    private final List<String> domain;

    WordFact(
            String id,
            Text label,
            Map<String, Text> words,
            List<String> domain,
            Origin origin,
            Reading<String> reading) {
        super(id, label, origin, reading);
        this.words = Map.copyOf(words);
        this.domain = List.copyOf(domain);
    }

    /** One of a few known words, computed from the document. */
    public static <E> WordFact oneOf(
            String id,
            Text label,
            List<Map.Entry<String, Text>> words,
            Scope<E> scope,
            Way<E, ?> way,
            BiFunction<CaseView, E, Optional<String>> compute) {
        return new WordFact(
                id, label, index(words), names(words), Origin.READ, Reading.Computed.of(scope, way, compute));
    }

    /** Any word, read off the document. */
    public static <E> WordFact open(
            String id, Text label, Scope<E> scope, Way<E, ?> way, BiFunction<CaseView, E, Optional<String>> compute) {
        return new WordFact(id, label, Map.of(), List.of(), Origin.READ, Reading.Computed.of(scope, way, compute));
    }

    /** One of a few known words, asked of somebody; a word that is not among them is no answer. */
    public static <E> WordFact asked(
            String id,
            Text label,
            List<Map.Entry<String, Text>> words,
            Scope<E> scope,
            Way<E, ?> way,
            BiFunction<CaseView, E, Optional<String>> answer) {
        List<String> known = names(words);
        return new WordFact(
                id,
                label,
                index(words),
                known,
                Origin.ASKED,
                Reading.Computed.of(
                        scope,
                        way,
                        (view, element) -> answer.apply(view, element).filter(known::contains)));
    }

    /** One of a few known words, given by hand; another word is no value. */
    public static WordFact given(String id, Text label, List<Map.Entry<String, Text>> words, Scope<?> scope) {
        List<String> known = names(words);
        return new WordFact(
                id,
                label,
                index(words),
                known,
                Origin.GIVEN,
                new Reading.Given<>(
                        Id.of(id),
                        scope,
                        value -> Optional.of(value).filter(known::contains).map(String.class::cast)));
    }

    /** The answer to a question of another layer, or a word that it declares, by its name, such as {@code consequences}. */
    public static WordFact named(String id) {
        return new WordFact(id, Text.same(id), Map.of(), List.of(), Origin.NAMED, new Reading.Named<>());
    }

    /** Met if the value is the word. */
    public Condition is(String word) {
        return in(word);
    }

    /**
     * Met if the value is one of the words.
     *
     * @throws IllegalArgumentException if the fact can never have one of these values, or one is named twice
     */
    public Condition in(String... anyOf) {
        Set<String> unknown = new TreeSet<>(List.of(anyOf));
        domain.forEach(unknown::remove);
        if (!domain.isEmpty() && !unknown.isEmpty()) {
            throw new IllegalArgumentException(id() + " is never " + unknown + "; it is one of " + domain);
        }
        return new Condition.OneOf(this, Set.of(anyOf));
    }

    @Override
    public List<String> domain() {
        return domain;
    }

    @Override
    public String type() {
        return "WORD";
    }

    @Override
    public Text text(String value) {
        return words.getOrDefault(value, Text.same(value));
    }

    private static Map<String, Text> index(List<Map.Entry<String, Text>> words) {
        return words.stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static List<String> names(List<Map.Entry<String, Text>> words) {
        return words.stream().map(Map.Entry::getKey).toList();
    }
}
