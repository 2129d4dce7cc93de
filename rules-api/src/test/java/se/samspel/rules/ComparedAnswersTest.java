package se.samspel.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.samspel.Id;
import se.samspel.document.Case;
import se.samspel.rules.assessment.Assessment;
import se.samspel.rules.comparison.Comparison;
import se.samspel.rules.comparison.Comparison.Cause;
import se.samspel.rules.comparison.Point;
import se.samspel.rules.comparison.Point.Part;
import se.samspel.rules.comparison.Recorded;
import se.samspel.rules.comparison.Recorded.Print;
import se.samspel.rules.comparison.Replay;
import se.samspel.rules.form.CanonicalForm;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.layer.Severity;
import se.samspel.rules.text.Text;
import se.samspel.time.FullDays;
import se.samspel.work.Member;
import se.samspel.work.ProcessWork;
import se.samspel.work.Roles;
import se.samspel.work.Team;

/** Why the answer to a case is another under other rules, on another day, or as it was stored. */
class ComparedAnswersTest {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);
    private static final LocalDate LATER = LocalDate.of(2028, 1, 1);
    private static final Case SIX_DAYS = member(6);
    private static final Layer OLD = Layer.of("child", "1").under("root").until(LATER.minusDays(1));
    private static final Layer NEW = Layer.of("child", "2").under("root").from(LATER);

    @Test
    void the_same_case_under_the_same_rules_has_the_same_answer() {
        RuleSet rules = rules(DAY, OLD);

        assertThat(rules.compare(SIX_DAYS, rules, SIX_DAYS, Locale.ENGLISH).isEmpty())
                .isTrue();
    }

    @Test
    void a_tightened_number_is_named_with_both_ranges_and_their_layers() {
        Comparison found = compare(NEW.tighten(Tiny.DAYS.to(4, 5), Tiny.SOURCE));

        assertThat(found.differences()).singleElement().satisfies(one -> {
            assertThat(one.point().part()).isEqualTo(Part.FINDING);
            assertThat(one.point().about()).startsWith("rule", "m1");
            assertThat(one.before()).isEmpty();
            assertThat(one.reasons()).singleElement().satisfies(reason -> {
                assertThat(reason.cause()).isEqualTo(Cause.RULE);
                assertThat(reason.item()).contains(Tiny.DAYS.id());
                assertThat(reason.layer()).contains("child@2");
                assertThat(reason.text().en())
                        .isEqualTo("days: 4 to 6 full days in root@1, 4 to 5 full days in child@2");
            });
        });
    }

    @Test
    void a_number_that_is_tightened_but_still_kept_makes_no_difference() {
        assertThat(compare(NEW.tighten(Tiny.DAYS.to(5, 6), Tiny.SOURCE)).isEmpty())
                .isTrue();
    }

    @Test
    void a_withdrawn_rule_takes_its_finding_with_it() {
        RuleSet then = rules(DAY, OLD, NEW.withdraw(Tiny.RULE, Tiny.SOURCE));
        Case seven = member(7);
        Comparison found = then.compare(seven, later(NEW.withdraw(Tiny.RULE, Tiny.SOURCE)), seven, Locale.ENGLISH);

        assertThat(found.differences()).singleElement().satisfies(one -> {
            assertThat(one.after()).isEmpty();
            assertThat(one.reasons())
                    .extracting(reason -> reason.text().en())
                    .containsExactly("rule is withdrawn in child@2");
        });
    }

    @Test
    void a_graver_rule_changes_its_finding_and_the_outcome_for_the_same_reason() {
        Layer graver = NEW.tighten(Tiny.RULE.severity(Severity.ERROR), Tiny.SOURCE);
        Case seven = member(7);
        Comparison found = rules(DAY, OLD, graver).compare(seven, later(graver), seven, Locale.ENGLISH);

        assertThat(found.differences()).extracting(one -> one.point().part()).contains(Part.OUTCOME, Part.FINDING);
        assertThat(found.differences())
                .allSatisfy(one -> assertThat(one.reasons())
                        .extracting(reason -> reason.text().en())
                        .containsExactly("rule weighs differently"));
    }

    @Test
    void a_rule_that_begins_to_bind_is_named_with_both_days() {
        Layer announcing = Layer.of("child", "1").under("root").replace(Tiny.RULE.from(LATER), Tiny.SOURCE);
        RuleSets all = Tiny.with(announcing);
        RuleSet then = all.find("child", DAY).orElseThrow();
        Case seven = member(7);

        Comparison found = then.compare(seven, all.find("child", LATER).orElseThrow(), seven, Text.SWEDISH);

        assertThat(found.differences())
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.reasons()).singleElement().satisfies(reason -> {
                    assertThat(reason.cause()).isEqualTo(Cause.DAY);
                    assertThat(reason.text().sv())
                            .isEqualTo("rule är aviserad den 2027-01-01 och binder den 2028-01-01");
                }));
    }

    @Test
    void another_case_is_the_cause_where_the_rules_are_the_same() {
        RuleSet rules = rules(DAY, OLD);

        assertThat(rules.compare(SIX_DAYS, rules, member(7), Locale.ENGLISH).differences())
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.reasons())
                        .extracting(Comparison.Reason::cause)
                        .containsExactly(Cause.CASE));
    }

    @Test
    void a_stored_answer_is_given_again_until_a_layer_says_something_else_under_its_version() {
        RuleSet rules = rules(DAY, OLD);
        Recorded record = recorded(rules, SIX_DAYS);
        Layer changed = OLD.tighten(Tiny.DAYS.to(4, 5), Tiny.SOURCE);

        assertThat(Tiny.with(OLD).replay(record, DAY).isSame()).isTrue();
        Replay replay = Tiny.with(changed).replay(record, DAY);
        assertThat(replay.remarks())
                .extracting(reason -> reason.layer().orElseThrow())
                .containsExactly("child@1");
        assertThat(replay.then().comparison().differences())
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.reasons()).isEqualTo(replay.remarks()));
    }

    @Test
    void rules_that_are_gone_are_told_by_layer_and_version_and_the_answer_of_now_is_still_compared() {
        Recorded record = recorded(rules(DAY, OLD), SIX_DAYS);

        Replay replay = Tiny.with(NEW.tighten(Tiny.DAYS.to(4, 5), Tiny.SOURCE)).replay(record, LATER);

        assertThat(replay.isSame()).isFalse();
        assertThat(replay.then().again()).isEmpty();
        assertThat(replay.then().lacking())
                .extracting(reason -> reason.text().en())
                .containsExactly("there is no layer child@1");
        assertThat(replay.now().comparison().differences())
                .singleElement()
                .satisfies(one -> assertThat(one.reasons())
                        .extracting(reason -> reason.text().en())
                        .containsExactly(
                                "the day is 2028-01-01, not 2027-01-01", "the layer child@2 has replaced child@1"));
    }

    @Test
    void an_answer_that_was_changed_is_told_from_one_that_rules_changed() {
        RuleSet rules = rules(DAY, OLD);
        Recorded record = recorded(rules, SIX_DAYS);
        Recorded forged = new Recorded(
                SIX_DAYS,
                true,
                true,
                record.rules(),
                record.prints(),
                record.points().subList(1, 3),
                Locale.ENGLISH);

        assertThat(Tiny.with(OLD).replay(forged, DAY).then().comparison().differences())
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.reasons())
                        .extracting(Comparison.Reason::cause)
                        .containsExactly(Cause.ANSWER));
    }

    @Test
    void no_two_points_are_about_the_same() {
        List<Point> points = List.of(
                Point.of(Part.FINDING, List.of("rule", ""), Map.of()),
                Point.of(Part.FINDING, List.of("rule", ""), Map.of()));

        assertThat(Point.numbered(points)).extracting(Point::subject).containsExactly("rule", "rule, (2)");
    }

    /** A work whose one member sets aside so many full days. */
    private static Case member(long days) {
        Member member = new Member(
                Id.of("m1"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(FullDays.of(days)),
                Optional.empty());
        Team team = new Team(Optional.empty(), List.of(member));
        return ProcessWork.builder("w", "Work")
                .roles(new Roles(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(team),
                        List.of(),
                        Optional.empty(),
                        Optional.empty()))
                .build();
    }

    private static Comparison compare(Layer newer) {
        return rules(DAY, OLD, newer).compare(SIX_DAYS, later(newer), SIX_DAYS, Locale.ENGLISH);
    }

    private static RuleSet later(Layer newer) {
        return rules(LATER, OLD, newer);
    }

    private static RuleSet rules(LocalDate day, Layer... layers) {
        return Tiny.with(layers).find("child", day).orElseThrow();
    }

    private static Recorded recorded(RuleSet rules, Case document) {
        Assessment answer = rules.judge(document);
        List<Print> prints = rules.layers().stream()
                .map(layer -> new Print(layer.name(), CanonicalForm.fingerprint(List.of(layer))))
                .toList();
        return new Recorded(
                document, true, true, answer.rules(), prints, Point.of(answer, Locale.ENGLISH), Locale.ENGLISH);
    }
}
