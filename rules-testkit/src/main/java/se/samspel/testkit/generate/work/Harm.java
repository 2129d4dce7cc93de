package se.samspel.testkit.generate.work;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import se.samspel.Id;
import se.samspel.decision.Matter;
import se.samspel.party.Party;
import se.samspel.party.Unit;
import se.samspel.plan.Cost;
import se.samspel.plan.ImprovementActivity;
import se.samspel.plan.Money;
import se.samspel.plan.OperationalPlan;
import se.samspel.plan.Targets;
import se.samspel.process.Activity;
import se.samspel.process.Flow;
import se.samspel.process.Process;
import se.samspel.time.FullDays;
import se.samspel.time.Period;
import se.samspel.work.Member;
import se.samspel.work.ProcessWork;
import se.samspel.work.Registers;
import se.samspel.work.Roles;
import se.samspel.work.Seminar;
import se.samspel.work.Team;

/** What the types let somebody write but no document may hold. */
enum Harm {
    BLANK_TITLE(work -> {
        ProcessWork blank = ProcessWork.builder(work.id().value(), " \n").build();
        return blank.toBuilder()
                .parties(work.parties())
                .units(work.units())
                .roles(work.roles())
                .plans(work.plans())
                .build();
    }),
    ID_TWICE_AMONG_PARTIES(work -> work.toBuilder()
            .parties(plus(
                    work.parties(),
                    List.of(Party.of("23", Id.of("guild"), "Gille"), Party.of("23", Party.REGION, "Två"))))
            .build()),
    ID_TWICE_AMONG_MEMBERS(work -> team(work, member("m1", "ward", 366), member("m1", "nowhere", 0))),
    ID_TWICE_AMONG_TARGETS(work -> work.toBuilder()
            .plans(plus(work.plans(), List.of(plan(List.of(improvement("i1", 1), improvement("i1", -1))))))
            .build()),
    UNIT_OF_AN_UNKNOWN_PARTY(work -> work.toBuilder()
            .units(plus(work.units(), List.of(new Unit(Id.of("lost"), Optional.empty(), Optional.of(Id.of("ghost"))))))
            .build()),
    UNKNOWN_PRINCIPAL(work -> work.toBuilder()
            .matter(Matter.builder("matter", "nothing")
                    .principals(List.of(Id.of("ghost"), Id.of("23")))
                    .build())
            .build()),
    UNKNOWN_PERSONS(work -> work.toBuilder()
            .seminars(plus(
                    work.seminars(),
                    List.of(new Seminar(
                            Id.of("ghosts"),
                            Optional.empty(),
                            List.of(Id.of("ghost")),
                            List.of(Id.of("ghost")),
                            List.of(Id.of("ghost")),
                            List.of(Id.of("gossip"))))))
            .build()),
    UNKNOWN_CONTACT(work -> {
        Roles roles = work.roles();
        Optional<Id> ghost = Optional.of(Id.of("ghost"));
        return work.toBuilder()
                .roles(new Roles(roles.leader(), roles.owner(), roles.team(), roles.coaches(), ghost, ghost))
                .build();
    }),
    LOOP(work -> flow(work, Flows.loop(Flows.chain(3)))),
    ISLAND(work -> flow(work, new Flow(List.of(step("a1"), step("a2"))))),
    NO_ACTIVITIES(work -> flow(work, new Flow(List.of()))),
    FOLLOWS_ITSELF(work -> flow(work, Flows.loop(Flows.chain(1)))),
    ENDS_BEFORE_IT_BEGINS(work -> work.toBuilder()
            .analysis(Period.of(LocalDate.EPOCH, LocalDate.EPOCH.minusDays(1)))
            .build()),
    EMPTY_TEAM_WITH_BLANK_APPOINTER(work -> {
        Roles roles = work.roles();
        Optional<Team> team = Optional.of(new Team(Optional.of(""), List.of()));
        return work.toBuilder()
                .roles(new Roles(
                        roles.leader(), roles.owner(), team, roles.coaches(), roles.contact(), roles.budgetHolder()))
                .registers(Registers.NONE)
                .build();
    });

    private final UnaryOperator<ProcessWork> harm;

    Harm(UnaryOperator<ProcessWork> harm) {
        this.harm = harm;
    }

    ProcessWork done(ProcessWork work) {
        return harm.apply(work);
    }

    private static <T> List<T> plus(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static ProcessWork team(ProcessWork work, Member... members) {
        Roles roles = work.roles();
        Optional<Team> team = Optional.of(new Team(Optional.empty(), List.of(members)));
        return work.toBuilder()
                .roles(new Roles(
                        roles.leader(), roles.owner(), team, roles.coaches(), roles.contact(), roles.budgetHolder()))
                .build();
    }

    private static Member member(String id, String unit, int days) {
        return new Member(
                Id.of(id),
                Optional.empty(),
                Optional.of(Id.of(unit)),
                Optional.empty(),
                Optional.empty(),
                Optional.of(FullDays.of(days)),
                Optional.of(Duration.ofHours(-1)));
    }

    private static OperationalPlan plan(List<ImprovementActivity> improvements) {
        return new OperationalPlan(
                Id.of("harmed"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                improvements,
                Targets.NONE,
                List.of(),
                List.of());
    }

    private static ImprovementActivity improvement(String id, int cost) {
        Money money = new Money(BigDecimal.valueOf(cost), Money.ofKronor(0).currency());
        return new ImprovementActivity(
                Id.of(id),
                Optional.empty(),
                List.of(),
                Optional.of(new Cost(Optional.of(money), Optional.empty(), Optional.empty())),
                Optional.empty(),
                List.of(Id.of("ghost")));
    }

    private static ProcessWork flow(ProcessWork work, Flow flow) {
        return work.toBuilder()
                .process(new Process(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(Id.of("to-win")),
                        List.of(),
                        List.of(),
                        Optional.of(flow),
                        Optional.of(flow)))
                .build();
    }

    private static Activity step(String id) {
        return new Activity(
                Id.of(id), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }
}
