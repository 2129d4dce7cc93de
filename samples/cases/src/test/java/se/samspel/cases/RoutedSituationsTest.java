package se.samspel.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.samspel.Id;
import se.samspel.document.MatterDocument;
import se.samspel.rules.RuleSet;
import se.samspel.rules.analysis.Analysis;
import se.samspel.rules.analysis.Defect;
import se.samspel.rules.analysis.Defect.Kind;
import se.samspel.rules.analysis.Diff.Cause;
import se.samspel.rules.analysis.Diff.Contrast;
import se.samspel.rules.analysis.Diff.Difference;
import se.samspel.rules.assessment.FactValue;
import se.samspel.rules.assessment.Route;
import se.samspel.rules.condition.Fact;
import se.samspel.rules.fact.MatterFacts;
import se.samspel.rules.layer.Change;
import se.samspel.rules.layer.Question;
import se.samspel.rules.route.Routing;
import se.samspel.rules.route.Row;

/** What is shown of routing tables shows it of every situation that it leaves open, and of no larger box. */
class RoutedSituationsTest {

    @ParameterizedTest
    @EnumSource(names = {"GAP", "OVERLAP", "UNREACHED_ROW"})
    void a_gap_or_an_overlap_has_a_situation_of_which_nothing_can_be_left_out(Kind kind) {
        for (Defect defect : AnalysedSets.analysed(kind).defects()) {
            defect.example().ifPresent(example -> {
                Routing table = table(kind, defect);
                int rows = defect.kind() == Kind.GAP ? 0 : 2;
                Predicate<Map<Fact<?>, ?>> shows =
                        situation -> table.matching(situation).size() == rows;
                isSmallest(table, example.facts(), shows);
                isFirst(table, example.facts(), shows);
            });
        }
    }

    @ParameterizedTest
    @MethodSource("se.samspel.cases.MadeSets#gaps")
    void a_gap_in_a_made_table_is_shown_by_as_little_as_can_be(Routing table, Analysis analysis) {
        List<Defect> gaps = analysis.defects().stream()
                .filter(defect -> defect.kind() == Kind.GAP)
                .toList();

        assertThat(gaps).singleElement().satisfies(gap -> {
            List<FactValue> facts = gap.example().orElseThrow().facts();
            isSmallest(table, facts, situation -> table.matching(situation).isEmpty());
            isFirst(table, facts, situation -> table.matching(situation).isEmpty());
        });
    }

    @ParameterizedTest
    @MethodSource("se.samspel.cases.MadeSets#overlaps")
    void an_overlap_in_a_made_table_is_shown_by_as_little_as_can_be(Routing table, Analysis analysis) {
        List<Defect> overlaps = analysis.defects().stream()
                .filter(defect -> defect.kind() == Kind.OVERLAP)
                .toList();

        assertThat(overlaps).isNotEmpty().allSatisfy(overlap -> {
            List<FactValue> facts = overlap.example().orElseThrow().facts();
            String[] rows = overlap.message().en().split("\\D+");
            Predicate<Map<Fact<?>, ?>> shows = situation ->
                    Stream.of(rows[1], rows[2]).allMatch(row -> row(table, row).covers(situation));
            isSmallest(table, facts, shows);
            isFirst(table, facts, shows);
        });
    }

    private static Row row(Routing table, String number) {
        return table.rows().get(Integer.parseInt(number) - 1);
    }

    @ParameterizedTest
    @EnumSource(names = {"DROPPED_DECIDER", "STAGE_WITHOUT_BODY", "ENDLESS_ROUTE", "NO_MANDATE"})
    void what_a_row_lacks_is_shown_where_just_that_row_answers(Kind kind) {
        for (Defect defect : AnalysedSets.analysed(kind).defects()) {
            Routing table = table(kind, defect);
            int row = Integer.parseInt(defect.message().en().replaceAll(".*, row (\\d+):.*", "$1"));
            List<Id> asked = table.facts().stream().map(Fact::id).toList();
            List<FactValue> ofTable = defect.example().orElseThrow().facts().stream()
                    .filter(fact -> asked.contains(fact.fact()))
                    .toList();
            isSmallest(table, ofTable, situation -> table.rows().get(row - 1).covers(situation));
        }
    }

    @Test
    void without_what_the_mandate_depends_on_or_with_another_answer_no_mandate_is_found_lacking() {
        RuleSet rules = AnalysedSets.seeded(Kind.NO_MANDATE).orElseThrow();
        Defect defect = AnalysedSets.analysed(Kind.NO_MANDATE).defects().get(0);
        MatterDocument document =
                (MatterDocument) defect.example().orElseThrow().document().orElseThrow();
        Question question = rules.all(Question.class)
                .filter(one -> one.id().equals(Id.of("county-wide")))
                .findFirst()
                .orElseThrow();

        assertThat(codes(rules, document)).contains("decision.mandate");
        assertThat(codes(rules, Varied.answered(document, Map.of()))).doesNotContain("decision.mandate");
        assertThat(codes(rules, Varied.answered(document, Map.of(question.fact(), "yes"))))
                .doesNotContain("decision.mandate");
    }

    private static List<String> codes(RuleSet rules, MatterDocument document) {
        return rules.judge(document).findings().stream()
                .map(finding -> finding.code().value())
                .toList();
    }

