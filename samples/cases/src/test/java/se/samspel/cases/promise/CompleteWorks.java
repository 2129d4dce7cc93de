package se.samspel.cases.promise;

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
import se.samspel.base.TimeRules;
import se.samspel.decision.Answer;
import se.samspel.decision.Decision;
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
import se.samspel.rules.text.Range;
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

/** Work with which nothing is wrong, in every phase: what the base asks for is there, within its limits. */
final class CompleteWorks {

    private static final Id COACH = Id.of("c1");
    private static final Optional<String> SAID = Optional.of("sagt");
    private static final List<Unit> UNITS = Parties.homes().toList();
    private static final List<Id> UNIT_IDS = UNITS.stream().map(Unit::id).toList();
    private static final Period SPRING = Period.of(LocalDate.of(2008, 2, 1), LocalDate.of(2008, 4, 30));
    private static final List<Id> MEASURES = List.of(Id.of("i1"));

    private CompleteWorks() {}

    static Arbitrary<ProcessWork> works() {
        return Combinators.combine(
                        roles(),
                        Flows.flow(UNIT_IDS),
                        Arbitraries.of(Phase.class),
                        Arbitraries.of(List.of(Parties.REGION), List.of(Parties.REGION, Parties.CITY)),
                        Arbitraries.of("operational", "operational", "political"),
                        Arbitraries.of(true, false, false, false))
                .as((roles, flow, phase, principals, consequences, refused) -> refused && phase != Phase.EVALUATION
                        ? refused(work(roles, flow, phase, principals, consequences))
                        : work(roles, flow, phase, principals, consequences));
    }

    /** What was adopted is refused instead, and the work ends by that. */
    private static ProcessWork refused(ProcessWork work) {
        return work.toBuilder()
                .matter(work.matter().map(CompleteWorks::refused).orElseThrow())
                .ending(new Ending(Optional.of(Days.TODAY), Optional.of(Id.of("d1")), SAID, SAID))
                .build();
    }

    private static Matter refused(Matter matter) {
        List<Decision> adopted = matter.decisions();
        Id body = adopted.get(adopted.size() - 1).body();
        return matter.toBuilder()
                .decisions(decisions(body.value(), Outcome.REJECTED))
                .build();
    }

    /** What the body came to, after the officials' group has prepared it where the politicians decide. */
    private static List<Decision> decisions(String body, Outcome outcome) {
        Decision decides = did("d1", body, "decides", outcome);
        return body.equals("joint-political-group")
                ? List.of(did("p1", "joint-officials-group", "prepares", Outcome.ADOPTED), decides)
                : List.of(decides);
    }

    private static Decision did(String id, String body, String act, Outcome outcome) {
        return Decision.builder(id, body, act)
                .outcome(outcome)
                .on(Days.TODAY)
                .text("v1")
                .build();
    }

    private static ProcessWork work(Roles roles, Flow flow, Phase phase, List<Id> principals, String consequences) {
        return ProcessWork.builder("complete", "Strokevårdkedjan")
                .on(Days.TODAY)
                .parties(Parties.ALL)
                .units(UNITS)
                .process(process(flow))
                .phase(phase)
                .analysis(SPRING)
                .roles(roles)
                .seminars(List.of(seminar(roles)))
                .registers(registers(roles))
                .plans(List.of(plan(roles)))
                .development(new Development(UNIT_IDS, SAID, SAID, Optional.of(Days.TODAY)))
                .evaluations(List.of(new Evaluation(Id.of("e1"), Optional.of(Days.TODAY), SAID)))
                .matter(matter(principals, consequences))
                .build();
    }

    /** A member from each unit, so that every kind of party takes part. */
    private static Arbitrary<Roles> roles() {
        Range limit = TimeRules.TEAM_DAYS.range();
        int least = limit.least().map(BigDecimal::intValueExact).orElseThrow();
        int most = limit.most().map(BigDecimal::intValueExact).orElseThrow();
        return Choices.from(least, most).list().ofSize(UNITS.size()).map(days -> {
            List<Member> members = IntStream.range(0, UNITS.size())
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

    private static Leader leader() {
        return new Leader(
                People.LEADER,
                SAID,
                Optional.of(UNIT_IDS.get(0)),
                Optional.of(new Appointment(SAID, Optional.of(SPRING), Optional.of(PostShare.ofPercent(25)), SAID)),
                Optional.of(Consent.of(true, true)),
                Optional.of(true));
    }

    private static Member member(int i, int days) {
        return new Member(
                Id.of("m" + (i + 1)),
                SAID,
                Optional.of(UNIT_IDS.get(i)),
                Optional.empty(),
                Optional.of(Consent.of(true, true)),
                Optional.of(FullDays.of(days)),
                Optional.of(Duration.ofHours(20)));
    }

    private static Process process(Flow flow) {
        return new Process(
                SAID,
                SAID,
                Optional.of(true),
                List.of(Id.of("cure")),
                List.of(Id.of("elderly")),
                List.of("väntan"),
                Optional.of(flow),
                Optional.of(flow));
    }

    private static Seminar seminar(Roles roles) {
        List<Id> hosts = List.of(People.LEADER, COACH);
        return new Seminar(
                Id.of("s1"), Optional.of(Days.TODAY), hosts, hosts, members(roles), List.of(Id.of("way-forward")));
    }

    private static Registers registers(Roles roles) {
        return new Registers(
                Parties.ALL.stream()
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

    private static OperationalPlan plan(Roles roles) {
        List<Id> targets = List.of(Id.of("g1"), Id.of("k1"));
        Cost cost = new Cost(Optional.of(Money.ofKronor(0)), Optional.empty(), Optional.of(Parties.REGION));
        Gain gain = new Gain(Optional.empty(), Optional.empty(), Optional.empty(), SAID);
        BigDecimal number = BigDecimal.ONE;
        return new OperationalPlan(
                Id.of("v1"),
                Optional.of(Days.TODAY),
                SAID,
                SAID,
                List.of(new ImprovementActivity(
                        MEASURES.get(0), SAID, UNIT_IDS, Optional.of(cost), Optional.of(gain), targets)),
                new Targets(
                        List.of(new Goal(targets.get(0), SAID)),
                        List.of(new KeyFigure(targets.get(1), SAID, SAID, Optional.of(number), Optional.of(number)))),
                members(roles),
                List.of(COACH));
    }

    private static Matter matter(List<Id> principals, String consequences) {
        String group = consequences.equals("political") ? "joint-political-group" : "joint-officials-group";
        String body = principals.size() == 1 ? "region-administration-head" : group;
        return Matter.builder("matter", Matters.ADOPT_PLAN.value())
                .principals(principals)
                .others(Parties.ALL.stream()
                        .map(Party::id)
                        .filter(party -> !principals.contains(party))
                        .toList())
                .answers(List.of(new Answer(
                        Matters.CONSEQUENCES, Id.of(consequences), SAID, Optional.of(Days.TODAY), SAID, MEASURES)))
                .decisions(decisions(body, Outcome.ADOPTED))
                .build();
    }

    private static List<Id> members(Roles roles) {
        return roles.members().stream().map(Member::id).toList();
    }
}
