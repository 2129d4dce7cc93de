package se.samspel.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samspel.rules.Tiny.SOURCE;
import static se.samspel.rules.Tiny.child;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.samspel.Id;
import se.samspel.rules.analysis.Defect;
import se.samspel.rules.analysis.Defect.Kind;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.fact.DecisionFacts;
import se.samspel.rules.fact.Scopes;
import se.samspel.rules.fact.TimeFacts;
import se.samspel.rules.layer.Budget;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Parameter;
import se.samspel.rules.layer.Question;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.layer.Severity;
import se.samspel.rules.layer.Source;
import se.samspel.rules.route.Mandate;
import se.samspel.rules.route.Routing;
import se.samspel.rules.route.Stage;
import se.samspel.rules.text.Range;
import se.samspel.rules.text.Text;
import se.samspel.rules.text.Unit;
import se.samspel.time.Period;

/** What an analysis says of numbers that no rule reads, questions that change nothing, and sources that have run out. */
class UnusedItemsTest {

    private static final LocalDate DAY = LocalDate.of(2027, 4, 1);
    private static final Set<Kind> KINDS = Set.of(Kind.UNREAD_PARAMETER, Kind.IDLE_QUESTION, Kind.EXPIRED_SOURCE);
    private static final String NUMBERS = "{who} {value} {limit}";
    private static final Parameter HOURS = number("hours");
    private static final Question LARGE = question("large");
    private static final Question OTHER = question("other");

    static Stream<Item> readers() {
        Condition within = TimeFacts.MEMBER_BETWEEN_HOURS.within(HOURS);
        return Stream.of(
                rule(Condition.ALWAYS, within, NUMBERS),
                rule(within, TimeFacts.MEMBER_WHOLE_DAYS.is(true), "{who}"),
                rule(Condition.ALWAYS, within.or(TimeFacts.MEMBER_WHOLE_DAYS.is(true)), NUMBERS),
                Budget.of("b", Text.same("b"), TimeFacts.MEMBER_BETWEEN_HOURS, SOURCE)
                        .within(HOURS));
    }

    @ParameterizedTest
    @MethodSource("readers")
    void a_number_is_read_by_what_a_rule_applies_to_and_asks_for_and_by_budgets(Item reader) {
        assertThat(found(HOURS, reader)).isEmpty();
    }

    @Test
    void a_number_that_no_rule_reads_is_told_with_its_source_and_its_layer() {
        List<Defect> defects = defects(
                HOURS, number("more"), rule(Condition.ALWAYS, TimeFacts.MEMBER_BETWEEN_HOURS.within(HOURS), NUMBERS));

        assertThat(defects).singleElement().satisfies(defect -> {
            assertThat(defect.kind()).isEqualTo(Kind.UNREAD_PARAMETER);
            assertThat(defect.item()).isEqualTo(Id.of("more"));
            assertThat(defect.message()).isEqualTo(Text.of("Ingen regel läser more.", "No rule reads more."));
            assertThat(defect.example()).isEmpty();
            assertThat(defect.source()).isEqualTo(SOURCE);
            assertThat(defect.layer()).isEqualTo(Id.of("child"));
        });
    }

    @Test
    void the_numbers_of_working_time_are_read_by_facts() {
        assertThat(found(Parameter.of(
                        "time.hours-per-week", Text.same("h"), Range.of(40, 40), Unit.HOURS, Range.of(0, 60), SOURCE)))
                .isEmpty();
    }

    static Stream<Item> askers() {
        Condition large = LARGE.is("yes");
        return Stream.of(
                ofDecisions(Condition.ALWAYS, large),
                ofDecisions(large, DecisionFacts.OUTCOME.is("ADOPTED")),
                ofDecisions(Condition.ALWAYS, large.not()),
                ofDecisions(
                        Condition.ALWAYS, DecisionFacts.OUTCOME.is("ADOPTED").or(large)),
                Mandate.of("m", "board", "decides", "matter", SOURCE).when(large),
                Routing.of("matter", SOURCE)
                        .row(large, Stage.decides("board"))
                        .row(LARGE.is("no"), Stage.decides("fixed")));
    }

