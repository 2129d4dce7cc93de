package se.samspel.rules.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samspel.rules.condition.Fact;
import se.samspel.rules.fact.Scopes;
import se.samspel.rules.fact.TimeFacts;
import se.samspel.rules.route.Act;
import se.samspel.rules.route.Binding;
import se.samspel.rules.route.Body;
import se.samspel.rules.route.Effect;
import se.samspel.rules.route.Mandate;
import se.samspel.rules.route.NonDelegable;
import se.samspel.rules.route.OwnBody;
import se.samspel.rules.text.Range;
import se.samspel.rules.text.Text;
import se.samspel.rules.text.Unit;

/** What a layer above may say otherwise of an item, and what stays as it is. */
class ItemsChangedTest {

    private static final Source OLD = Source.text("Avtal", "§ 1");
    private static final Source NEW = Source.interpretation("Avtal", "§ 2");
    private static final Text LABEL = Text.of("gammalt", "old");
    private static final Text OTHER = Text.of("nytt", "new");
    private static final Question QUESTION = Question.of("q", LABEL, OLD).answer("yes", OTHER);
    private static final Parameter LIMIT = Parameter.of("p", LABEL, Range.of(1, 2), Unit.COUNT, Range.of(0, 9), OLD);

    static Stream<Item> labelled() {
        return Stream.of(
                QUESTION,
                Budget.of("b", LABEL, TimeFacts.MEMBER_FULL_DAYS, OLD).within(LIMIT),
                DayOff.of("d", LABEL, new DayOff.Fixed(MonthDay.of(6, 6)), OLD),
                DeclaredFact.yesNo("f", LABEL, Scopes.MEMBER, OLD),
                Word.of(Vocabulary.MATTER, "w", LABEL, OLD),
                Act.of("a", LABEL, Effect.BINDING, OLD),
                Body.of("body", LABEL, OLD));
    }

    static Stream<Item> all() {
        return Stream.concat(
                labelled(),
                Stream.of(
                        LIMIT,
                        SystemLevel.of("l", LABEL, SystemLevel.Offices.of(LABEL, LABEL), OLD),
                        Binding.of("function", "body", OLD),
                        Mandate.of("m", "body", "decides", "w", OLD),
                        NonDelegable.of("w", OLD),
                        OwnBody.of("function", "region", "body", OLD)));
    }

    @ParameterizedTest
    @MethodSource("labelled")
    void an_item_that_is_called_something_else_is_the_same_otherwise(Item item) {
        Item renamed = item.called(OTHER).orElseThrow();

        assertThat(renamed).isNotEqualTo(item).hasSameClassAs(item);
        assertThat(renamed.called(LABEL)).contains(item);
    }

    @ParameterizedTest
    @MethodSource("all")
    void an_item_that_cites_another_source_is_the_same_otherwise(Item item) {
        Item cited = item.citing(NEW);

        assertThat(cited.source()).isEqualTo(NEW);
        assertThat(cited.citing(OLD)).isEqualTo(item);
    }

    @Test
    void the_clause_of_an_interpretation_says_that_it_is_one() {
        assertThat(Source.interpretation("Avtal", "§ 2").kind()).isNotEqualTo(OLD.kind());
        assertThat(Source.interpretation("Avtal", "§ 2").clause()).isEqualTo("§ 2");
    }

    @Test
    void an_answer_has_its_label_and_what_is_no_answer_has_none() {
        assertThat(QUESTION.answerLabel("yes")).contains(OTHER);
        assertThat(QUESTION.answerLabel("no")).isEmpty();
        assertThat(QUESTION.fact().label()).isEqualTo(LABEL);
        assertThat(QUESTION.text(OTHER)).isEqualTo(new NewLabel(QUESTION.id(), OTHER));
    }

    @Test
    void a_question_asks_for_its_own_fact_and_for_no_other_of_any_name() {
        Fact<?> given = DeclaredFact.yesNo("q", LABEL, Scopes.MATTER, OLD).fact();

        assertThat(QUESTION.asks(QUESTION.fact())).isTrue();
        assertThat(QUESTION.asks(Question.of("r", LABEL, OLD).fact())).isFalse();
        assertThat(QUESTION.asks(given)).isFalse();
    }

    @Test
    void a_declared_fact_knows_its_type_and_is_no_other() {
        DeclaredFact number = DeclaredFact.number("n", LABEL, Unit.COUNT, Scopes.MEMBER, OLD);

        assertThat(number.number().unit()).isEqualTo(Unit.COUNT);
        assertThat(DeclaredFact.yesNo("y", LABEL, Scopes.MEMBER, OLD).yesNo().domain())
                .containsExactly(false, true);
        assertThat(DeclaredFact.word("w", LABEL, List.of(Map.entry("few", OTHER)), Scopes.MEMBER, OLD)
                        .word()
                        .domain())
                .containsExactly("few");
        assertThatThrownBy(number::word)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("n is no WordFact");
    }

    @Test
    void a_budget_keeps_both_facts_of_its_guideline() {
        Budget budget = Budget.of("b", LABEL, TimeFacts.MEMBER_FULL_DAYS, OLD)
                .guideline(TimeFacts.MEMBER_FULL_DAYS, TimeFacts.MEMBER_FULL_DAYS, LIMIT);

        assertThat(budget.limit()).contains(LIMIT.id());
        assertThat(budget.guideline()).isPresent();
    }

    @Test
    void the_reason_goes_with_the_last_that_was_done() {
        Layer layer = Layer.of("l", "1").add(LIMIT, QUESTION).because(OTHER);

        assertThat(layer.changes()).extracting(Change::reason).containsExactly(Optional.empty(), Optional.of(OTHER));
        assertThat(layer.changes()).extracting(Change::id).containsExactly(LIMIT.id(), QUESTION.id());
        assertThatThrownBy(() -> Layer.of("l", "1").because(OTHER)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void what_is_fixed_is_what_was_named_and_what_was_fixed_before() {
        Layer layer = Layer.of("l", "1").add(LIMIT, QUESTION).fix(LIMIT);

        assertThat(layer.changes()).extracting(Change::fixed).containsExactly(true, false);
        assertThat(layer.fix(QUESTION).changes()).extracting(Change::fixed).containsExactly(true, true);
    }

    @Test
    void a_layer_on_another_is_a_regions_unless_it_says_otherwise() {
        assertThat(Layer.of("l", "1").under("base").level()).isEqualTo("region");
        assertThat(Layer.of("l", "1").level("local").under("base").level()).isEqualTo("local");
        assertThat(Layer.of("l", "1").under("base").under("law").parents())
                .containsExactly(Parent.of("base"), Parent.of("law"));
    }

    @Test
    void an_item_that_is_replaced_cites_its_own_source() {
        assertThat(Layer.of("l", "1").replace(LIMIT).changes())
                .singleElement()
                .satisfies(change -> assertThat(change.source()).isEqualTo(OLD));
    }

    @Test
    void a_layer_with_other_changes_is_the_same_otherwise() {
        Layer layer = Layer.of("l", "1")
                .under("base")
                .from(LocalDate.of(2027, 1, 1))
                .notRegulated(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), OLD)
                .add(LIMIT);

        assertThat(layer.with(List.of()).changes()).isEmpty();
        assertThat(layer.with(List.of()).with(layer.changes())).isEqualTo(layer);
    }
}
