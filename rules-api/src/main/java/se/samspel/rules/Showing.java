package se.samspel.rules;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samspel.GivenFact;
import se.samspel.Id;
import se.samspel.RuleSetReference;
import se.samspel.body.Roster;
import se.samspel.body.Seat;
import se.samspel.body.SeatBuilder;
import se.samspel.body.SeatKind;
import se.samspel.document.BodyDocument;
import se.samspel.document.Case;
import se.samspel.party.Party;
import se.samspel.rules.assessment.FactValue;
import se.samspel.rules.fact.BodyFacts;
import se.samspel.rules.fact.EvaluationFacts;
import se.samspel.rules.fact.RoleFacts;
import se.samspel.rules.fact.SeatFacts;
import se.samspel.rules.fact.TimeFacts;
import se.samspel.rules.fact.WorkFacts;
import se.samspel.rules.layer.DeclaredFact;
import se.samspel.rules.text.Range;
import se.samspel.time.FullDays;
import se.samspel.time.Period;
import se.samspel.work.Coach;
import se.samspel.work.Evaluation;
import se.samspel.work.Member;
import se.samspel.work.Phase;
import se.samspel.work.ProcessWork;
import se.samspel.work.Roles;
import se.samspel.work.Team;

/**
 * Writes a process work or a body in which some facts have some values, as far as it knows how to. Since many facts
 * follow from others, a case counts only if judging it shows what it is to show.
 */
final class Showing {

    private static final long MOST = 999;
    private static final Id ONE = Id.of("one");

    private final List<RuleSet> rules;
    private final LocalDate day;

    /**
     * A writer of cases.
     *
     * @param rules the rules that a case is to be judged by, those that it refers to first
     */
    Showing(RuleSet... rules) {
        this.rules = List.of(rules);
        this.day = new Examples(rules[0]).day();
    }

    /** A case with these facts that shows what it is to show; empty if none was found. */
    Optional<Case> of(List<FactValue> facts, Predicate<Case> shows) {
        Map<Id, Object> values = facts.stream()
                .filter(fact -> fact.value().isPresent())
                .collect(Collectors.toMap(FactValue::fact, fact -> fact.value().get(), (one, same) -> one));
        Stream<Case> cases = Stream.concat(
                Stream.of(work(values), body(values)), new ShowingDecision(rules, day, values).document().stream());
        return cases.filter(shows).findFirst();
    }

    private ProcessWork work(Map<Id, Object> values) {
        var work = ProcessWork.builder("example", "example")
                .on(day)
                .rules(reference(rules.get(0)))
                .facts(given(values));
        word(values, WorkFacts.PHASE.id()).ifPresent(phase -> work.phase(Phase.valueOf(phase)));
        whole(values, WorkFacts.ANALYSIS_MONTHS.id())
                .ifPresent(months ->
                        work.analysis(new Period(Optional.of(day.minusMonths(months)), Optional.of(day.minusDays(1)))));
        whole(values, EvaluationFacts.MONTHS_SINCE.id())
                .ifPresent(months -> work.evaluations(
                        List.of(new Evaluation(ONE, Optional.of(day.minusMonths(months)), Optional.empty()))));
        List<Coach> coaches = ids(whole(values, RoleFacts.COACHES.id()).orElse(0))
                .map(id -> new Coach(id, Optional.empty(), Optional.of("example")))
                .toList();
        return work.roles(new Roles(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(new Team(Optional.empty(), List.of(member(values)))),
                        coaches,
                        Optional.empty(),
                        Optional.empty()))
                .build();
    }

    private static Member member(Map<Id, Object> values) {
        return new Member(
                ONE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                number(values, TimeFacts.MEMBER_FULL_DAYS.id())
                        .filter(days -> days.signum() >= 0)
                        .map(FullDays::of),
                number(values, TimeFacts.MEMBER_BETWEEN_HOURS.id())
                        .map(hours -> Duration.ofMinutes(
                                hours.multiply(BigDecimal.valueOf(60)).longValue())));
    }

    private BodyDocument body(Map<Id, Object> values) {
        int municipalities = whole(values, BodyFacts.MUNICIPALITIES.id()).orElse(0);
        List<Party> parties = Stream.concat(
                        ids(municipalities).map(id -> party(id, Party.MUNICIPALITY)),
                        word(values, SeatFacts.PARTY_KIND.id()).stream().map(kind -> party(ONE, Id.of(kind))))
                .toList();
        List<Seat> seats = parties.isEmpty()
                ? word(values, SeatFacts.KIND.id()).stream()
                        .map(kind -> seat("seat", values).build())
                        .toList()
                : parties.stream()
                        .map(party -> seat("seat-of-" + party.id(), values)
                                .party(party.id().value())
                                .build())
                        .toList();
        return BodyDocument.builder("example", "example")
                .on(day)
                .rules(reference(rules.get(0)))
                .parties(parties)
                .facts(given(values))
                .roster(Roster.of(word(values, BodyFacts.ID.id()).orElse("body"), seats, List.of()))
                .build();
    }

    private static SeatBuilder seat(String id, Map<Id, Object> values) {
        SeatBuilder seat = Seat.builder(id);
        word(values, SeatFacts.KIND.id())
                .ifPresent(kind -> seat.kind(kind.equals("official") ? SeatKind.OFFICIAL : SeatKind.ELECTED));
        return seat;
    }

    private static Party party(Id id, Id kind) {
        return new Party(id, kind, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The declared facts among them; those about each member are given of the one that there is. */
    private List<GivenFact> given(Map<Id, Object> values) {
        return rules.stream()
                .flatMap(set -> set.all(DeclaredFact.class))
                .filter(fact -> values.containsKey(fact.id()))
                .distinct()
                .map(fact -> new GivenFact(
                        fact.id(),
                        fact.scope().single() ? Optional.empty() : Optional.of(ONE),
                        Objects.requireNonNull(values.get(fact.id()))))
                .toList();
    }

    private static Stream<Id> ids(int number) {
        return IntStream.rangeClosed(1, number).mapToObj(i -> Id.of("n" + i));
    }

    private static Optional<BigDecimal> number(Map<Id, Object> values, Id fact) {
        return Optional.ofNullable(values.get(fact))
                .filter(BigDecimal.class::isInstance)
                .map(BigDecimal.class::cast);
    }

    static Optional<Integer> whole(Map<Id, Object> values, Id fact) {
        return number(values, fact).filter(Range.of(0, MOST)::contains).map(BigDecimal::intValue);
    }

    static Optional<String> word(Map<Id, Object> values, Id fact) {
        return Optional.ofNullable(values.get(fact)).map(String::valueOf);
    }

    static RuleSetReference reference(RuleSet rules) {
        return new RuleSetReference(rules.id(), Optional.of(rules.version()));
    }
}
