package se.samspel.testkit.planted;

import static se.samspel.rules.fact.MatterFacts.PRINCIPALS;
import static se.samspel.testkit.planted.Fault.SOURCE;
import static se.samspel.testkit.planted.Fault.about;
import static se.samspel.testkit.planted.Fault.rule;
import static se.samspel.testkit.planted.OwnFacts.ANY;
import static se.samspel.testkit.planted.OwnFacts.number;
import static se.samspel.testkit.planted.OwnFacts.opaque;
import static se.samspel.testkit.planted.OwnFacts.yesNo;

import java.util.List;
import java.util.stream.Stream;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.condition.Verdict;
import se.samspel.rules.condition.YesNoFact;
import se.samspel.rules.fact.Scopes;
import se.samspel.rules.fact.TimeFacts;
import se.samspel.rules.route.Routing;
import se.samspel.rules.route.Stage;

/**
 * A judge that judges otherwise than the obvious one. Code that answers the two differently makes the library's judge such
 * a judge, one part of judging at a time.
 */
final class FaultsOfJudging {

    private static final String OBVIOUS = "an_obvious_judge_says_the_same";
    private static final String OBVIOUS_JUDGE = "se.samspel.testkit.reference.";

    private FaultsOfJudging() {}

    static Stream<Fault> all() {
        YesNoFact which = yesNo(ANY, document -> isAskedByTheObviousJudge());
        return Stream.of(
                Fault.of(
                        OBVIOUS,
                        "a judge takes a no for a yes",
                        about("member.full-days"),
                        rule(
                                Scopes.MEMBER,
                                opaque(TimeFacts.MEMBER_FULL_DAYS, days -> Verdict.of(!isAskedByTheObviousJudge())))),
                Fault.of(
                        OBVIOUS,
                        "a judge reads one too many",
                        about("planted.number"),
                        rule(
                                ANY,
                                number(ANY, (view, document) -> isAskedByTheObviousJudge() ? 5L : 6L)
                                        .atLeast(6))),
                Fault.of(
                        OBVIOUS,
                        "a judge asks of elements that a rule is not for",
                        about("planted.fact"),
                        Fault.layer(rule(ANY, which.is(false), Condition.ALWAYS.not()))),
                Fault.of(
                        OBVIOUS,
                        "a judge goes by another row",
                        List.of("adopt-plan", SOURCE.document(), SOURCE.clause(), "planted.fact"),
                        Fault.layer()
                                .replace(
                                        Routing.of("adopt-plan", SOURCE)
                                                .row(
                                                        PRINCIPALS
                                                                .in("joint", "region-only")
                                                                .and(which.isTrue()),
                                                        Stage.decides("joint-officials-group"))
                                                .row(
                                                        PRINCIPALS
                                                                .in("joint", "region-only")
                                                                .and(which.is(false)),
                                                        Stage.decides("joint-political-group"))
                                                .notStated(PRINCIPALS.is("municipalities-only")),
                                        SOURCE)));
    }

    private static boolean isAskedByTheObviousJudge() {
        return StackWalker.getInstance()
                .walk(frames -> frames.anyMatch(frame -> frame.getClassName().startsWith(OBVIOUS_JUDGE)));
    }
}
