package se.samspel.rules.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samspel.rules.analysis.Trial.Outcome;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.condition.Fact;
import se.samspel.rules.condition.Limit;
import se.samspel.rules.condition.NumberFact;
import se.samspel.rules.condition.Verdict;
import se.samspel.rules.condition.WordFact;
import se.samspel.rules.condition.YesNoFact;
import se.samspel.rules.fact.Scopes;
import se.samspel.rules.text.Range;
import se.samspel.rules.text.Text;
import se.samspel.rules.text.Unit;

class TrialTest {

    private static final NumberFact NUMBER = NumberFact.given("number", Unit.COUNT, Text.same("number"), Scopes.MATTER);
    private static final NumberFact HOURS = NumberFact.given("hours", Unit.HOURS, Text.same("hours"), Scopes.MATTER);
    private static final YesNoFact YES_NO = YesNoFact.given("yes-no", Text.same("yes or no"), Scopes.MATTER);
    private static final WordFact WORD = WordFact.given(
            "word",
            Text.same("word"),
            List.of(Map.entry("a", Text.same("a")), Map.entry("b", Text.same("b")), Map.entry("c", Text.same("c"))),
            Scopes.MATTER);
    private static final List<Fact<?>> FACTS = List.of(NUMBER, HOURS, YES_NO, WORD);

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void values_are_found_just_where_going_through_all_of_them_finds_some(long seed) {
        Random random = new Random(seed);
        List<Map<Object, Optional<?>>> all = all();
        for (int i = 0; i < 1_000; i++) {
            Condition one = condition(random, 3);
            Condition other = condition(random, 3);
            boolean isThere = all.stream()
                    .map(Assumed::new)
                    .anyMatch(values -> values.possible(one).contains(Verdict.YES)
                            && values.possible(other).contains(Verdict.NO));

            Trial trial = new Trial(wanted(one, other));

            assertThat(trial.outcome()).as(one + " and not " + other).isEqualTo(isThere ? Outcome.FOUND : Outcome.NONE);
            assertThat(trial.values().isPresent()).isEqualTo(isThere);
        }
    }

