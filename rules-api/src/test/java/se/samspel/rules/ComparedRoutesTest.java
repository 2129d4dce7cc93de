package se.samspel.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samspel.rules.Tiny.SOURCE;
import static se.samspel.rules.Tiny.child;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.samspel.Id;
import se.samspel.decision.Matter;
import se.samspel.document.MatterDocument;
import se.samspel.party.Party;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Vocabulary;
import se.samspel.rules.layer.Word;
import se.samspel.rules.route.Act;
import se.samspel.rules.route.Binding;
import se.samspel.rules.route.Body;
import se.samspel.rules.route.Effect;
import se.samspel.rules.route.OwnBody;
import se.samspel.rules.route.Routing;
import se.samspel.rules.route.Stage;
import se.samspel.rules.text.Text;

/** Why the same matter has another route under other rules. */
class ComparedRoutesTest {

    private static final LocalDate DAY = LocalDate.of(2027, 4, 1);
    private static final MatterDocument MATTER = new MatterDocument(
            Id.of("d"),
            "Ärende",
            Optional.empty(),
            Optional.empty(),
            List.of(new Party(Id.of("r"), Id.of("region"), Optional.empty(), Optional.empty(), Optional.empty())),
            Optional.of(Matter.builder("m", "matter")
                    .principals(List.of(Id.of("r")))
                    .build()),
            List.of());
    private static final Routing BOARD =
            Routing.of("matter", SOURCE).row(Condition.ALWAYS, Stage.prepares("fixed"), Stage.decides("board"));
    private static final Routing OWN = Routing.of("matter", SOURCE)
            .row(Condition.ALWAYS, Stage.decides("own").byEach());

    @Test
    void a_table_that_one_has_and_the_other_has_not_is_named_with_who_has_it() {
        assertThat(reasons(rules(BOARD), rules())).anyMatch(told -> told.startsWith("route.matter is in child@1 only"));
    }

    @Test
    void a_row_with_other_stages_is_the_tables_doing() {
        assertThat(reasons(
                        rules(BOARD),
                        rules(Routing.of("matter", SOURCE).row(Condition.ALWAYS, Stage.decides("fixed")))))
                .containsOnly("route.matter, row 1, says different things");
    }

    @Test
    void where_the_row_is_the_same_the_function_that_is_bound_is_named_and_no_other() {
        assertThat(reasons(rules(BOARD), rules(BOARD, Binding.of("board", "second", SOURCE))))
                .isNotEmpty()
                .allMatch(told -> told.startsWith("bind.board is in child@1 only"));
    }

    @Test
    void another_own_body_is_named_by_what_says_so() {
        assertThat(reasons(
                        rules(OWN, OwnBody.of("own", "region", "board", SOURCE)),
                        rules(OWN, OwnBody.of("own", "region", "second", SOURCE))))
                .isNotEmpty()
                .allMatch(told -> told.equals("own.own.region says different things"));
    }

    private static List<String> reasons(RuleSet one, RuleSet other) {
        return one.compare(MATTER, other, MATTER, Locale.ENGLISH).differences().stream()
                .flatMap(difference -> difference.reasons().stream())
                .map(reason -> reason.text().en())
                .distinct()
                .toList();
    }

    private static RuleSet rules(Item... items) {
        RuleSets all = Tiny.with(child(
                        Word.of(Vocabulary.PARTY_KIND, "region", Text.same("region"), SOURCE),
                        Act.of("prepares", Text.of("bereder", "prepares"), Effect.PREPARATION, SOURCE),
                        Body.of("second", Text.same("second"), SOURCE),
                        Body.of("own", Text.same("own"), SOURCE))
                .add(items));
        assertThat(all.problems()).isEmpty();
        return all.find("child", DAY).orElseThrow();
    }
}
