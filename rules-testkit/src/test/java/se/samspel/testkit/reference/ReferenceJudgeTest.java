package se.samspel.testkit.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samspel.document.Case;
import se.samspel.rules.RuleSet;
import se.samspel.rules.RuleSets;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.condition.Fact;
import se.samspel.rules.fact.MatterFacts;
import se.samspel.rules.fact.Scopes;
import se.samspel.rules.layer.Change;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.layer.Parameter;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.layer.Severity;
import se.samspel.rules.layer.Source;
import se.samspel.rules.layer.Statement;
import se.samspel.rules.route.Routing;
import se.samspel.rules.route.Row;
import se.samspel.rules.route.Stage;
import se.samspel.rules.text.Range;
import se.samspel.rules.text.Text;
import se.samspel.testkit.RulesUnderTest;
import se.samspel.testkit.generate.Cases;

/** The judge that judges, against one that is slow and obvious. */
class ReferenceJudgeTest {

    private static final RuleSet BASE =
            RulesUnderTest.onClassPath("base").ruleSets().get(0);
    private static final List<Case> CASES = Cases.following(BASE).sample(60, 11);

    @Test
    void the_two_agree_on_generated_cases() {
        assertThat(CASES)
                .allSatisfy(one ->
                        assertThat(ReferenceJudge.of(BASE).disagreements(one)).isEmpty());
    }

    /** Each of these changes what rules say a little; the reference still goes by what they said before. */
    @ParameterizedTest
    @EnumSource
    void what_a_judge_gets_wrong_is_told(Wrong wrong) {
        RuleSet other = RuleSets.of(List.of(wrong.in(BASE.layers().get(0))))
                .find("base", BASE.asOf())
                .orElseThrow();

        assertThat(CASES)
                .anySatisfy(one -> assertThat(ReferenceJudge.of(BASE).disagreements(other.judge(one)))
                        .anyMatch(told -> told.contains(wrong.told)));
    }

    @Test
    void a_disagreement_names_rule_severity_place_and_source() {
        RuleSet other = RuleSets.of(
                        List.of(Wrong.RULE_TURNED_ROUND.in(BASE.layers().get(0))))
                .find("base", BASE.asOf())
                .orElseThrow();

        assertThat(CASES)
                .flatExtracting(one -> ReferenceJudge.of(BASE).disagreements(other.judge(one)))
                .anyMatch(told ->
                        told.matches("finding that should (not )?be there: [a-z.-]+ [A-Z]+ .*at '.*' \\(.+, .+\\)"));
    }

    @Test
    void a_rule_that_fails_in_both_is_no_disagreement_and_one_that_fails_in_one_is() {
        Condition throwing = Condition.opaque("no.answer", "1", List.of(MatterFacts.PRINCIPALS), values -> {
            throw new IllegalStateException("no answer");
        });
        RuleSet failing = RulesUnderTest.of(List.of(Layer.of("failing", "1")
                        .under("base")
                        .add(Requirement.of("failing.rule", Scopes.MATTER)
                                .must(throwing)
                                .otherwise(
                                        Severity.ERROR,
                                        Text.of("{who} är fel.", "{who} is wrong."),
                                        Text.of("Gör om.", "Do it again."))
                                .source(Source.text("Samverkansavtal 2027", "§ 1 Ärenden")))))
                .ruleSets()
                .get(0);
        ReferenceJudge judge = ReferenceJudge.of(failing);
        assertThat(CASES).allSatisfy(one -> assertThat(judge.disagreements(one)).isEmpty());
        assertThat(CASES)
                .anySatisfy(one -> assertThat(judge.disagreements(BASE.judge(one)))
                        .anyMatch(told -> told.startsWith("failure that only the obvious judge meets: failing.rule")));
    }

    enum Wrong {
        RULE_TURNED_ROUND("finding that should"),
        QUESTION_NOT_ASKED("question that should"),
        LIMIT_MISREAD("member.full-days"),
        ROUTE_BY_ANOTHER_ROW("asks for"),
        LAST_STAGE_DROPPED("asks for"),
        STAGES_REVERSED("asks for"),
        ALL_STAGES_BUT_THE_FIRST_DROPPED("asks for");

        private final String told;

        Wrong(String told) {
            this.told = told;
        }

        Layer in(Layer layer) {
            return layer.with(layer.changes().stream().map(this::changed).toList());
        }

        private Change changed(Change change) {
            return new Change(
                    change.operation(), other(change.what()), change.source(), change.reason(), change.fixed());
        }

        private Statement other(Statement what) {
            if (what instanceof Requirement rule && (this == RULE_TURNED_ROUND || this == QUESTION_NOT_ASKED)) {
                return new Requirement(
                        rule.id(),
                        rule.scope(),
                        rule.when(),
                        this == RULE_TURNED_ROUND
                                ? rule.must().not()
                                : rule.must().or(known(rule).not()),
                        rule.breach(),
                        rule.valid(),
                        rule.source());
            } else if (this == LIMIT_MISREAD
                    && what instanceof Parameter limit
                    && limit.id().value().equals("team.full-days")) {
                return new Parameter(
                        limit.id(),
                        limit.label(),
                        limit.unit(),
                        Range.of(BigDecimal.valueOf(3), BigDecimal.valueOf(5)),
                        limit.admissible(),
                        limit.source());
            } else if (this == ROUTE_BY_ANOTHER_ROW && what instanceof Routing table) {
                Row last = table.rows().get(table.rows().size() - 1);
                return new Routing(
                        table.id(),
                        table.matter(),
                        table.rows().stream().map(row -> last.within(row.box())).toList(),
                        table.source());
            } else if (what instanceof Routing table) {
                return new Routing(
                        table.id(),
                        table.matter(),
                        table.rows().stream().map(this::other).toList(),
                        table.source());
            }
            return what;
        }

        private Row other(Row row) {
            List<Stage> stages = new ArrayList<>(row.stages());
            if (stages.size() > 1 && this == LAST_STAGE_DROPPED) {
                stages.remove(stages.size() - 1);
            } else if (stages.size() > 1 && this == ALL_STAGES_BUT_THE_FIRST_DROPPED) {
                stages.subList(1, stages.size()).clear();
            } else if (this == STAGES_REVERSED) {
                Collections.reverse(stages);
            }
            return new Row(row.box(), stages, row.entry(), row.narrows(), row.source());
        }

        private static Condition known(Requirement rule) {
            List<Fact<?>> facts = new ArrayList<>();
            rule.must().atoms(atom -> facts.addAll(atom.each().isPresent() ? List.of() : atom.facts()));
            return facts.isEmpty() ? Condition.ALWAYS : facts.get(0).known();
        }
    }
}
