package se.samspel.testkit.generate.work;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import se.samspel.Id;
import se.samspel.decision.Matter;
import se.samspel.decision.Outcome;
import se.samspel.party.Party;
import se.samspel.party.Unit;
import se.samspel.plan.Cost;
import se.samspel.plan.Gain;
import se.samspel.plan.Goal;
import se.samspel.plan.ImprovementActivity;
import se.samspel.plan.KeyFigure;
import se.samspel.plan.Money;
import se.samspel.plan.OperationalPlan;
import se.samspel.plan.Targets;
import se.samspel.process.Flow;
import se.samspel.process.Process;
import se.samspel.rules.fact.TimeFacts;
import se.samspel.rules.fact.WorkingTime;
import se.samspel.rules.layer.Vocabulary;
import se.samspel.rules.text.Range;
import se.samspel.testkit.generate.matter.Matters;
import se.samspel.testkit.generate.value.Choices;
import se.samspel.testkit.generate.value.Units;
import se.samspel.testkit.generate.value.Words;
import se.samspel.time.FullDays;
import se.samspel.time.Period;
import se.samspel.time.PostShare;
import se.samspel.work.Anchoring;
import se.samspel.work.Appointment;
import se.samspel.work.Coach;
import se.samspel.work.Consent;
import se.samspel.work.Development;
import se.samspel.work.Ending;
import se.samspel.work.Evaluation;
import se.samspel.work.Information;
import se.samspel.work.Leader;
import se.samspel.work.Member;
import se.samspel.work.Phase;
import se.samspel.work.ProcessWork;
import se.samspel.work.Registers;
import se.samspel.work.Roles;
import se.samspel.work.Seminar;
import se.samspel.work.Team;

/** Work with which little is wrong, in every phase: all there is to tell is told, within the limits of the rules. */
final class CompleteWorks {

    private static final Id COACH = Id.of("c1");
    private static final Optional<String> SAID = Optional.of("sagt");
    private static final List<Id> MEASURES = List.of(Id.of("i1"));
    private static final Range USUAL_DAYS = Range.of(4, 6);
    private static final int MONTHS = 3;
    private static final long USUAL_SHARE = 25;

    private final Words words;
    private final List<Unit> units;
    private final List<Id> unitIds;
    private final Period spring;

    CompleteWorks(Words words) {
        this.words = words;
        this.units = Units.homes(words.parties()).toList();
        this.unitIds = units.stream().map(Unit::id).toList();
        LocalDate begun = words.today().minusMonths(MONTHS).withDayOfMonth(1);
        this.spring = Period.of(begun, begun.plusMonths(MONTHS).minusDays(1));
    }

    Arbitrary<ProcessWork> works() {
        return Combinators.combine(roles(), Flows.flow(unitIds), Arbitraries.of(Phase.class))
                .as(this::work)
                .flatMap(this::decided);
    }

    /** With the plan decided along its route; where that came to nothing, the work has ended by it. */
    private Arbitrary<ProcessWork> decided(ProcessWork work) {
        return words.onAPlan()
                .map(kind -> new Matters(words, words.parties(), Optional.of(kind), List.of(Id.of("v1")), MEASURES)
                        .settled(kind, !work.phase().equals(Optional.of(Phase.EVALUATION)))
                        .map(matter -> ended(work.toBuilder().matter(matter).build(), matter)))
                .orElseGet(() -> Arbitraries.just(work));
    }

    private ProcessWork ended(ProcessWork work, Matter matter) {
        return matter.decisions().stream()
                .filter(decision -> decision.outcome().equals(Optional.of(Outcome.REJECTED)))
                .findFirst()
                .map(refusal -> work.toBuilder()
                        .ending(new Ending(Optional.of(words.today()), Optional.of(refusal.id()), SAID, SAID))
                        .build())
                .orElse(work);
    }

    private ProcessWork work(Roles roles, Flow flow, Phase phase) {
        return ProcessWork.builder("complete", "Strokevårdkedjan")
                .on(words.today())
                .parties(words.parties())
                .units(units)
                .process(process(flow))
                .phase(phase)
                .analysis(spring)
                .roles(roles)
                .seminars(List.of(seminar(roles)))
                .registers(registers(roles))
                .plans(List.of(plan(roles)))
                .development(new Development(unitIds, SAID, SAID, Optional.of(words.today())))
                .evaluations(List.of(new Evaluation(Id.of("e1"), Optional.of(words.today()), SAID)))
                .build();
    }

