package se.samspel.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samspel.Id;
import se.samspel.decision.Answer;
import se.samspel.decision.Decision;
import se.samspel.decision.Matter;
import se.samspel.decision.Outcome;
import se.samspel.document.Case;
import se.samspel.party.Party;
import se.samspel.party.Unit;
import se.samspel.process.Activity;
import se.samspel.process.Flow;
import se.samspel.process.Process;
import se.samspel.rules.fact.EndingFacts;
import se.samspel.rules.fact.MatterFacts;
import se.samspel.rules.fact.ProcessFacts;
import se.samspel.rules.fact.SeminarFacts;
import se.samspel.rules.fact.TimeFacts;
import se.samspel.rules.fact.UnitFacts;
import se.samspel.rules.fact.WorkFacts;
import se.samspel.rules.route.Act;
import se.samspel.rules.route.Effect;
import se.samspel.time.FullDays;
import se.samspel.work.Ending;
import se.samspel.work.Phase;
import se.samspel.work.ProcessWork;
import se.samspel.work.Seminar;

/**
 * Writes a process work with one of each thing, of which hardly more is said than that it is there: where something is
 * to be stated, counted or named, it is not.
 *
 * @param limits those of the rules by whose guideline a leader is appointed
 */
record BareWork(List<RuleSet> rules, RuleSet limits, LocalDate day, Values values) {

    private static final String ADOPT_PLAN = "adopt-plan";
    private static final String NONE = "none";
    private static final Id DECISION = Id.of("decision");
    private static final Id ELSEWHERE = Id.of("elsewhere");
    private static final BigDecimal HALF = new BigDecimal("0.5");

    Case document() {
        var work = ProcessWork.builder("example", "example")
                .on(day)
                .rules(Showing.reference(rules.get(0)))
                .facts(Showing.given(rules, values))
                .parties(List.of(
                        Showing.party(Party.REGION, Party.REGION), Showing.party(ELSEWHERE, Party.MUNICIPALITY)))
                .units(List.of(new Unit(Showing.ONE, Optional.empty(), Optional.of(ELSEWHERE))))
                .roles(new BareRoles(limits, day, values).roles(fullDays()))
                .seminars(values.thingsOrOne(WorkFacts.SEMINARS)
                        .map(id -> new Seminar(id, Optional.of(day), List.of(), List.of(), List.of(), agenda()))
                        .toList())
                .plans(values.thingsOrOne(WorkFacts.PLANS)
                        .map(id -> new BarePlan(values).plan(id))
                        .toList());
        values.word(WorkFacts.PHASE).ifPresent(phase -> work.phase(Phase.valueOf(phase)));
        values.word(WorkFacts.MATTER)
                .or(() -> Optional.of(values.isTrue(MatterFacts.ON_A_PLAN) ? ADOPT_PLAN : "example"))
                .filter(kind -> !kind.equals(NONE))
                .ifPresent(kind -> work.matter(matter(kind)));
        process().ifPresent(work::process);
        ending().ifPresent(work::ending);
        return work.build();
    }

    /** Half a day more than whole ones, if they are not to be whole. */
    private Optional<FullDays> fullDays() {
        return values.number(TimeFacts.MEMBER_FULL_DAYS)
                .map(days -> values.isFalse(TimeFacts.MEMBER_WHOLE_DAYS) ? days.add(HALF) : days)
                .filter(days -> days.signum() >= 0)
                .map(FullDays::of);
    }

    /** Another matter than the one that is to be missing. */
    private List<Id> agenda() {
        return values.isFalse(SeminarFacts.AGENDA) ? List.of() : List.of(Showing.ONE);
    }

    /** One that somebody has said yes to, in no act that binds. */
    private Matter matter(String kind) {
        Answer answer =
                new Answer(Showing.ONE, Showing.ONE, Optional.empty(), Optional.of(day), Optional.empty(), List.of());
        return Matter.builder("matter", kind)
                .principals(List.of(Party.REGION))
                .answers(List.of(answer))
                .decisions(decisions().toList())
                .build();
    }

    private Stream<Decision> decisions() {
        return rules.get(0)
                .all(Act.class)
                .filter(act -> act.effect() != Effect.BINDING)
                .limit(1)
                .map(act -> Decision.builder(DECISION.value(), "body", act.id().value())
                        .outcome(Outcome.ADOPTED)
                        .on(day)
                        .build());
    }

    private Optional<Process> process() {
        Optional<Boolean> recurring = Optional.of(false).filter(no -> values.isFalse(ProcessFacts.RECURRING));
        Optional<Flow> flow = Optional.of(flow()).filter(there -> values.isTrue(UnitFacts.IN_CHAIN));
        return recurring.isPresent() || flow.isPresent()
                ? Optional.of(new Process(
                        Optional.empty(),
                        Optional.empty(),
                        recurring,
                        List.of(),
                        List.of(),
                        List.of(),
                        flow,
                        Optional.empty()))
                : Optional.empty();
    }

    /** What the unit does, first one thing and then another. */
    private static Flow flow() {
        return new Flow(List.of(activity("first", List.of(Id.of("then"))), activity("then", List.of())));
    }

    private static Activity activity(String id, List<Id> next) {
        return new Activity(
                Id.of(id), Optional.empty(), Optional.of(Showing.ONE), Optional.empty(), Optional.empty(), next);
    }

    private Optional<Ending> ending() {
        Optional<Id> named = Optional.of(DECISION).filter(id -> values.isTrue(EndingFacts.DECISION_NAMED));
        return named.isPresent() || values.isTrue(EndingFacts.ENDED)
                ? Optional.of(new Ending(Optional.of(day), named, Optional.empty(), Optional.empty()))
                : Optional.empty();
    }
}
