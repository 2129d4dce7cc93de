package se.samspel.json.pack;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import se.samspel.json.fault.Words;
import se.samspel.rules.condition.Fact;
import se.samspel.rules.condition.NumberFact;
import se.samspel.rules.condition.Scope;
import se.samspel.rules.condition.WordFact;
import se.samspel.rules.condition.YesNoFact;
import se.samspel.rules.fact.Scopes;
import se.samspel.rules.layer.Operation;
import se.samspel.rules.layer.Severity;
import se.samspel.rules.layer.Source;
import se.samspel.rules.layer.Vocabulary;
import se.samspel.rules.route.Agreement;
import se.samspel.rules.route.Basis;
import se.samspel.rules.route.Effect;
import se.samspel.rules.route.EntryIntoForce;
import se.samspel.rules.route.Rung;
import se.samspel.rules.text.Unit;

/** Words to choose from, such as ERROR, WARNING and NOTICE, and what each stands for. */
final class Choice<T> {

    static final Choice<Operation> OPERATION =
            of(List.of(Operation.values()), operation -> operation.name().toLowerCase(Locale.ROOT));
    static final Choice<Unit> UNIT = of(Unit.class);
    static final Choice<Severity> SEVERITY = of(Severity.class);
    static final Choice<Vocabulary> VOCABULARY = of(Vocabulary.class);
    static final Choice<Effect> EFFECT = of(Effect.class);
    static final Choice<Agreement> AGREEMENT = of(Agreement.class);
    static final Choice<Rung> RUNG = of(Rung.class);
    static final Choice<EntryIntoForce> ENTRY = of(EntryIntoForce.class);
    static final Choice<Basis> BASIS = of(Basis.class);
    static final Choice<Source.Kind> SOURCE_KIND = of(Source.Kind.class);
    static final Choice<DayOfWeek> WEEKDAY = of(DayOfWeek.class);
    static final Choice<Scope<?>> SCOPE = of(Scopes.ALL, scope -> scope.id().value());

    /** The types of what a layer can declare, each as a fact of that type. */
    static final Choice<Fact<?>> FACT_TYPE =
            of(List.of(NumberFact.named("any"), YesNoFact.named("any"), WordFact.named("any")), Fact::type);

    private final Map<String, T> byWord;

    private Choice(Map<String, T> byWord) {
        this.byWord = byWord;
    }

    private static <E extends Enum<E>> Choice<E> of(Class<E> type) {
        return of(Arrays.asList(type.getEnumConstants()), Enum::name);
    }

    private static <T> Choice<T> of(List<? extends T> all, Function<T, String> word) {
        Map<String, T> byWord = new LinkedHashMap<>();
        all.forEach(one -> byWord.put(word.apply(one), one));
        return new Choice<>(byWord);
    }

    /** The words, in their usual order. */
    List<String> words() {
        return List.copyOf(byWord.keySet());
    }

    /** What the word stands for; empty if it is none of these. */
    Optional<T> called(String word) {
        return Optional.ofNullable(byWord.get(word));
    }

    /** What takes the place of a word that could not be read. */
    T standIn() {
        return byWord.values().iterator().next();
    }

    /** What a message calls the words. */
    Words form() {
        return oneOf(words());
    }

    /** One of some words, as a message says it. */
    static Words oneOf(List<String> words) {
        String all = String.join(", ", words);
        return new Words("ett av orden " + all, "one of the words " + all);
    }
}
