package se.samspel.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samspel.rules.Tiny.DAYS;
import static se.samspel.rules.Tiny.RULE;
import static se.samspel.rules.Tiny.SOURCE;
import static se.samspel.rules.Tiny.codes;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samspel.GivenFact;
import se.samspel.Id;
import se.samspel.rules.assessment.Assessment.Outcome;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.condition.Scope;
import se.samspel.rules.condition.Verdict;
import se.samspel.rules.condition.Way;
import se.samspel.rules.condition.YesNoFact;
import se.samspel.rules.fact.Scopes;
import se.samspel.rules.fact.WorkFacts;
import se.samspel.rules.fact.WorkingTime;
import se.samspel.rules.layer.Change;
import se.samspel.rules.layer.DeclaredFact;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.layer.NewRange;
import se.samspel.rules.layer.Parameter;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.layer.Severity;
import se.samspel.rules.layer.VersionRange;
import se.samspel.rules.text.Range;
import se.samspel.rules.text.Text;
import se.samspel.rules.text.Unit;
import se.samspel.work.ProcessWork;

/** What cannot be understood is never used, whoever wrote it, and takes nothing from the rest. */
class FailClosedTest {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);
    private static final ProcessWork WORK = ProcessWork.builder("w", "W").build();

    private static Requirement rule(String id, Scope<?> scope, Condition must) {
        return Requirement.of(id, scope)
                .must(must)
                .otherwise(Severity.ERROR, Text.same("{who}"), Text.same("Mend."))
                .source(SOURCE);
    }

    private static Condition tooDeep() {
        Condition deep = WorkFacts.PHASE.known();
        for (int i = 0; i < SizeCheck.DEEPEST; i++) {
            deep = deep.not();
        }
        return deep;
    }

    @Test
    void a_layer_that_cannot_be_looked_into_gives_its_place_to_no_other() {
        Layer first = Tiny.child();
        Layer twin = Tiny.child(rule("deep", Scopes.WORK, tooDeep()));
        Layer next = Layer.of("child", "2").under("root").from(DAY).add(rule("deep", Scopes.WORK, tooDeep()));

        assertThat(codes(first, twin)).contains("CONDITION_TOO_LARGE", "DUPLICATE_LAYER");
        assertThat(Tiny.with(first, twin).find("child", DAY)).isEmpty();
        assertThat(codes(first, next)).contains("CONDITION_TOO_LARGE", "OVERLAPPING_VALIDITY");
        assertThat(Tiny.with(first.until(DAY.minusDays(1)), next).find("child", DAY))
                .isEmpty();
        assertThat(Tiny.with(first.until(DAY.minusDays(1)), next).find("child", DAY.minusDays(1)))
                .isPresent();
    }

    @Test
    void what_stands_on_a_layer_that_cannot_be_looked_into_is_not_blamed_for_what_it_lacks() {
        Layer large = Tiny.child(rule("deep", Scopes.WORK, tooDeep()));
        Layer above = Layer.of("above", "1").under("child").withdraw("deep", SOURCE);

        assertThat(codes(large, above)).containsExactly("CONDITION_TOO_LARGE");
        assertThat(Tiny.with(large, above).find("above", DAY)).isEmpty();
    }

    @Test
    void two_layers_that_differ_in_code_alone_are_two() {
        Layer one = Tiny.child(rule("own", Scopes.WORK, opaque(Verdict.YES)));
        Layer other = Tiny.child(rule("own", Scopes.WORK, opaque(Verdict.NO)));

        assertThat(codes(one, other)).containsExactly("DUPLICATE_LAYER");
        assertThat(codes(one, one)).isEmpty();
    }

    private static Condition opaque(Verdict verdict) {
        return Condition.opaque("own.code", "1", List.of(), values -> verdict);
    }

    @Test
    void what_is_withdrawn_for_good_stays_away() {
        Layer county = withdrawn();
        Layer fixed = new Layer(
                county.id(),
                "1",
                "region",
                county.parents(),
                county.valid(),
                List.of(),
                county.changes().stream()
                        .map(change ->
                                new Change(change.operation(), change.what(), change.source(), change.reason(), true))
                        .toList());
        Layer local = Layer.of("local", "1").under("county").add(RULE);

        assertThat(codes(county, local)).isEmpty();
        assertThat(codes(fixed, local)).containsExactly("FIXED_ITEM");
        assertThat(Tiny.with(fixed, local).find("local", DAY)).isEmpty();
    }

    private static Layer withdrawn() {
        return Layer.of("county", "1").under("root").withdraw(RULE, SOURCE);
    }

    @Test
    void what_comes_again_is_no_longer_withdrawn_and_remembers_what_it_was() {
        Layer local = Layer.of("local", "1").under("county").add(RULE);
        RuleSet rules = Tiny.with(withdrawn(), local).find("local", DAY).orElseThrow();

        assertThat(rules.withdrawn()).isEmpty();
        assertThat(rules.item(RULE.id()).orElseThrow().overridden().map(InForce::layer))
                .contains(Id.of("county"));
    }

    @Test
    void a_parameter_that_comes_again_admits_no_more_than_it_did() {
        Layer county =
                Layer.of("county", "1").under("root").withdraw(RULE, SOURCE).withdraw(DAYS, SOURCE);
        Parameter wide = Parameter.of("days", DAYS.label(), Range.of(0, 400), Unit.FULL_DAYS, Range.of(0, 400), SOURCE);

        assertThat(codes(county, Layer.of("local", "1").under("county").add(wide)))
                .containsExactly("ADMITS_MORE");
    }

    @Test
    void a_number_that_facts_of_the_library_count_with_is_not_withdrawn() {
        Parameter week = Parameter.of(
                WorkingTime.HOURS_PER_WEEK.value(),
                DAYS.label(),
                Range.exactly(40),
                Unit.HOURS,
                Range.of(1, 60),
                SOURCE);
        Layer parent = Layer.of("parent", "1").under("root").add(week);

        assertThat(codes(parent, Layer.of("child", "1").under("parent").withdraw(week, SOURCE)))
                .containsExactly("NEEDED_BY_FACTS");
        assertThat(codes(parent, Layer.of("child", "1").under("parent").tighten(week.to(40, 40), SOURCE)))
                .containsExactly("TIGHTENING_UNSURE");
        assertThat(codes(parent, Layer.of("child", "1").under("parent").replace(week.to(38, 38), SOURCE)))
                .isEmpty();
    }

    @Test
    void a_value_that_no_document_can_write_is_none_to_ask_for() {
        assertThatThrownBy(() -> new Condition.OneOf(WorkFacts.PHASE, Set.of(Id.of("ANALYSIS"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "1,2", "[1]", "1 2", "-1", "1@2"})
    void what_nobody_can_pin_is_no_version(String version) {
        assertThatThrownBy(() -> Layer.of("x", version)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void numbers_without_end_are_no_range() {
        assertThatThrownBy(() -> Range.of(BigDecimal.ZERO, new BigDecimal("1E+300000000")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Range.of(new BigDecimal("1E-300000000"), BigDecimal.ONE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void versions_of_any_form_have_one_order() {
        Random random = new Random(7);
        List<String> versions = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            versions.add((random.nextBoolean() ? "" : "1.") + random.nextInt(30) + (random.nextInt(3) == 0 ? "a" : ""));
        }
        List<String> turned = new ArrayList<>(versions);
        Collections.reverse(turned);
        versions.sort(VersionRange::compare);
        turned.sort(VersionRange::compare);

        assertThat(VersionRange.compare("2", "10")).isNegative();
        assertThat(VersionRange.compare("10", "1a")).isNegative();
        assertThat(VersionRange.compare("2", "1a")).isNegative();
        for (int i = 0; i < versions.size(); i++) {
            assertThat(VersionRange.compare(versions.get(i), turned.get(i))).isZero();
        }
    }

    @Test
    void code_that_throws_an_error_of_its_own_lets_nothing_out_of_judging() {
        Condition throwing = Condition.opaque("throwing", "1", List.of(), values -> {
            throw new Error("x");
        });
        Scope<Object> broken = new Scope<>(Id.of("own.scope"), Text.same("x"), false, document -> {
            throw new IllegalStateException("x");
        });
        DeclaredFact fact = DeclaredFact.yesNo("own.fact", Text.same("x"), broken, SOURCE);
        RuleSet rules = Tiny.with(Tiny.child(fact, rule("own", Scopes.WORK, throwing)))
                .find("child", DAY)
                .orElseThrow();
        ProcessWork work = ProcessWork.builder("w", "W")
                .facts(List.of(new GivenFact(Id.of("own.fact"), Optional.empty(), true)))
                .build();

        assertThat(rules.judge(work).outcome()).isEqualTo(Outcome.BLOCKED);
        assertThat(rules.judge(work).findings())
                .hasSize(2)
                .allSatisfy(finding -> assertThat(finding.code()).isEqualTo(Id.of("RULE_FAILED")));
        assertThat(rules.undescribed()).containsExactly(Id.of("own"), Id.of("own.fact"));
    }

    @Test
    void a_plugin_whose_fact_has_no_scope_is_reported_and_takes_nothing_from_others() {
        YesNoFact fact = YesNoFact.of("own.fact", Text.same("x"), nothing(), Way.here(), (view, work) -> true);

        RuleSets all = RuleSets.of(
                () -> List.of(Layer.of("x", "1").add(rule("own", Scopes.WORK, fact.isTrue()))),
                () -> List.of(Tiny.ROOT));

        assertThat(all.problems()).extracting(LayerProblem::code).containsExactly("PLUGIN_FAILED");
        assertThat(all.find("root", DAY)).isPresent();
    }

    @Test
    void a_plugin_whose_scope_has_no_label_is_reported_and_takes_nothing_from_others() {
        RuleSets all = RuleSets.of(
                () -> List.of(Layer.of("x", "1")
                        .add(rule(
                                "own",
                                new Scope<Object>(Id.of("own.scope"), nothing(), false, document -> List.of()),
                                Condition.ALWAYS))),
                () -> List.of(Tiny.ROOT));

        assertThat(all.problems()).extracting(LayerProblem::code).containsExactly("PLUGIN_FAILED");
        assertThat(all.find("root", DAY)).isPresent();
    }

    private static <T> T nothing() {
        return null;
    }

    @Test
    void a_pinned_version_is_bound_by_what_bound_then() {
        Requirement old = rule("old", Scopes.WORK, Condition.ALWAYS.not()).until(DAY.minusDays(1));
        Requirement later = rule("later", Scopes.WORK, Condition.ALWAYS.not()).from(DAY.plusDays(100));
        RuleSet pinned = Tiny.with(Tiny.child(old, later).until(DAY.minusDays(1)))
                .find("child@1", DAY.plusYears(1))
                .orElseThrow();

        assertThat(pinned.requirements())
                .extracting(Requirement::id)
                .contains(old.id())
                .doesNotContain(later.id());
        assertThat(pinned.judge(WORK).outcome()).isEqualTo(Outcome.BLOCKED);
    }

    @Test
    void whatever_is_wrong_with_a_layer_of_two_with_one_name_is_told_of_each() {
        Layer other = Tiny.child().withdraw("nobody", SOURCE);

        assertThat(codes(Tiny.child(), other)).containsExactly("DUPLICATE_LAYER", "UNKNOWN_ITEM");
    }

    @Test
    void days_on_which_a_layer_is_in_force_itself_cannot_be_unregulated() {
        assertThat(codes(Tiny.child().notRegulated(DAY, DAY, SOURCE))).containsExactly("OVERLAPPING_VALIDITY");
    }

    @Test
    void a_wider_range_is_a_relaxation_and_another_one_is_not() {
        assertThat(relaxes(DAYS.to(3, 6))).isTrue();
        assertThat(relaxes(DAYS.to(5, 7))).isFalse();
        assertThat(relaxes(DAYS.to(4, 6))).isFalse();
    }

    private static boolean relaxes(NewRange range) {
        return Tiny.with(Tiny.child().replace(range, SOURCE))
                .find("child", DAY)
                .orElseThrow()
                .item(DAYS.id())
                .orElseThrow()
                .relaxes();
    }
}
