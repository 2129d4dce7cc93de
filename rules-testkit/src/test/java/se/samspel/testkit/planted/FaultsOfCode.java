package se.samspel.testkit.planted;

import static se.samspel.testkit.planted.Fault.about;
import static se.samspel.testkit.planted.Fault.layer;
import static se.samspel.testkit.planted.Fault.rule;
import static se.samspel.testkit.planted.OwnFacts.ANY;
import static se.samspel.testkit.planted.OwnFacts.number;
import static se.samspel.testkit.planted.OwnFacts.opaque;
import static se.samspel.testkit.planted.OwnFacts.yesNo;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samspel.Id;
import se.samspel.document.Case;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.condition.Element;
import se.samspel.rules.condition.Scope;
import se.samspel.rules.condition.Verdict;
import se.samspel.rules.fact.Scopes;
import se.samspel.rules.fact.TimeFacts;
import se.samspel.rules.fact.WorkFacts;
import se.samspel.rules.layer.Budget;

/** Code of a plug-in's own that does not answer. */
final class FaultsOfCode {

    private static final String PROPERTY = "judging_lets_nothing_out";

    private FaultsOfCode() {}

    static Stream<Fault> all() {
        return Stream.of(
                Fault.of(
                        PROPERTY,
                        "a predicate throws",
                        about("member.full-days", "planted.code", "IllegalStateException"),
                        rule(Scopes.MEMBER, opaque(TimeFacts.MEMBER_FULL_DAYS, days -> {
                            throw new IllegalStateException("no");
                        }))),
                Fault.of(
                        PROPERTY,
                        "a predicate throws for what is not known",
                        about("work.phase", "planted.code", "NoSuchElementException"),
                        rule(Scopes.WORK, opaque(WorkFacts.PHASE, phase -> Verdict.of(phase.orElseThrow() != "")))),
                Fault.of(
                        PROPERTY,
                        "a predicate returns null",
                        about("work.phase", "planted.code", "null"),
                        rule(Scopes.WORK, opaque(WorkFacts.PHASE, phase -> FaultsOfCode.nothing()))),
                Fault.of(
                        PROPERTY,
                        "a fact divides by nothing",
                        about("planted.number", "divide by zero"),
                        rule(
                                ANY,
                                number(ANY, (view, document) -> share(document)).atLeast(1))),
                Fault.of(
                        PROPERTY,
                        "a fact takes the first of none",
                        about("planted.fact", "planted.rule"),
                        rule(
                                ANY,
                                yesNo(
                                                ANY,
                                                document -> document.parties()
                                                        .get(0)
                                                        .code()
                                                        .isPresent())
                                        .isTrue())),
                Fault.of(
                        PROPERTY,
                        "a fact never comes to an end of its calls",
                        about("planted.fact", "StackOverflowError"),
                        rule(ANY, yesNo(ANY, FaultsOfCode::forever).isTrue())),
                Fault.of(
                        PROPERTY,
                        "a scope holds nothing where there should be an element",
                        about("planted.holes"),
                        rule(holes(), Condition.ALWAYS)),
                Fault.of(
                        PROPERTY,
                        "the number of a budget cannot be read",
                        List.of("planted.budget", Fault.SOURCE.clause(), "planted.number"),
                        layer(Budget.of(
                                "planted.budget",
                                Fault.label(),
                                number(ANY, (view, document) -> share(document)),
                                Fault.SOURCE))));
    }

    private static Scope<Case> holes() {
        return new Scope<>(
                Id.of("planted.holes"),
                Fault.label(),
                false,
                document -> Arrays.asList(FaultsOfCode.<Element<Case>>nothing()));
    }

    /** Throws what the virtual machine does not shorten, however often, as it does where it divides itself. */
    private static long share(Case document) {
        return BigInteger.valueOf(100)
                .divide(BigInteger.valueOf(document.parties().size()))
                .longValue();
    }

    private static boolean forever(Case document) {
        return !forever(document);
    }

    @SuppressWarnings("NullAway")
    private static <T> T nothing() {
        return FaultsOfCode.<T>nullable();
    }

    private static <T> @Nullable T nullable() {
        return null;
    }
}
