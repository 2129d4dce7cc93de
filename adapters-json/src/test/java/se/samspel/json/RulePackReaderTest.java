package se.samspel.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samspel.Id;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.condition.Fact;
import se.samspel.rules.condition.Limit;
import se.samspel.rules.condition.NumberFact;
import se.samspel.rules.condition.WordFact;
import se.samspel.rules.condition.YesNoFact;
import se.samspel.rules.fact.MatterFacts;
import se.samspel.rules.fact.Scopes;
import se.samspel.rules.form.CanonicalForm;
import se.samspel.rules.layer.Change;
import se.samspel.rules.layer.FurtherMust;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.layer.NewRange;
import se.samspel.rules.layer.Operation;
import se.samspel.rules.layer.Parent;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.layer.Source;
import se.samspel.rules.layer.Withdrawal;
import se.samspel.rules.route.Binding;
import se.samspel.rules.route.Routing;
import se.samspel.rules.route.Row;
import se.samspel.rules.route.Stage;
import se.samspel.rules.text.Range;
import se.samspel.rules.text.Text;
import se.samspel.time.Period;

class RulePackReaderTest {

    private static final String AGREEMENT = "Samverkansavtal 2027";

    @Test
    void what_the_canonical_form_writes_is_read_as_an_equal_layer() {
        Layer layer = EveryKind.layer();
        String form = CanonicalForm.of(layer);

        Layer read = Packs.layer(form);

        assertThat(CanonicalForm.of(read)).isEqualTo(form);
        assertThat(Packs.sorted(read)).isEqualTo(Packs.sorted(layer));
    }

    @Test
    void a_pack_says_who_it_is_what_it_stands_on_and_when_it_holds() {
        Layer layer = Packs.layer(Packs.byHand());

        assertThat(layer.name()).isEqualTo("myregion@2027.1");
        assertThat(layer.level()).isEqualTo(Layer.REGION);
        assertThat(layer.parents()).containsExactly(Parent.parse("base@[1,)"));
        assertThat(layer.valid().from()).contains(LocalDate.of(2027, 1, 1));
        assertThat(layer.valid().until()).isEmpty();
        assertThat(layer.unregulated()).singleElement().satisfies(time -> {
            assertThat(time.period().days()).contains(365L);
            assertThat(time.source()).isEqualTo(Source.text(AGREEMENT, "§ 1"));
        });
        assertThat(layer.changes()).hasSize(9);
    }

    @Test
    void a_layer_that_stands_on_nothing_is_a_base_unless_it_says_another_level() {
        assertThat(Packs.layer(Packs.with()).level()).isEqualTo(Layer.BASE);
        assertThat(Packs.layer(Packs.with().replace("\"changes\"", "\"level\":\"local\",\"changes\""))
                        .level())
                .isEqualTo("local");
    }

    @Test
    void a_change_cites_the_source_of_the_pack_or_a_clause_of_it_or_its_own() {
        assertThat(Packs.layer(Packs.byHand()).changes())
                .extracting(Change::source)
                .startsWith(
                        Source.text(AGREEMENT, "§ 3"),
                        Source.text(AGREEMENT, "Beslut"),
                        Source.text(AGREEMENT, "Beslut"),
                        Source.text("Protokoll", "§ 9"));
    }

    @Test
    void a_clause_is_read_as_the_pack_reads_its_source() {
        String pack = Packs.with("{\"do\":\"withdraw\",\"item\":\"x\",\"source\":\"§ 2\"}")
                .replace("\"clause\":\"§ 1\"", "\"clause\":\"§ 1\",\"kind\":\"INTERPRETATION\"");

        assertThat(Packs.layer(pack).changes())
                .extracting(Change::source)
                .containsExactly(Source.interpretation("D", "§ 2"));
    }

    @Test
    void a_change_has_an_operation_a_statement_a_reason_and_may_fix_its_item() {
        List<Change> changes = Packs.layer(Packs.byHand()).changes();

        assertThat(changes.get(0).operation()).isEqualTo(Operation.TIGHTEN);
        assertThat(changes.get(0).what()).isEqualTo(NewRange.of("team.full-days", 4, 5));
        assertThat(changes.get(2).what()).isEqualTo(new Withdrawal(Id.of("budget.coach")));
        assertThat(changes.get(2).reason()).contains(Text.of("Finns inte.", "Not there."));
        assertThat(changes).extracting(Change::fixed).startsWith(false, false, false, false, true, false);
    }

    @Test
    void a_combination_that_makes_no_sense_is_left_to_the_assembly() {
        assertThat(Packs.change("{\"do\":\"tighten\",\"item\":\"x\",\"label\":{\"sv\":\"a\",\"en\":\"b\"}}")
                        .operation())
                .isEqualTo(Operation.TIGHTEN);
        assertThat(Packs.change("{\"do\":\"add\",\"item\":\"x\",\"range\":{\"least\":1}}")
                        .operation())
                .isEqualTo(Operation.ADD);
    }

    @Test
    void a_layer_that_ends_before_it_begins_is_left_to_the_assembly() {
        String days = "\"from\":\"2027-01-02\",\"until\":\"2027-01-01\",\"changes\"";

        assertThat(Packs.layer(Packs.with().replace("\"changes\"", days)).valid())
                .isEqualTo(Period.of(LocalDate.of(2027, 1, 2), LocalDate.of(2027, 1, 1)));
    }

