package se.samspel.testkit.planted;

import static se.samspel.testkit.planted.Fault.SOURCE;
import static se.samspel.testkit.planted.Fault.about;
import static se.samspel.testkit.planted.Fault.rule;
import static se.samspel.testkit.planted.OwnFacts.ANY;
import static se.samspel.testkit.planted.OwnFacts.number;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import se.samspel.base.TimeRules;
import se.samspel.rules.condition.CaseView;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.condition.Limit;
import se.samspel.rules.fact.Scopes;
import se.samspel.rules.fact.TimeFacts;
import se.samspel.rules.layer.Aspect;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.layer.Parameter;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.layer.Severity;
import se.samspel.rules.text.Range;
import se.samspel.rules.text.Unit;
import se.samspel.work.Member;

/** Numbers and days that are not what they should be, and rules that can say one thing only. */
final class FaultsOfLimits {

    private static final String TIGHTEN = "what_is_tightened_lets_nothing_more_through";
    private static final String TWIN = "the_twin_answers_alike";
    private static final String SPEAK = "every_rule_can_hold_and_be_violated";
    private static final String ANNOUNCED = "announced_rules_warn_before_they_bind";
    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);
    private static final Parameter LIMIT =
            Parameter.of("planted.limit", Fault.label(), Range.of(1, 9), Unit.COUNT, Range.of(0, 99), SOURCE);

    private FaultsOfLimits() {}

    static Stream<Fault> all() {
        return Stream.of(ofTightening(), ofTwins(), ofSilence(), ofDays()).flatMap(faults -> faults);
    }

    private static Stream<Fault> ofTightening() {
        List<String> named = List.of("team.full-days", SOURCE.clause());
        return Stream.of(
                Fault.of(TIGHTEN, "a range is made wider", named, tightening(TimeRules.TEAM_DAYS.to(3, 6))),
                Fault.of(TIGHTEN, "a range is moved beside itself", named, tightening(TimeRules.TEAM_DAYS.to(6, 7))),
                Fault.of(
                        TIGHTEN,
                        "a narrower number lets more through, in code",
                        about("planted.number"),
                        Layer.of("below", "1")
                                .under("base")
                                .add(LIMIT)
                                .add(rule(
                                        Scopes.MEMBER,
                                        Condition.ALWAYS,
                                        number(Scopes.MEMBER, FaultsOfLimits::over)
                                                .within(Limit.constant(Range.atMost(0))))),
                        Layer.of("planted", "1").under("below").tighten(LIMIT.to(1, 2), SOURCE)),
                Fault.of(
                        TIGHTEN,
                        "a narrower number takes a rule out of force",
                        List.of("team.full-days", SOURCE.clause(), "planted.rule"),
                        Layer.of("below", "1")
                                .under("base")
                                .add(rule(
                                        Scopes.MEMBER,
                                        TimeFacts.MEMBER_FULL_DAYS.within(TimeRules.TEAM_DAYS),
                                        TimeFacts.MEMBER_FULL_DAYS.within(Limit.constant(Range.exactly(5))))),
                        Layer.of("planted", "1").under("below").tighten(TimeRules.TEAM_DAYS.to(4, 5), SOURCE)));
    }

    /** More than the limit, counted backwards: the larger the limit, the more there is over. */
    private static long over(CaseView view, Member member) {
        BigDecimal most =
                view.setting().parameter(LIMIT.id()).flatMap(Range::most).orElse(BigDecimal.ZERO);
        return most.longValue()
                - member.fullDays().map(days -> days.value().longValue()).orElse(9L);
    }

    private static Layer tightening(Aspect.Tightening aspect) {
        return Layer.of("planted", "1").under("base").tighten(aspect, SOURCE);
    }

    private static Stream<Fault> ofTwins() {
        List<String> named = about("member.full-days");
        return Stream.of(
                Fault.of(TWIN, "a limit is off by one against its twin", named, within(4, 7))
                        .twin(within(4, 6)),
                Fault.of(TWIN, "a least is off by one against its twin", named, within(3, 6))
                        .twin(within(4, 6)),
                Fault.of(TWIN, "a rule weighs less than its twin", named, within(4, 6))
                        .twin(Fault.layer(weighing())),
                Fault.of(TWIN, "a rule is not in the twin", named, within(4, 6))
                        .twin(Layer.of("planted", "1").under("base")));
    }

    private static Layer within(long least, long most) {
        return rule(Scopes.MEMBER, TimeFacts.MEMBER_FULL_DAYS.within(Limit.constant(Range.of(least, most))));
    }

    private static Requirement weighing() {
        Requirement rule = rule(
                Scopes.MEMBER, Condition.ALWAYS, TimeFacts.MEMBER_FULL_DAYS.within(Limit.constant(Range.of(4, 6))));
        return Requirement.of(rule.id().value(), rule.scope())
                .must(rule.must())
                .otherwise(Severity.NOTICE, rule.breach().text(), rule.breach().remedy())
                .source(SOURCE);
    }

    private static Stream<Fault> ofSilence() {
        Condition days = TimeFacts.MEMBER_FULL_DAYS.within(Limit.constant(Range.of(4, 6)));
        return Stream.of(
                Fault.of(
                        SPEAK,
                        "a rule can never be violated",
                        about("member.full-days"),
                        rule(
                                Scopes.MEMBER,
                                days.or(days.not())
                                        .or(TimeFacts.MEMBER_FULL_DAYS.known().not()))),
                Fault.of(
                        SPEAK,
                        "a rule never applies",
                        about("member.full-days"),
                        Fault.layer(rule(Scopes.MEMBER, days.and(days.not()), days))),
                Fault.of(
                        SPEAK,
                        "a rule can never hold",
                        about("member.full-days"),
                        rule(Scopes.MEMBER, days.and(days.not()))),
                Fault.of(
                        SPEAK,
                        "no rule reads a number",
                        List.of("planted.limit", SOURCE.clause()),
                        Fault.layer(LIMIT)));
    }

    private static Stream<Fault> ofDays() {
        return Stream.of(
                Fault.of(
                        ANNOUNCED,
                        "an announced rule says nothing before its day",
                        about("planted.number"),
                        announced(number(
                                        ANY,
                                        (view, document) ->
                                                view.setting().asOf().isBefore(DAY) ? 0L : 1L)
                                .within(Limit.constant(Range.atMost(0))))),
                Fault.of(
                        ANNOUNCED,
                        "an announced rule says nothing from its day on",
                        about("planted.number"),
                        announced(number(
                                        ANY,
                                        (view, document) ->
                                                view.setting().asOf().isBefore(DAY) ? 1L : 0L)
                                .within(Limit.constant(Range.atMost(0))))));
    }

    private static Layer announced(Condition must) {
        return Fault.layer(rule(ANY, Condition.ALWAYS, must).from(DAY));
    }
}
