package se.samspel.rules.layer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samspel.Id;
import se.samspel.rules.condition.Fact;
import se.samspel.rules.condition.NumberFact;
import se.samspel.rules.condition.Scope;
import se.samspel.rules.condition.WordFact;
import se.samspel.rules.condition.YesNoFact;
import se.samspel.rules.text.Text;
import se.samspel.rules.text.Unit;

/**
 * A fact that no document has a field for, and that a case gives under {@code facts}, such as the overtime of a member.
 *
 * @param id the id, by which a case gives it
 * @param label what people call the value
 * @param scope what it is about: the whole case, or each element of a kind
 * @param values what the value can be
 * @param source who asks for it
 */
public record DeclaredFact(Id id, Text label, Scope<?> scope, Values values, Source source) implements Item {

    /** What a value can be. */
    public sealed interface Values permits Numbers, YesOrNo, Words {}

    /** A number of something. */
    public record Numbers(Unit unit) implements Values {}

    /** True or false. */
    public record YesOrNo() implements Values {}

    /** One of a few words, each with its label. */
    public record Words(List<Map.Entry<String, Text>> words) implements Values {
        /** @throws IllegalArgumentException if the same word is there twice */
        public Words {
            words = List.copyOf(words);
            if (words.stream().map(Map.Entry::getKey).distinct().count() < words.size()) {
                throw new IllegalArgumentException("a fact is one of a few different words: " + words);
            }
        }
    }

    /** A number of something. */
    public static DeclaredFact number(String id, Text label, Unit unit, Scope<?> scope, Source source) {
        return new DeclaredFact(Id.of(id), label, scope, new Numbers(unit), source);
    }

    /** True or false. */
    public static DeclaredFact yesNo(String id, Text label, Scope<?> scope, Source source) {
        return new DeclaredFact(Id.of(id), label, scope, new YesOrNo(), source);
    }

    /** One of a few words. */
    public static DeclaredFact word(
            String id, Text label, List<Map.Entry<String, Text>> words, Scope<?> scope, Source source) {
        return new DeclaredFact(Id.of(id), label, scope, new Words(words), source);
    }

    /** The fact, for conditions; {@link #number()}, {@link #yesNo()} and {@link #word()} know its type. */
    public Fact<?> fact() {
        if (values instanceof Numbers numbers) {
            return NumberFact.given(id.value(), numbers.unit(), label, scope);
        }
        return values instanceof Words few
                ? WordFact.given(id.value(), label, few.words(), scope)
                : YesNoFact.given(id.value(), label, scope);
    }

    /**
     * The fact as a number.
     *
     * @throws IllegalStateException if it is none
     */
    public NumberFact number() {
        return as(NumberFact.class);
    }

    /**
     * The fact as true or false.
     *
     * @throws IllegalStateException if it is not
     */
    public YesNoFact yesNo() {
        return as(YesNoFact.class);
    }

    /**
     * The fact as a word.
     *
     * @throws IllegalStateException if it is none
     */
    public WordFact word() {
        return as(WordFact.class);
    }

    private <F> F as(Class<F> type) {
        return Optional.of(fact())
                .filter(type::isInstance)
                .map(type::cast)
                .orElseThrow(() -> new IllegalStateException(id + " is no " + type.getSimpleName()));
    }

    @Override
    public DeclaredFact citing(Source other) {
        return new DeclaredFact(id, label, scope, values, other);
    }

    @Override
    public Optional<Item> called(Text other) {
        return Optional.of(new DeclaredFact(id, other, scope, values, source));
    }
}