    @Test
    void a_binding_and_a_table_may_leave_out_the_id_that_follows_from_the_rest() {
        List<Change> changes = Packs.layer(Packs.byHand()).changes();

        assertThat(changes.get(5).what())
                .isEqualTo(Binding.of("joint-officials-group", "styrgruppen", Source.text(AGREEMENT, "Beslut")));
        assertThat(changes.get(8).id()).isEqualTo(Id.of("route.adopt-plan"));
        assertThat(Packs.change("{\"do\":\"add\",\"binding\":{\"id\":\"bind.f\",\"function\":\"f\",\"body\":\"b\"}}")
                        .what())
                .isEqualTo(Binding.of("f", "b", Source.text("D", "§ 1")));
    }

    @Test
    void a_row_asks_for_facts_of_layers_below_by_their_names() {
        Routing table = (Routing) Packs.layer(Packs.byHand()).changes().get(8).what();

        assertThat(table.rows())
                .containsExactly(
                        Row.of(
                                Map.of(
                                        WordFact.named("consequences"),
                                        Set.of("political"),
                                        YesNoFact.named("urgent"),
                                        Set.of(true)),
                                List.of(Stage.prepares("styrgruppen"), Stage.decides("namnden")),
                                Source.text(AGREEMENT, "§ 4")),
                        Row.of(
                                Map.of(WordFact.named("consequences"), Set.of("other")),
                                List.of(),
                                Source.text(AGREEMENT, "Beslut")),
                        Row.of(
                                Map.of(
                                        WordFact.named("consequences"),
                                        Set.of("political"),
                                        YesNoFact.named("urgent"),
                                        Set.of(false)),
                                List.of(),
                                Source.text(AGREEMENT, "§ 5")));
        assertThat(table.facts()).extracting(Fact::origin).containsOnly(Fact.Origin.NAMED);
    }

    @Test
    void a_row_says_a_clause_of_the_document_that_its_table_cites() {
        Change change = Packs.change("{\"do\":\"add\",\"source\":{\"document\":\"E\",\"clause\":\"1\"},\"routing\":"
                + "{\"matter\":\"m\",\"rows\":[{\"notStated\":true,\"source\":\"2\"}]}}");

        assertThat(((Routing) change.what()).rows()).extracting(Row::source).containsExactly(Source.text("E", "2"));
    }

    @Test
    void a_fact_is_that_of_the_catalogue_or_of_the_pack_wherever_in_it() {
        Layer layer = Packs.layer(Packs.with(
                "{\"do\":\"tighten\",\"item\":\"x\",\"must\":{\"or\":[{\"fact\":\"q\",\"in\":[\"a\"]},"
                        + "{\"fact\":\"matter.principals\",\"in\":[\"joint\"]}]}}",
                "{\"do\":\"add\",\"question\":{\"id\":\"q\",\"text\":{\"sv\":\"f\",\"en\":\"q\"},\"answers\":"
                        + "[{\"value\":\"a\",\"label\":{\"sv\":\"s\",\"en\":\"e\"}}]}}"));

        Condition must = ((FurtherMust) layer.changes().get(0).what()).must();

        assertThat(must.parts().get(0).facts()).singleElement().satisfies(fact -> {
            assertThat(fact.origin()).isEqualTo(Fact.Origin.ASKED);
            assertThat(fact.label()).isEqualTo(Text.of("f", "q"));
        });
        assertThat(must.parts().get(1).facts().get(0)).isSameAs(MatterFacts.PRINCIPALS);
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"fact\":\"below\",\"within\":\"limit\"}', NUMBER",
        "'{\"fact\":\"below\",\"within\":{\"least\":1}}', NUMBER",
        "'{\"fact\":\"below\",\"in\":[true]}', YES_NO",
        "'{\"fact\":\"below\",\"in\":[\"true\"]}', WORD",
        "'{\"fact\":\"below\",\"known\":true}', WORD",
    })
    void a_fact_that_nobody_here_knows_is_known_by_its_name_until_assembly(String condition, String type) {
        FurtherMust must = (FurtherMust)
                Packs.layer(Packs.must(condition)).changes().get(0).what();

        assertThat(must.must().facts()).singleElement().satisfies(fact -> {
            assertThat(fact.origin()).isEqualTo(Fact.Origin.NAMED);
            assertThat(fact.type()).isEqualTo(type);
        });
    }

    @Test
    void no_parts_is_always() {
        FurtherMust must = (FurtherMust)
                Packs.layer(Packs.must("{\"and\":[]}")).changes().get(0).what();

        assertThat(must.must()).isEqualTo(Condition.ALWAYS);
    }

    @Test
    void a_requirement_applies_always_unless_it_says_when() {
        Requirement rule = (Requirement)
                Packs.layer(Packs.byHand().replace("\"when\": {\"fact\": \"overtime\", \"known\": true},", ""))
                        .changes()
                        .get(7)
                        .what();

        assertThat(rule.when()).isEqualTo(Condition.ALWAYS);
        assertThat(rule.scope()).isSameAs(Scopes.MEMBER);
        assertThat(rule.comparison()).isPresent();
        assertThat(rule.must()).isEqualTo(NumberFact.named("overtime").within(Limit.constant(Range.atMost(10))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFEFF", " ", "\r\n"})
    void what_stands_before_the_pack_does_not_matter(String before) {
        byte[] bytes = (before + Packs.byHand()).getBytes(StandardCharsets.UTF_8);

        assertThat(RulePackReader.in(Locale.ENGLISH).read(bytes).layer()).contains(Packs.layer(Packs.byHand()));
    }

    @Test
    void a_reading_has_a_layer_or_problems() {
        Problem problem = new Problem("NULL", "", 1, 1, "null");
        Optional<Layer> layer = Optional.of(Layer.of("a", "1"));

        assertThatThrownBy(() -> new PackReading(Optional.empty(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PackReading(layer, List.of(problem))).isInstanceOf(IllegalArgumentException.class);
    }
}
