package se.samspel.testkit.planted;

import static se.samspel.testkit.planted.Fault.about;
import static se.samspel.testkit.planted.Fault.rule;
import static se.samspel.testkit.planted.OwnFacts.ANY;
import static se.samspel.testkit.planted.OwnFacts.number;
import static se.samspel.testkit.planted.OwnFacts.opaque;
import static se.samspel.testkit.planted.OwnFacts.yesNo;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import se.samspel.rules.RuleSet;
import se.samspel.rules.condition.CaseView;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.condition.Limit;
import se.samspel.rules.condition.Verdict;
import se.samspel.rules.fact.Scopes;
import se.samspel.rules.fact.TimeFacts;
import se.samspel.rules.fact.WorkFacts;
import se.samspel.rules.layer.Change;
import se.samspel.rules.route.Body;
import se.samspel.rules.text.Range;
import se.samspel.work.ProcessWork;

/** Code of a plug-in's own that answers by something else than the case. */
final class FaultsOfState {

    private static final String EACH_TIME = "the_same_case_gets_the_same_answer_each_time";
    private static final String ELEMENTS = "the_order_of_elements_makes_no_difference";
    private static final String LAYERS = "the_order_of_layers_and_items_makes_no_difference";
    private static final String THREAD = "the_thread_makes_no_difference";
    private static final String PLACE = "locale_and_time_zone_make_no_difference";

    private FaultsOfState() {}

    static Stream<Fault> all() {
        return Stream.of(ofTime(), ofOrder(), ofLayers(), ofPlace()).flatMap(faults -> faults);
    }

    private static Stream<Fault> ofTime() {
        AtomicInteger asked = new AtomicInteger();
        AtomicReference<String> last = new AtomicReference<>("");
        Random random = new Random(1);
        return Stream.of(
                Fault.of(
                        EACH_TIME,
                        "a predicate counts how often it is asked",
                        about("member.full-days"),
                        rule(
                                Scopes.MEMBER,
                                opaque(
                                        TimeFacts.MEMBER_FULL_DAYS,
                                        days -> Verdict.of(asked.incrementAndGet() % 3 != 0)))),
                Fault.of(
                        EACH_TIME,
                        "a fact remembers the case before",
                        about("planted.fact"),
                        rule(
                                ANY,
                                yesNo(
                                                ANY,
                                                document -> last.getAndSet(document.kind())
                                                        .equals(document.kind()))
                                        .isTrue())),
                Fault.of(
                        EACH_TIME,
                        "a fact is drawn by lot",
                        about("planted.number"),
                        rule(
                                ANY,
                                number(ANY, (view, document) -> random.nextLong(100))
                                        .atLeast(50))),
                Fault.of(
                        EACH_TIME,
                        "a fact reads how fast it goes",
                        about("planted.number"),
                        rule(
                                ANY,
                                number(ANY, (view, document) -> System.nanoTime() % 100)
                                        .atLeast(50))));
    }

    private static Stream<Fault> ofOrder() {
        ThreadLocal<AtomicInteger> here = ThreadLocal.withInitial(AtomicInteger::new);
        return Stream.of(
                Fault.of(
                        ELEMENTS,
                        "a fact looks at the first party only",
                        about("planted.fact"),
                        rule(
                                ANY,
                                yesNo(
                                                ANY,
                                                document -> document.parties().stream()
                                                        .findFirst()
                                                        .filter(party -> party.kind()
                                                                .value()
                                                                .equals("region"))
                                                        .isPresent())
                                        .isTrue())),
                Fault.of(
                        ELEMENTS,
                        "a fact takes the last member for the leader",
                        about("planted.number"),
                        rule(
                                Scopes.WORK,
                                number(Scopes.WORK, (view, work) -> lastDays(work))
                                        .atLeast(5))),
                Fault.of(
                        THREAD,
                        "a predicate knows its thread by name",
                        about("member.full-days"),
                        rule(
                                Scopes.MEMBER,
                                opaque(
                                        TimeFacts.MEMBER_FULL_DAYS,
                                        days -> Verdict.of(
                                                Thread.currentThread().getName().startsWith("pool"))))),
                Fault.of(
                        THREAD,
                        "a fact counts what its thread has seen",
                        about("planted.number"),
                        rule(
                                ANY,
                                number(ANY, (view, document) ->
                                                (long) here.get().getAndIncrement())
                                        .atLeast(100))));
    }

    private static Stream<Fault> ofLayers() {
        return Stream.of(Fault.of(
                LAYERS,
                "a fact goes by where in its layer a rule stands",
                about("planted.number"),
                Fault.layer(
                        rule(
                                ANY,
                                Condition.ALWAYS,
                                number(ANY, (view, document) -> place(view)).within(Limit.constant(Range.atMost(0)))),
                        Body.of("planted-body", Fault.label(), Fault.SOURCE))));
    }

    /** How many things its layer says before the rule. */
    private static long place(CaseView view) {
        return view.setting() instanceof RuleSet rules
                ? rules.layers().get(rules.layers().size() - 1).changes().stream()
                        .map(Change::id)
                        .toList()
                        .indexOf(Fault.RULE)
                : 0;
    }

    private static Stream<Fault> ofPlace() {
        return Stream.of(
                Fault.of(
                        PLACE,
                        "a predicate writes capitals as the computer does",
                        about("planted.fact"),
                        rule(
                                ANY,
                                yesNo(
                                                ANY,
                                                document -> document.kind()
                                                        .toUpperCase(Locale.getDefault())
                                                        .equals(document.kind().toUpperCase(Locale.ROOT)))
                                        .isTrue())),
                Fault.of(
                        PLACE,
                        "a fact writes numbers as the computer does",
                        about("planted.fact"),
                        rule(
                                ANY,
                                yesNo(ANY, document -> String.format("%d", 7).equals("7"))
                                        .isTrue())),
                Fault.of(
                        PLACE,
                        "a predicate reads what day it is",
                        about("work.phase"),
                        rule(
                                Scopes.WORK,
                                opaque(
                                        WorkFacts.PHASE,
                                        phase -> Verdict.of(LocalDate.now().toEpochDay() % 2 == 0)))));
    }

    private static long lastDays(ProcessWork work) {
        List<Long> days = work.roles().members().stream()
                .flatMap(member -> member.fullDays().stream())
                .map(full -> full.value().longValue())
                .toList();
        return days.isEmpty() ? 5 : days.get(days.size() - 1);
    }
}
