package se.samspel.testkit.generate.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import se.samspel.Id;
import se.samspel.party.Party;
import se.samspel.rules.layer.Vocabulary;
import se.samspel.testkit.generate.value.Choices;
import se.samspel.testkit.generate.value.Days;
import se.samspel.testkit.generate.value.Texts;
import se.samspel.testkit.generate.value.Words;

/**
 * Who takes part in a generated joint plan and what its parts can refer to, and how much of it is there.
 *
 * @param words the words that it can use
 * @param parties the parties
 * @param there how likely it is that something is there: 0.3 in a plan just begun, 0.97 in one nearly complete
 * @param goals how many goals it has
 * @param activities how many activities it has
 * @param pairs how many pairs of leads it has
 */
record PlanCast(Words words, List<Party> parties, double there, int goals, int activities, int pairs) {

    private static final int FIRST = 5;

    /** Begun, half made or nearly complete; with some, both or no sides of the border. */
    static Arbitrary<PlanCast> casts(Words words) {
        List<Party> all = words.parties();
        List<Party> first = all.subList(0, Math.min(FIRST, all.size()));
        return Combinators.combine(
                        Arbitraries.oneOf(Arbitraries.just(first), Choices.some(all)),
                        Arbitraries.frequency(Tuple.of(1, 0.3), Tuple.of(2, 0.75), Tuple.of(2, 0.97)),
                        Choices.from(0, 3),
                        Choices.from(0, 3),
                        Choices.from(0, 3),
                        Arbitraries.of(true, false))
                .as((parties, there, goals, activities, pairs, everywhere) -> there > 0.9
                        ? new PlanCast(
                                words,
                                parties,
                                there,
                                Math.max(1, goals),
                                Math.max(1, activities),
                                everywhere ? words.levels().size() : Math.max(1, pairs))
                        : new PlanCast(words, parties, there, goals, activities, pairs));
    }

    Days days() {
        return words.days();
    }

    /** One of the words of the vocabulary, as often as this plan is complete; now and then one that nobody knows. */
    Arbitrary<Optional<Id>> wordOf(Vocabulary vocabulary) {
        return oneOf(words.usually(vocabulary));
    }

    List<Id> partyIds() {
        return parties.stream().map(Party::id).toList();
    }

    List<Id> goalIds() {
        return ids("g", goals);
    }

    List<Id> activityIds() {
        return ids("a", activities);
    }

    List<Id> pairIds() {
        return ids("pair", pairs);
    }

    /** There as often as this plan is complete. */
    <T> Arbitrary<Optional<T>> perhaps(Arbitrary<T> value) {
        return value.optional(there);
    }

    /** A text, as often as this plan is complete. */
    Arbitrary<Optional<String>> text() {
        return perhaps(Texts.filled());
    }

    /** One of the words, as often as this plan is complete; nothing if there are none. */
    Arbitrary<Optional<Id>> oneOf(List<Id> words) {
        return words.isEmpty() ? Arbitraries.just(Optional.empty()) : perhaps(Arbitraries.of(words));
    }

    /** One of the parties. */
    Arbitrary<Optional<Id>> party() {
        return oneOf(partyIds());
    }

    /** Some of the pool; in a plan nearly complete all of them most of the time. */
    <T> Arbitrary<List<T>> some(List<T> pool) {
        return there > 0.9 ? Choices.mostly(Arbitraries.just(pool), Choices.some(pool)) : Choices.some(pool);
    }

    /** Some of the parties. */
    Arbitrary<List<Id>> someParties() {
        return some(partyIds());
    }

    /** A few; at least one in a plan nearly complete. */
    <S, T> Arbitrary<List<T>> few(int most, Arbitrary<S> seed, String prefix, BiFunction<Id, S, T> make) {
        return Choices.between(there > 0.9 ? 1 : 0, most, seed, prefix, make);
    }

    /** One for each of the ids. */
    static <S, T> Arbitrary<List<T>> each(List<Id> ids, Arbitrary<S> seed, BiFunction<Id, S, T> make) {
        return seed.list()
                .ofSize(ids.size())
                .map(seeds -> IntStream.range(0, ids.size())
                        .mapToObj(i -> make.apply(ids.get(i), seeds.get(i)))
                        .toList());
    }

    private static List<Id> ids(String prefix, int number) {
        return IntStream.rangeClosed(1, number).mapToObj(i -> Id.of(prefix + i)).toList();
    }
}
