package se.samspel.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samspel.rules.Tiny.SOURCE;
import static se.samspel.rules.Tiny.child;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.samspel.Id;
import se.samspel.rules.analysis.Slice;
import se.samspel.rules.fact.Scopes;
import se.samspel.rules.fact.TimeFacts;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.layer.Question;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.layer.Severity;
import se.samspel.rules.layer.Source;
import se.samspel.rules.layer.Validity;
import se.samspel.rules.layer.Vocabulary;
import se.samspel.rules.layer.Word;
import se.samspel.rules.route.Mandate;
import se.samspel.rules.route.Routing;
import se.samspel.rules.route.Stage;
import se.samspel.rules.text.Text;
import se.samspel.time.Period;

/** The spans of days in which the versions of a layer say the same, each analysed by itself. */
class SlicesTest {

    private static final LocalDate FIRST = LocalDate.of(2027, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 12, 31);
    private static final Layer YEAR =
            Layer.of("child", "1").under("root").from(FIRST).until(LAST);
    private static final Id CHILD = Id.of("child");

    @Test
    void a_layer_that_always_says_the_same_is_one_span_without_beginning_or_end() {
        assertThat(days(child())).containsExactly("1: ..-..");
        assertThat(days(YEAR)).containsExactly("1: 2027-01-01-2027-12-31");
    }

    @Test
    void a_span_ends_where_a_rule_a_mandate_or_a_source_begins_or_ends() {
        Source source = new Source(
                "Avtal",
                "1",
                Source.Kind.TEXT,
                Optional.of(Period.of(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 9, 30))));
        Layer layer = YEAR.add(
                Requirement.of("other", Scopes.MEMBER)
                        .must(TimeFacts.MEMBER_WHOLE_DAYS.is(true))
                        .otherwise(Severity.WARNING, Text.same("{who}"), Text.of("Gör något.", "Do something."))
                        .source(SOURCE)
                        .from(LocalDate.of(2027, 3, 1))
                        .until(LocalDate.of(2027, 5, 31)),
                Mandate.of("m", "board", "decides", "matter", SOURCE)
                        .valid(Validity.ALWAYS.from(LocalDate.of(2027, 7, 1)).until(LocalDate.of(2028, 6, 30))),
                Word.of(Vocabulary.AIM, "prevent", Text.same("prevent"), source));

        assertThat(days(layer))
                .containsExactly(
                        "1: 2027-01-01-2027-02-28",
                        "1: 2027-03-01-2027-05-31",
                        "1: 2027-06-01-2027-06-30",
                        "1: 2027-07-01-2027-09-30",
                        "1: 2027-10-01-2027-12-31");
    }

    @Test
    void a_span_ends_where_what_the_layer_stands_on_has_another_version() {
        Layer top = Layer.of("top", "1").under("child");

        assertThat(days(
                        Id.of("top"),
                        top,
                        YEAR,
                        Layer.of("child", "2").under("root").from(LAST.plusDays(1))))
                .contains("1: 2027-01-01-2027-12-31", "1: 2028-01-01-..");
    }

    @Test
    void the_versions_of_a_layer_come_in_the_order_of_their_days() {
        Layer before = Layer.of("child", "9").under("root").until(FIRST.minusDays(1));

        assertThat(days(CHILD, YEAR, before)).containsExactly("9: ..-2026-12-31", "1: 2027-01-01-2027-12-31");
    }

    @Test
    void a_gap_in_a_table_is_analysed_and_what_is_not_sound_otherwise_is_not() {
        Question large = Question.of("large", Text.of("stort?", "large?"), SOURCE)
                .answer("yes", Text.of("ja", "yes"))
                .answer("no", Text.of("nej", "no"));
        Layer gap = child(large, Routing.of("matter", SOURCE).row(large.is("yes"), Stage.decides("board")));
        Layer unsound = child(Mandate.of("m", "nobody", "decides", "matter", SOURCE));
        Layer orphan = Layer.of("child", "1").under("nowhere");

        assertThat(analysed(child())).containsExactly(true);
        assertThat(analysed(gap)).containsExactly(true);
        assertThat(analysed(unsound)).containsExactly(false);
        assertThat(analysed(orphan)).containsExactly(false);
    }

    @Test
    void each_span_has_a_rule_set_on_its_first_day_or_else_its_last() {
        Layer before = Layer.of("child", "0").under("root").until(FIRST.minusDays(1));

        assertThat(asOf(YEAR, before)).containsExactly(FIRST.minusDays(1), FIRST);
        assertThat(asOf(child())).containsExactly(LocalDate.of(2000, 1, 1));
        assertThat(asOf(Layer.of("child", "1").under("nowhere"))).isEmpty();
    }

    @Test
    void the_rule_sets_are_named_once_whatever_versions_they_have() {
        Layer before = Layer.of("child", "0").under("root").until(FIRST.minusDays(1));

        assertThat(Tiny.with(YEAR, before).ids()).containsExactly(CHILD, Id.of("root"));
    }

    private static List<LocalDate> asOf(Layer... layers) {
        return Tiny.with(layers).every(CHILD).stream().map(RuleSet::asOf).toList();
    }

    private static List<Boolean> analysed(Layer layer) {
        return Tiny.with(layer).analyse(CHILD).stream()
                .map(slice -> slice.analysis().isPresent())
                .toList();
    }

    private static List<String> days(Layer layer) {
        return days(CHILD, layer);
    }

    private static List<String> days(Id id, Layer... layers) {
        return Tiny.with(layers).analyse(id).stream().map(SlicesTest::told).toList();
    }

    private static String told(Slice slice) {
        return slice.version() + ": " + told(slice.days().from()) + "-"
                + told(slice.days().until());
    }

    private static String told(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("..");
    }
}