    @ParameterizedTest
    @MethodSource({"se.samspel.cases.AnalysedSets#ours", "se.samspel.cases.MadeSets#ones"})
    void a_silence_is_shown_where_just_that_row_answers(RuleSet rules) {
        rules.analyse().silences().forEach(silence -> {
            Routing table = rules.all(Routing.class)
                    .filter(one -> one.id().equals(silence.table()))
                    .findFirst()
                    .orElseThrow();
            Predicate<Map<Fact<?>, ?>> shows =
                    situation -> table.rows().get(silence.row() - 1).covers(situation);
            isSmallest(table, silence.example().facts(), shows);
            isFirst(table, silence.example().facts(), shows);
        });
    }

    @ParameterizedTest
    @MethodSource({"se.samspel.cases.AnalysedSets#twos", "se.samspel.cases.MadeSets#twos"})
    void where_somebody_else_acts_is_shown_by_facts_of_which_none_can_be_left_out(RuleSet one, RuleSet other) {
        for (Difference difference : one.diff(other).differences()) {
            if (difference.cause() == Cause.ROUTING || difference.cause() == Cause.BODY) {
                difference.contrasts().forEach(contrast -> isSmallest(one, other, contrast));
            }
        }
    }

    private static void isSmallest(RuleSet one, RuleSet other, Contrast contrast) {
        MatterDocument document =
                (MatterDocument) contrast.situation().document().orElseThrow();
        List<String> shown = routes(one, other, document);
        assertThat(shown.get(0)).as(contrast.toString()).isNotEqualTo(shown.get(1));
        Routing both = both(one, other, contrast.situation().matter().orElseThrow());
        Predicate<Map<Fact<?>, ?>> shows =
                situation -> shown.equals(routes(one, other, Varied.of(document, situation)));
        isSmallest(both, contrast.situation().facts(), shows);
    }

    /** A table that asks for all that either rule set's table of the matter asks for, and for the principals. */
    private static Routing both(RuleSet one, RuleSet other, Id matter) {
        List<Row> rows = new ArrayList<>();
        Stream.of(one, other)
                .flatMap(rules -> rules.all(Routing.class))
                .filter(table -> table.matter().equals(matter))
                .forEach(table -> rows.addAll(table.rows()));
        rows.add(Row.of(
                Map.of(MatterFacts.PRINCIPALS, Set.of()), List.of(), rows.get(0).source()));
        return new Routing(Id.of("route." + matter), matter, rows, rows.get(0).source());
    }

    /** Who acts under either; and for whom, where that alone differs. */
    static List<String> routes(RuleSet one, RuleSet other, MatterDocument document) {
        List<String> texts = List.of(route(one, document), route(other, document));
        return texts.get(0).equals(texts.get(1))
                ? List.of(texts.get(0) + whom(one, document), texts.get(1) + whom(other, document))
                : texts;
    }

    private static List<?> whom(RuleSet rules, MatterDocument document) {
        return rules.judge(document).route().stages().stream()
                .flatMap(stage -> stage.bodies().stream())
                .map(body -> body.principals())
                .toList();
    }

    private static String route(RuleSet rules, MatterDocument document) {
        Route route = rules.judge(document).route();
        return route.status() + " "
                + route.stages().stream().map(stage -> stage.text().en()).toList();
    }

    /** Every situation with these facts shows it; without one of them, some do not. */
    private static void isSmallest(Routing table, List<FactValue> facts, Predicate<Map<Fact<?>, ?>> shows) {
        Predicate<List<FactValue>> all =
                said -> situations(table, said).stream().allMatch(shows);
        assertThat(all.test(facts)).as(facts.toString()).isTrue();
        for (FactValue fact : facts) {
            List<FactValue> fewer = new ArrayList<>(facts);
            fewer.remove(fact);
            assertThat(all.test(fewer)).as("without " + fact).isFalse();
        }
    }

    /** With a value before its own, some situations with these facts do not show it. */
    private static void isFirst(Routing table, List<FactValue> facts, Predicate<Map<Fact<?>, ?>> shows) {
        for (FactValue fact : facts) {
            Fact<?> asked = table.facts().stream()
                    .filter(one -> one.id().equals(fact.fact()))
                    .findFirst()
                    .orElseThrow();
            for (Object value : asked.domain()) {
                if (value.equals(fact.value().orElseThrow())) {
                    break;
                }
                List<FactValue> nearer = facts.stream()
                        .map(one -> one == fact
                                ? new FactValue(one.fact(), one.label(), Optional.of(value), one.text())
                                : one)
                        .toList();
                assertThat(situations(table, nearer).stream().allMatch(shows))
                        .as(value + " for " + fact)
                        .isFalse();
            }
        }
    }

    /** Every situation of the table with these facts. */
    private static List<Map<Fact<?>, ?>> situations(Routing table, List<FactValue> said) {
        Map<Fact<?>, Object> known = new HashMap<>();
        table.facts()
                .forEach(fact -> said.stream()
                        .filter(one -> one.fact().equals(fact.id()))
                        .forEach(one -> known.put(fact, one.value().orElseThrow())));
        return Routing.situations(table.facts(), known);
    }

    private static Routing table(Kind kind, Defect defect) {
        return AnalysedSets.all(kind).layers().stream()
                .flatMap(layer -> layer.changes().stream())
                .map(Change::what)
                .filter(Routing.class::isInstance)
                .map(Routing.class::cast)
                .filter(table -> table.id().equals(defect.item()))
                .findFirst()
                .orElseThrow();
    }
}