    @ParameterizedTest
    @MethodSource("askers")
    void a_question_changes_something_where_a_rule_a_mandate_or_a_table_asks_it(Item asker) {
        assertThat(found(LARGE, asker)).isEmpty();
        assertThat(found(LARGE, OTHER, asker)).containsExactly("The answer to other changes nothing.");
    }

    @Test
    void a_question_that_every_row_answers_alike_changes_nothing() {
        Routing same = Routing.of("matter", SOURCE).row(LARGE.fact().in("yes", "no"), Stage.decides("board"));

        assertThat(defects(LARGE, same)).singleElement().satisfies(defect -> {
            assertThat(defect.kind()).isEqualTo(Kind.IDLE_QUESTION);
            assertThat(defect.item()).isEqualTo(LARGE.id());
            assertThat(defect.message().sv()).isEqualTo("Svaret på large ändrar ingenting.");
        });
    }

    @Test
    void where_no_row_answers_yet_nobody_knows_what_the_answer_would_change() {
        Routing gap = Routing.of("matter", SOURCE).row(LARGE.is("yes"), Stage.decides("board"));

        assertThat(Tiny.with(child(LARGE, OTHER, gap)).analyse(Id.of("child")).stream()
                        .flatMap(slice -> slice.analysis().orElseThrow().defects().stream())
                        .filter(defect -> KINDS.contains(defect.kind()))
                        .map(defect -> defect.item().value()))
                .containsExactly("other");
    }

    @ParameterizedTest
    @CsvSource({"2027-03-31, 1", "2027-04-01, 0", "2027-04-02, 0"})
    void a_document_has_run_out_the_day_after_its_last(LocalDate until, int defects) {
        assertThat(found(Mandate.of("m", "board", "decides", "matter", until(Optional.of(until)))))
                .hasSize(defects);
    }

    @Test
    void what_rests_on_a_document_that_has_run_out_is_told_with_its_last_day() {
        LocalDate last = DAY.minusDays(1);

        assertThat(defects(
                        Mandate.of("m", "board", "decides", "matter", until(Optional.of(last))),
                        Mandate.of("n", "board", "decides", "matter", until(Optional.empty()))))
                .singleElement()
                .satisfies(defect -> {
                    assertThat(defect.kind()).isEqualTo(Kind.EXPIRED_SOURCE);
                    assertThat(defect.message())
                            .isEqualTo(Text.of(
                                    "m vilar på Avtal, som gällde till 2027-03-31.",
                                    "m rests on Avtal, valid until 2027-03-31."));
                    assertThat(defect.source()).isEqualTo(until(Optional.of(last)));
                });
    }

    private static Source until(Optional<LocalDate> last) {
        return new Source("Avtal", "1", Source.Kind.TEXT, Optional.of(new Period(Optional.empty(), last)));
    }

    private static Requirement rule(Condition when, Condition must, String text) {
        return Requirement.of("r", Scopes.MEMBER)
                .when(when)
                .must(must)
                .otherwise(Severity.WARNING, Text.same(text), Text.of("Gör något.", "Do something."))
                .source(SOURCE);
    }

    private static Requirement ofDecisions(Condition when, Condition must) {
        return Requirement.of("r", Scopes.DECISION)
                .when(when)
                .must(must)
                .otherwise(Severity.WARNING, Text.same("{who}"), Text.of("Gör något.", "Do something."))
                .source(SOURCE);
    }

    private static Parameter number(String id) {
        return Parameter.of(id, Text.same(id), Range.of(4, 6), Unit.HOURS, Range.of(0, 10), SOURCE);
    }

    private static Question question(String id) {
        return Question.of(id, Text.of("fråga?", "question?"), SOURCE)
                .answer("yes", Text.of("ja", "yes"))
                .answer("no", Text.of("nej", "no"));
    }

    private static List<String> found(Item... items) {
        return defects(items).stream().map(defect -> defect.message().en()).toList();
    }

    private static List<Defect> defects(Item... items) {
        RuleSets all = Tiny.with(child(items));
        assertThat(all.problems()).isEmpty();
        return all.find("child", DAY).orElseThrow().analyse().defects().stream()
                .filter(defect -> KINDS.contains(defect.kind()))
                .toList();
    }
}
