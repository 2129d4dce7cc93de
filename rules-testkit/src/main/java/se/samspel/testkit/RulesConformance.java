package se.samspel.testkit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import se.samspel.testkit.claim.AnnouncedWarns;
import se.samspel.testkit.claim.AnyOrderOfElements;
import se.samspel.testkit.claim.AnyOrderOfLayers;
import se.samspel.testkit.claim.AnyPlace;
import se.samspel.testkit.claim.AnyThread;
import se.samspel.testkit.claim.Claim;
import se.samspel.testkit.claim.Claims;
import se.samspel.testkit.claim.EachTime;
import se.samspel.testkit.claim.ExplanationsAreComplete;
import se.samspel.testkit.claim.FindingsPoint;
import se.samspel.testkit.claim.NothingGetsOut;
import se.samspel.testkit.claim.Proving;
import se.samspel.testkit.claim.QuestionsMatter;
import se.samspel.testkit.claim.RoutesEnd;
import se.samspel.testkit.claim.RulesCanSpeak;
import se.samspel.testkit.claim.SameAsReference;
import se.samspel.testkit.claim.SameAsTwin;
import se.samspel.testkit.claim.Settings;
import se.samspel.testkit.claim.SourcesInForce;
import se.samspel.testkit.claim.TextsAreComplete;
import se.samspel.testkit.claim.TighteningTightens;
import se.samspel.testkit.coverage.RuleCoverage;
import se.samspel.testkit.example.Examples;
import se.samspel.testkit.mutation.RuleMutation;

/**
 * Proves that rules hang together: extend it, say which rules, and run it with the other tests.
 *
 * <pre>{@code
 * class MyRegionRulesTest extends RulesConformance {
 *     @Override
 *     protected RulesUnderTest rules() {
 *         return RulesUnderTest.of(new MyRegionRules()).examples(Path.of("src/test/examples"));
 *     }
 * }
 * }</pre>
 *
 * <p>Each test is a property of every rule set, tried on generated cases that use its words and lie at its limits. A
 * property that there is nothing to claim about is skipped and tells why. A failure names rule, fact and source, shows the
 * smallest case that was found, and tells how to get it again: the number of cases is the setting {@code samspel.tries},
 * and which cases is {@code samspel.seed}, as system properties or as configuration parameters of the JUnit platform.
 */
@ExtendWith(Settings.Reader.class)
@Execution(ExecutionMode.SAME_THREAD)
@TestInstance(Lifecycle.PER_CLASS)
public abstract class RulesConformance {

    private Optional<RulesUnderTest> rules = Optional.empty();
    private Optional<Claims> claims = Optional.empty();

    /** For those who extend it. */
    protected RulesConformance() {}

    /** The rules to prove. */
    protected abstract RulesUnderTest rules();

    /** The same rules written in another way, such as a pack beside a plug-in; empty if there are none. */
    protected Optional<RulesUnderTest> twin() {
        return Optional.empty();
    }

    /**
     * The least share, from 0 to 1, of what the layers say that the examples must exercise: rules fired and held, branches
     * of conditions, limits and rows. 0, unless it is overridden, asks for nothing.
     */
    protected double leastCoverage() {
        return 0;
    }

    /**
     * The least share, from 0 to 1, of small changes to the layers that the examples must notice. 0, unless it is
     * overridden, asks for nothing.
     */
    protected double leastNoticed() {
        return 0;
    }

    @BeforeAll
    void settle(Settings settings) {
        RulesUnderTest these = rules();
        rules = Optional.of(these);
        claims = Optional.of(new Claims(these.problems(), new Proving(these.all(), these.ids(), settings)));
    }

    @TestFactory
    Stream<DynamicTest> nothing_is_wrong_with_the_layers() {
        return claims.orElseThrow().ofLayers();
    }

    @TestFactory
    Stream<DynamicTest> judging_lets_nothing_out() {
        return each(new NothingGetsOut());
    }

    @TestFactory
    Stream<DynamicTest> the_same_case_gets_the_same_answer_each_time() {
        return each(new EachTime());
    }

    @TestFactory
    Stream<DynamicTest> the_order_of_elements_makes_no_difference() {
        return each(new AnyOrderOfElements());
    }

    @TestFactory
    Stream<DynamicTest> the_order_of_layers_and_items_makes_no_difference() {
        return each(new AnyOrderOfLayers());
    }

    @TestFactory
    Stream<DynamicTest> the_thread_makes_no_difference() {
        return each(new AnyThread());
    }

    @TestFactory
    @ResourceLock(Resources.LOCALE)
    @ResourceLock(Resources.TIME_ZONE)
    Stream<DynamicTest> locale_and_time_zone_make_no_difference() {
        return each(new AnyPlace());
    }

    @TestFactory
    Stream<DynamicTest> findings_point_into_the_document() {
        return each(new FindingsPoint());
    }

    @TestFactory
    Stream<DynamicTest> texts_are_complete_in_every_language() {
        return each(new TextsAreComplete());
    }

    @TestFactory
    Stream<DynamicTest> sources_are_present_and_in_force() {
        return each(new SourcesInForce());
    }

    @TestFactory
    Stream<DynamicTest> what_is_tightened_lets_nothing_more_through() {
        return each(new TighteningTightens());
    }

    @TestFactory
    Stream<DynamicTest> every_route_ends_and_is_mandated() {
        return each(new RoutesEnd());
    }

    @TestFactory
    Stream<DynamicTest> every_question_matters() {
        return each(new QuestionsMatter());
    }

    @TestFactory
    Stream<DynamicTest> every_rule_can_hold_and_be_violated() {
        return each(new RulesCanSpeak());
    }

    @TestFactory
    Stream<DynamicTest> announced_rules_warn_before_they_bind() {
        return each(new AnnouncedWarns());
    }

    @TestFactory
    Stream<DynamicTest> explanations_are_complete() {
        return each(new ExplanationsAreComplete());
    }

    @TestFactory
    Stream<DynamicTest> an_obvious_judge_says_the_same() {
        return each(new SameAsReference());
    }

    @TestFactory
    Stream<DynamicTest> the_twin_answers_alike() {
        return each(new SameAsTwin(twin().map(RulesUnderTest::all)));
    }

    @TestFactory
    Stream<DynamicTest> examples_have_the_outcome_that_is_expected() {
        return Claims.orNotClaimed(
                "there are no examples; name their folder by examples(...)",
                Examples.of(rules.orElseThrow()).tests().toList());
    }

    @TestFactory
    Stream<DynamicTest> examples_exercise_the_rules() {
        return asked(
                leastCoverage(),
                "leastCoverage()",
                () -> RuleCoverage.of(rules.orElseThrow())
                        .report(0, Settings.SEED)
                        .demand(leastCoverage()));
    }

    @TestFactory
    Stream<DynamicTest> examples_notice_when_a_rule_is_changed() {
        return asked(
                leastNoticed(),
                "leastNoticed()",
                () -> RuleMutation.of(rules.orElseThrow()).demand(leastNoticed()));
    }

    private static Stream<DynamicTest> asked(double least, String how, Executable demand) {
        return Claims.orNotClaimed(
                "no share is asked for; override " + how,
                least > 0 ? List.of(DynamicTest.dynamicTest("at least " + least, demand)) : List.of());
    }

    private Stream<DynamicTest> each(Claim claim) {
        return claims.orElseThrow().each(claim);
    }
}
