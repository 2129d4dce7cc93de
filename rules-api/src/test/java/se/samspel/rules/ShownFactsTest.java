package se.samspel.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samspel.rules.Tiny.SOURCE;
import static se.samspel.rules.Tiny.child;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.fact.MatterFacts;
import se.samspel.rules.layer.Question;
import se.samspel.rules.layer.Vocabulary;
import se.samspel.rules.layer.Word;
import se.samspel.rules.route.Body;
import se.samspel.rules.route.Routing;
import se.samspel.rules.route.Stage;
import se.samspel.rules.text.Text;

/** Of a situation in which somebody else acts under other rules, only what that depends on is shown. */
class ShownFactsTest {

    private static final LocalDate DAY = LocalDate.of(2027, 4, 1);
    private static final Question LARGE = question("large");
    private static final Question URGENT = question("urgent");
    private static final Stage BOARD = Stage.decides("board");
    private static final Stage FIXED = Stage.decides("fixed");
    private static final Routing SECOND = table().row(Condition.ALWAYS, Stage.decides("second"));

    @Test
    void an_answer_is_shown_where_after_another_something_else_is_said() {
        Routing bySize = table().row(LARGE.is("yes"), BOARD).row(LARGE.is("no"), FIXED);

        assertThat(told(bySize, SECOND))
                .containsExactlyInAnyOrder(
                        "large: yes; the board decides; second decides", "large: no; fixed decides; second decides");
        assertThat(told(SECOND, bySize))
                .containsExactlyInAnyOrder(
                        "large: yes; second decides; the board decides", "large: no; second decides; fixed decides");
    }

    @Test
    void an_answer_is_not_shown_where_after_any_other_the_same_is_said() {
        Routing alike = table().row(LARGE.is("yes"), BOARD).row(LARGE.is("no"), BOARD);

        assertThat(told(alike, SECOND)).containsOnly("whatever the case; the board decides; second decides");
    }

    @Test
    void of_two_answers_the_one_on_which_it_depends_is_shown() {
        Routing byBoth = table().row(LARGE.is("yes").and(URGENT.is("yes")), BOARD)
                .row(LARGE.is("yes").and(URGENT.is("no")), FIXED)
                .row(LARGE.is("no").and(URGENT.fact().in("yes", "no")), FIXED);

        assertThat(told(byBoth, SECOND))
                .containsExactlyInAnyOrder(
                        "large: yes; urgent: yes; the board decides; second decides",
                        "urgent: no; fixed decides; second decides",
                        "large: no; fixed decides; second decides");
    }

    @Test
    void where_only_one_has_a_table_its_own_rows_tell_what_is_shown() {
        Routing byBoth = table().row(LARGE.is("yes").and(URGENT.fact().in("yes", "no")), BOARD)
                .row(LARGE.is("no").and(URGENT.is("yes")), BOARD)
                .row(LARGE.is("no").and(URGENT.is("no")), FIXED);
        List<String> shown = List.of(
                "large: yes; the board decides; there is no routing",
                "urgent: yes; the board decides; there is no routing",
                "large: no; urgent: no; fixed decides; there is no routing");

        assertThat(told(rules(byBoth), rules())).containsExactlyInAnyOrderElementsOf(shown);
        assertThat(told(rules(), rules(byBoth)))
                .containsExactlyInAnyOrder(
                        "large: yes; there is no routing; the board decides",
                        "urgent: yes; there is no routing; the board decides",
                        "large: no; urgent: no; there is no routing; fixed decides");
    }

    @Test
    void whom_it_concerns_is_shown_where_for_others_something_else_is_said() {
        Routing byWhom = table().row(MatterFacts.PRINCIPALS.is("region-only"), BOARD)
                .row(MatterFacts.PRINCIPALS.in("joint", "municipalities-only"), FIXED);
        Routing alike = table().row(MatterFacts.PRINCIPALS.is("region-only"), BOARD)
                .row(MatterFacts.PRINCIPALS.in("joint", "municipalities-only"), BOARD);

        assertThat(told(byWhom, SECOND))
                .contains("the affected principals: the region only; the board decides; second decides");
        assertThat(told(alike, SECOND)).containsOnly("whatever the case; the board decides; second decides");
    }

    @Test
    void what_the_rules_say_alike_is_not_told() {
        Routing one = table().row(LARGE.is("yes"), BOARD).row(LARGE.is("no"), FIXED);
        Routing other = table().row(LARGE.is("yes"), Stage.decides("second")).row(LARGE.is("no"), FIXED);

        assertThat(told(one, other)).containsExactly("large: yes; the board decides; second decides");
    }

    private static List<String> told(Routing one, Routing other) {
        return told(rules(one), rules(other));
    }

    /** Each situation, as it is shown, with what either answers. */
    private static List<String> told(RuleSet one, RuleSet other) {
        return one.diff(other).differences().stream()
                .flatMap(difference -> difference.contrasts().stream())
                .map(contrast -> contrast.situation().text().en() + "; "
                        + contrast.one().en() + "; " + contrast.other().en())
                .toList();
    }

    private static Routing table() {
        return Routing.of("matter", SOURCE);
    }

    private static Question question(String id) {
        return Question.of(id, Text.same(id), SOURCE)
                .answer("yes", Text.same("yes"))
                .answer("no", Text.same("no"));
    }

    private static RuleSet rules(Routing... tables) {
        RuleSets all = Tiny.with(child(
                        LARGE,
                        URGENT,
                        Word.of(Vocabulary.PARTY_KIND, "region", Text.same("region"), SOURCE),
                        Body.of("second", Text.same("second"), SOURCE))
                .add(tables));
        assertThat(all.problems()).isEmpty();
        return all.find("child", DAY).orElseThrow();
    }
}
