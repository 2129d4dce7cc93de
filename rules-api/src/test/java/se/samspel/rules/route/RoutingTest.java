package se.samspel.rules.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samspel.rules.fact.MatterFacts.PRINCIPALS;
import static se.samspel.rules.fact.MatterFacts.REFERRED;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.condition.WordFact;
import se.samspel.rules.fact.MatterFacts;
import se.samspel.rules.fact.RoleFacts;
import se.samspel.rules.fact.WorkFacts;
import se.samspel.rules.layer.Source;

class RoutingTest {

    private static final Source SOURCE = Source.text("Avtal", "1");
    private static final Stage STAGE = Stage.decides("board");
    private static final Routing EMPTY = Routing.of("matter", SOURCE);

    static Stream<Condition> notBoxes() {
        return Stream.of(
                PRINCIPALS.is("joint").or(REFERRED.isTrue()),
                PRINCIPALS.is("joint").not(),
                PRINCIPALS.known(),
                MatterFacts.ANSWER_MEASURES.atLeast(1),
                RoleFacts.TEAM_PARTY_KINDS.has("region"),
                WorkFacts.MATTER.is("adopt-plan"),
                PRINCIPALS.is("joint").and(PRINCIPALS.is("region-only")),
                PRINCIPALS.is("joint").and(REFERRED.isTrue().or(REFERRED.is(false))),
                Condition.opaque("mine", "1", List.of(PRINCIPALS), values -> null));
    }

    @ParameterizedTest
    @MethodSource("notBoxes")
    void a_row_is_a_box_of_facts_with_finitely_many_values_each_named_once(Condition condition) {
        assertThatThrownBy(() -> EMPTY.row(condition, STAGE)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> EMPTY.notStated(condition)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_row_without_a_stage_is_not_how_to_be_silent() {
        assertThatThrownBy(() -> EMPTY.row(PRINCIPALS.is("joint")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("notStated");
        assertThat(EMPTY.notStated(PRINCIPALS.is("joint")).rows().get(0).isNotStated())
                .isTrue();
    }

    @Test
    void a_word_that_a_fact_never_is_cannot_be_asked_for() {
        assertThatThrownBy(() -> PRINCIPALS.is("jiont"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("jiont");
    }

    @Test
    void the_situations_are_every_fact_with_every_value() {
        Routing table = EMPTY.row(PRINCIPALS.is("joint").and(REFERRED.isTrue()), STAGE);

        assertThat(table.facts()).containsExactly(PRINCIPALS, REFERRED);
        assertThat(table.situations()).hasSize(6).doesNotHaveDuplicates();
        assertThat(Routing.situations(List.of(PRINCIPALS, REFERRED), Map.of(REFERRED, true)))
                .hasSize(3)
                .allSatisfy(situation -> assertThat(situation.get(REFERRED)).isEqualTo(true));
    }

    @Test
    void a_row_covers_what_it_does_not_name_whatever_its_value() {
        Routing table = EMPTY.row(PRINCIPALS.in("joint", "region-only"), STAGE)
                .row(PRINCIPALS.is("municipalities-only").and(REFERRED.isTrue()), STAGE);

        assertThat(table.situations().stream()
                        .filter(situation -> table.matching(situation).isEmpty()))
                .containsExactly(Map.of(PRINCIPALS, "municipalities-only", REFERRED, false));
    }

    @Test
    void a_row_for_everything_covers_the_one_situation_of_a_table_without_facts() {
        Routing table = EMPTY.row(Condition.ALWAYS, STAGE);

        assertThat(table.situations()).containsExactly(Map.of());
        assertThat(table.matching(Map.of())).hasSize(1);
    }

    @Test
    void a_table_that_cites_another_source_takes_the_rows_along_that_cited_its_own() {
        Source clause = Source.text("Avtal", "2");
        Source other = Source.text("Avtal", "3");
        Routing table = EMPTY.row(REFERRED.isTrue(), STAGE).row(REFERRED.is(false), clause, STAGE);

        assertThat(table.citing(other).rows()).extracting(Row::source).containsExactly(other, clause);
    }

    @Test
    void a_row_may_ask_a_question_of_another_layer_by_its_name() {
        Condition asked = WordFact.named("consequences").is("political");

        assertThat(EMPTY.row(asked, STAGE).rows()).hasSize(1);
    }

    @Test
    void a_row_cites_the_table_unless_it_cites_its_own_clause() {
        Source clause = Source.text("Avtal", "2");
        Routing table = EMPTY.row(REFERRED.isTrue(), STAGE).row(REFERRED.is(false), clause, STAGE);

        assertThat(table.rows()).extracting(Row::source).containsExactly(SOURCE, clause);
    }
}