    /** A member from each unit, so that every kind of party takes part. */
    private Arbitrary<Roles> roles() {
        Range limit =
                words.limits(TimeFacts.MEMBER_FULL_DAYS).stream().findFirst().orElse(USUAL_DAYS);
        int least = limit.least().orElse(BigDecimal.ONE).intValue();
        int most = limit.most().map(BigDecimal::intValue).orElse(least + 2);
        return Choices.from(least, Math.max(least, most))
                .list()
                .ofSize(units.size())
                .map(days -> {
                    List<Member> members = IntStream.range(0, units.size())
                            .mapToObj(i -> member(i, days.get(i)))
                            .toList();
                    return new Roles(
                            Optional.of(leader()),
                            Optional.empty(),
                            Optional.of(new Team(SAID, members)),
                            List.of(new Coach(COACH, SAID, SAID), new Coach(Id.of("c2"), SAID, SAID)),
                            Optional.of(People.LEADER),
                            Optional.of(COACH));
                });
    }

    private Leader leader() {
        return new Leader(
                People.LEADER,
                SAID,
                unitIds.stream().findFirst(),
                Optional.of(new Appointment(SAID, Optional.of(spring), Optional.of(share()), SAID)),
                Optional.of(Consent.of(true, true)),
                Optional.of(true));
    }

    private Member member(int i, int days) {
        return new Member(
                Id.of("m" + (i + 1)),
                SAID,
                Optional.of(unitIds.get(i)),
                Optional.empty(),
                Optional.of(Consent.of(true, true)),
                Optional.of(FullDays.of(days)),
                Optional.of(Duration.ofHours(20)));
    }

    private Process process(Flow flow) {
        return new Process(
                SAID,
                SAID,
                Optional.of(true),
                first(Vocabulary.AIM),
                first(Vocabulary.PRIORITY_GROUP),
                List.of("väntan"),
                Optional.of(flow),
                Optional.of(flow));
    }

    private Seminar seminar(Roles roles) {
        List<Id> hosts = List.of(People.LEADER, COACH);
        return new Seminar(
                Id.of("s1"), Optional.of(words.today()), hosts, hosts, members(roles), words.of(Vocabulary.AGENDA));
    }

    private Registers registers(Roles roles) {
        return new Registers(
                words.parties().stream()
                        .map(Party::id)
                        .map(CompleteWorks::information)
                        .toList(),
                roles.members().stream().map(CompleteWorks::anchoring).toList());
    }

    private static Information information(Id party) {
        return new Information(
                Id.of("info-" + party), Optional.of(party), Optional.empty(), Optional.of(People.LEADER), SAID);
    }

    private static Anchoring anchoring(Member member) {
        return new Anchoring(
                Id.of("anchor-" + member.id()), Optional.of(member.id()), member.unit(), Optional.empty(), SAID);
    }

    private OperationalPlan plan(Roles roles) {
        List<Id> targets = List.of(Id.of("g1"), Id.of("k1"));
        Cost cost = new Cost(
                Optional.of(Money.ofKronor(0)),
                Optional.empty(),
                words.parties().stream().findFirst().map(Party::id));
        Gain gain = new Gain(Optional.empty(), Optional.empty(), Optional.empty(), SAID);
        BigDecimal number = BigDecimal.ONE;
        return new OperationalPlan(
                Id.of("v1"),
                Optional.of(words.today()),
                SAID,
                SAID,
                List.of(new ImprovementActivity(
                        MEASURES.get(0), SAID, unitIds, Optional.of(cost), Optional.of(gain), targets)),
                new Targets(
                        List.of(new Goal(targets.get(0), SAID)),
                        List.of(new KeyFigure(targets.get(1), SAID, SAID, Optional.of(number), Optional.of(number)))),
                members(roles),
                List.of(COACH));
    }

    private static List<Id> members(Roles roles) {
        return roles.members().stream().map(Member::id).toList();
    }

    private List<Id> first(Vocabulary vocabulary) {
        return words.of(vocabulary).stream().limit(1).toList();
    }

    private PostShare share() {
        return words.parameter(WorkingTime.LEADER_SHARE, Range.exactly(USUAL_SHARE))
                .least()
                .map(PostShare::ofPercent)
                .orElse(PostShare.ofPercent(USUAL_SHARE));
    }
}