    @ParameterizedTest
    @CsvSource({"4, 6, 7", "0, 3, 4"})
    void the_number_that_is_found_lies_next_to_the_limit(long least, long most, long found) {
        Condition outside = NUMBER.within(Limit.constant(Range.of(least, most))).not();
        Condition above = NUMBER.atLeast(most);

        assertThat(new Trial(Map.of(outside, Verdict.YES, above, Verdict.YES)).facts())
                .contains(Map.of(NUMBER, BigDecimal.valueOf(found)));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void one_fact_that_is_enough_is_named_before_two_that_are_asked_for_first(boolean asked) {
        Condition either = YES_NO.is(asked).and(WORD.is("a")).or(NUMBER.atLeast(1));

        assertThat(new Trial(Map.of(either, Verdict.YES)).facts()).contains(Map.of(NUMBER, BigDecimal.ONE));
    }

    @Test
    void a_limit_that_shows_it_itself_is_named_before_the_number_below_it() {
        Condition few = NUMBER.within(Limit.constant(Range.of(0, 20)));
        Condition some = NUMBER.within(Limit.constant(Range.of(4, 20)));

        assertThat(new Trial(Map.of(few, Verdict.YES, some, Verdict.YES)).facts())
                .contains(Map.of(NUMBER, BigDecimal.valueOf(4)));
    }

    @Test
    void no_fact_is_named_that_could_be_left_out() {
        Condition either = YES_NO.isTrue().or(WORD.is("a"));

        assertThat(new Trial(Map.of(either, Verdict.YES)).values().orElseThrow())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void no_fact_is_named_that_could_be_left_out_even_where_there_are_too_many_to_look_for_fewer(boolean asked) {
        List<Condition> parts = new ArrayList<>(List.of(YES_NO.is(asked).or(WORD.is("c"))));
        for (int i = 0; i < 18; i++) {
            parts.add(NumberFact.given("number-" + i, Unit.COUNT, Text.same("number"), Scopes.MATTER)
                    .atLeast(1));
        }

        assertThat(new Trial(Map.of(new Condition.And(parts), Verdict.YES))
                        .values()
                        .orElseThrow())
                .hasSize(parts.size());
    }

    @Test
    void there_are_never_fewer_than_no_things() {
        Condition less = NUMBER.within(Limit.constant(Range.atLeast(0))).not();

        assertThat(new Trial(Map.of(less, Verdict.YES)).outcome()).isEqualTo(Outcome.NONE);
    }

    @Test
    void what_is_not_known_can_be_wanted() {
        assertThat(new Trial(Map.of(WORD.known(), Verdict.NO)).values().orElseThrow())
                .extracting(fact -> fact.text().en())
                .containsExactly("not stated");
    }

    @Test
    void of_no_element_all_can_be_said() {
        Condition never = NUMBER.atLeast(2).and(NUMBER.atLeast(1).not());

        assertThat(new Trial(Map.of(Condition.all(Scopes.MEMBER, never), Verdict.YES)).outcome())
                .isEqualTo(Outcome.FOUND);
        assertThat(new Trial(Map.of(Condition.any(Scopes.MEMBER, never), Verdict.YES)).outcome())
                .isEqualTo(Outcome.NONE);
        assertThat(new Trial(Map.of(
                                Condition.count(Scopes.MEMBER, never, Limit.constant(Range.atLeast(1))), Verdict.YES))
                        .outcome())
                .isEqualTo(Outcome.NONE);
    }

    @Test
    void what_takes_too_many_steps_is_not_said_to_be_impossible() {
        List<Condition> odd = new ArrayList<>();
        List<YesNoFact> many = IntStream.range(0, 40)
                .mapToObj(i -> YesNoFact.given("fact-" + i, Text.same("fact"), Scopes.MATTER))
                .toList();
        for (int i = 0; i < many.size(); i++) {
            for (int j = i + 1; j < many.size(); j++) {
                odd.add(many.get(i).isTrue().or(many.get(j).isTrue()));
                odd.add(many.get(i)
                        .is(false)
                        .or(many.get(j).is(false))
                        .or(many.get((i * j + 7) % 40).isTrue()));
            }
        }
        Condition few = new Condition.And(odd);
        Condition none =
                new Condition.Or(many.stream().map(fact -> fact.is(false)).toList());

        assertThat(new Trial(wanted(few, none.not())).outcome()).isNotNull();
    }

    private static Map<Condition, Verdict> wanted(Condition yes, Condition no) {
        Map<Condition, Verdict> wanted = new HashMap<>();
        wanted.put(no, Verdict.NO);
        wanted.put(new Condition.And(List.of(yes)), Verdict.YES);
        return wanted;
    }

    private static List<Map<Object, Optional<?>>> all() {
        Stream<Map<Object, Optional<?>>> all = Stream.of(Map.of());
        for (Fact<?> fact : FACTS) {
            all = all.flatMap(some -> values(fact).map(value -> {
                Map<Object, Optional<?>> more = new HashMap<>(some);
                more.put(fact, value);
                return more;
            }));
        }
        return all.toList();
    }

    private static Stream<Optional<?>> values(Fact<?> fact) {
        Stream<Optional<?>> known = fact == NUMBER
                ? IntStream.rangeClosed(0, 8).mapToObj(i -> Optional.of(BigDecimal.valueOf(i)))
                : fact == HOURS
                        ? IntStream.rangeClosed(-4, 18).mapToObj(i -> Optional.of(BigDecimal.valueOf(i * 5L, 1)))
                        : fact.domain().stream().map(Optional::of);
        return Stream.concat(known, Stream.of(Optional.empty()));
    }

    private static Condition condition(Random random, int depth) {
        int least = random.nextInt(6);
        return switch (random.nextInt(depth == 0 ? 5 : 8)) {
            case 0 -> NUMBER.within(Limit.constant(Range.of(least, least + random.nextInt(3))));
            case 1 -> HOURS.within(Limit.constant(random.nextBoolean() ? Range.atMost(least) : Range.atLeast(least)));
            case 2 -> YES_NO.is(random.nextBoolean());
            case 3 -> WORD.in(random.nextBoolean() ? new String[] {"a"} : new String[] {"b", "c"});
            case 4 -> FACTS.get(random.nextInt(FACTS.size())).known();
            case 5 -> condition(random, depth - 1).and(condition(random, depth - 1));
            case 6 -> condition(random, depth - 1).or(condition(random, depth - 1));
            default -> condition(random, depth - 1).not();
        };
    }
}
