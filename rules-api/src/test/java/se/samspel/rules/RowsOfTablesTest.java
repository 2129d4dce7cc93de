package se.samspel.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samspel.rules.Tiny.SOURCE;
import static se.samspel.rules.Tiny.child;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.samspel.rules.condition.Fact;
import se.samspel.rules.condition.Way;
import se.samspel.rules.condition.WordFact;
import se.samspel.rules.fact.MatterFacts;
import se.samspel.rules.fact.Scopes;
import se.samspel.rules.layer.Vocabulary;
import se.samspel.rules.layer.Word;
import se.samspel.rules.route.Routing;
import se.samspel.rules.route.Stage;
import se.samspel.rules.text.Text;

/** A table that is put in order answers in each situation as the table does that is looked through row by row. */
class RowsOfTablesTest {

    private static final WordFact SIZE = WordFact.oneOf(
            "size",
            Text.same("size"),
            List.of(
                    Map.entry("small", Text.same("small")),
                    Map.entry("middling", Text.same("middling")),
                    Map.entry("large", Text.same("large"))),
            Scopes.MATTER,
            Way.here(),
            (view, matter) -> Optional.of("small"));

    private static final RuleSet RULES = Tiny.with(
                    child(Word.of(Vocabulary.PARTY_KIND, "region", Text.same("region"), SOURCE)))
            .find("child", LocalDate.of(2027, 4, 1))
            .orElseThrow();

    @Test
    void in_every_situation() {
        Routing table = Routing.of("matter", SOURCE)
                .row(SIZE.in("small", "middling").and(MatterFacts.PRINCIPALS.is("joint")), Stage.decides("board"))
                .row(SIZE.is("large"), Stage.prepares("board"), Stage.decides("council"))
                .row(SIZE.in("middling", "large"), Stage.decides("second"))
                .notStated(MatterFacts.PRINCIPALS.is("region-only").and(SIZE.is("small")));
        TableInForce ordered = new TableInForce(RULES, table);

        for (Map<Fact<?>, ?> situation : table.situations()) {
            RowInForce row =
                    ordered.row(ordered.facts().stream().map(situation::get).toArray());

            assertThat(row == null ? List.of() : List.of(row.row()))
                    .as("%s", situation)
                    .isEqualTo(table.matching(situation).stream().limit(1).toList());
        }
        assertThat(ordered.row(new Object[] {"joint", "of another kind"})).isNull();
    }

    @Test
    void a_value_that_a_fact_should_not_have_is_covered_by_rows_that_do_not_ask_for_it() {
        Routing table = Routing.of("matter", SOURCE)
                .row(SIZE.is("large"), Stage.decides("council"))
                .row(MatterFacts.PRINCIPALS.is("joint"), Stage.decides("board"));
        TableInForce ordered = new TableInForce(RULES, table);

        assertThat(ordered.facts()).containsExactly(MatterFacts.PRINCIPALS, SIZE);
        assertThat(ordered.row(new Object[] {"joint", "of another kind"}))
                .extracting(RowInForce::row)
                .isEqualTo(table.rows().get(1));
    }
}
