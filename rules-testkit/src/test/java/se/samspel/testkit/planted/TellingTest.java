package se.samspel.testkit.planted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.testkit.engine.EventConditions.abortedWithReason;
import static org.junit.platform.testkit.engine.EventConditions.event;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.message;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.platform.testkit.engine.Events;

/** How the suite tells what is wrong, and what it does not claim. */
class TellingTest {

    private static final Fault DIVIDES = FaultsOfCode.all()
            .filter(fault -> fault.name().equals("a fact divides by nothing"))
            .findFirst()
            .orElseThrow();

    @Test
    void a_failure_tells_the_seed_that_finds_it_again() {
        List<String> once = Planted.messages(Planted.run(DIVIDES, DIVIDES.property(), 7));
        List<String> again = Planted.messages(Planted.run(DIVIDES, DIVIDES.property(), 7));

        assertThat(once).hasSize(1).isEqualTo(again);
        assertThat(once.get(0)).contains("-Dsamspel.seed=7 ");
    }

    @Test
    void the_smallest_case_holds_nothing_that_is_not_needed() {
        String message =
                Planted.messages(Planted.run(DIVIDES, DIVIDES.property(), 8)).get(0);

        assertThat(message.substring(message.indexOf('{')).lines()).hasSizeLessThan(9);
    }

    @Test
    void a_property_that_has_nothing_to_be_about_is_skipped_and_tells_why() {
        Events skipped = Planted.run(DIVIDES, "the_twin_answers_alike", 1);

        assertThat(skipped.aborted().count()).isEqualTo(1);
        skipped.assertThatEvents()
                .haveExactly(
                        1,
                        event(abortedWithReason(
                                message("not claimed: there is no twin; override twin() to name one"))));
    }

    @Test
    void layers_that_do_not_fit_leave_nothing_to_claim_of_rule_sets() {
        Fault gap = FaultsOfRoutes.all()
                .filter(fault -> fault.name().equals("no row answers in some situation"))
                .findFirst()
                .orElseThrow();

        assertThat(Planted.run(gap, "judging_lets_nothing_out", 1).aborted().count())
                .isEqualTo(1);
        assertThat(Planted.messages(Planted.run(gap, "nothing_is_wrong_with_the_layers", 1)))
                .singleElement()
                .satisfies(message -> assertThat(message).startsWith("ROUTE_GAP (planted@1)"));
    }

    @Test
    void a_message_begins_with_the_rules_the_rule_and_what_is_wrong() {
        assertThat(Planted.messages(Planted.run(DIVIDES, DIVIDES.property(), 9)).get(0))
                .startsWith("planted@1 on 2000-01-01: planted.rule could not be judged: the fact planted.number threw"
                        + " java.lang.ArithmeticException: BigInteger divide by zero");
    }
}
