package se.samspel.constraint;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samspel.GivenFact;
import se.samspel.Id;
import se.samspel.RuleSetReference;
import se.samspel.body.Roster;
import se.samspel.decision.Answer;
import se.samspel.decision.Attendance;
import se.samspel.decision.Decision;
import se.samspel.decision.Matter;
import se.samspel.decision.MatterText;
import se.samspel.decision.Minutes;
import se.samspel.decision.Notice;
import se.samspel.decision.Outcome;
import se.samspel.decision.Vote;
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
import se.samspel.process.Activity;
import se.samspel.process.Flow;
import se.samspel.process.Process;
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
import se.samspel.work.Owner;
import se.samspel.work.Phase;
import se.samspel.work.ProcessWork;
import se.samspel.work.Registers;
import se.samspel.work.Roles;
import se.samspel.work.Seminar;
import se.samspel.work.Team;

/** A work in which everything is said, and everything is wrong that a constraint can find. */
public final class BrokenWork {

    private static final Optional<String> BLANK = Optional.of(" \t\n");
    private static final Optional<Duration> NEGATIVE = Optional.of(Duration.ofNanos(-1));
    private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2008, 5, 2));
    private static final Optional<Period> BACKWARDS =
            Optional.of(Period.of(LocalDate.of(2008, 2, 2), LocalDate.of(2008, 2, 1)));
    private static final Optional<Appointment> APPOINTMENT =
            Optional.of(new Appointment(BLANK, BACKWARDS, Optional.of(PostShare.ofPercent(25)), BLANK));
    private static final Optional<Consent> CONSENT = Optional.of(Consent.of(true, false));

    private BrokenWork() {}

    /** The work. */
    public static ProcessWork work() {
        return ProcessWork.builder("w", " ")
                .on(LocalDate.of(2008, 5, 16))
                .rules(RuleSetReference.parse("base"))
                .parties(List.of(
                        new Party(id("p"), Party.REGION, BLANK, Optional.of("234"), Optional.of("556036-0793")),
                        new Party(id("p"), Party.MUNICIPALITY, Optional.empty(), Optional.of("23"), Optional.empty())))
                .units(List.of(new Unit(id("u"), BLANK, one("px")), new Unit(id("u"), Optional.empty(), one("p"))))
                .process(process())
                .phase(Phase.DEVELOPMENT)
                .analysis(BACKWARDS.orElseThrow())
                .roles(roles())
                .seminars(List.of(
                        new Seminar(id("s"), DAY, ids("l", "x1"), ids("x2"), ids("o", "m", "c", "x3"), ids("any")),
                        new Seminar(id("s"), DAY, ids(), ids(), ids(), ids())))
                .registers(registers())
                .plans(List.of(plan(), plan()))
                .development(new Development(ids("u", "ux"), BLANK, BLANK, DAY))
                .evaluations(List.of(new Evaluation(id("e"), DAY, BLANK), new Evaluation(id("e"), DAY, BLANK)))
                .ending(new Ending(DAY, one("dx"), BLANK, BLANK))
                .matter(matter())
                .facts(List.of(new GivenFact(id("f"), one("any"), "B")))
                .build();
    }

    private static Process process() {
        Activity first = new Activity(id("a"), BLANK, one("ux"), NEGATIVE, NEGATIVE, ids("b", "ax"));
        Activity second = new Activity(id("b"), BLANK, one("u"), NEGATIVE, NEGATIVE, ids("a"));
        Activity alone = new Activity(id("i"), Optional.empty(), Optional.empty(), NEGATIVE, NEGATIVE, ids());
        Activity toBe = new Activity(id("i"), Optional.empty(), one("uy"), NEGATIVE, NEGATIVE, ids("a"));
        return new Process(
                BLANK,
                BLANK,
                Optional.of(true),
                ids("cure"),
                ids("elderly"),
                List.of("ett", " "),
                Optional.of(new Flow(List.of(first, second, second, alone))),
                Optional.of(new Flow(List.of(toBe))));
    }

    private static Roles roles() {
        Member member =
                new Member(id("m"), BLANK, one("ux"), APPOINTMENT, CONSENT, Optional.of(FullDays.of(5)), NEGATIVE);
        Coach coach = new Coach(id("c"), BLANK, BLANK);
        return new Roles(
                Optional.of(new Leader(id("l"), BLANK, one("ux"), APPOINTMENT, CONSENT, Optional.of(true))),
                Optional.of(new Owner(id("o"), BLANK, one("ux"))),
                Optional.of(new Team(BLANK, List.of(member, member))),
                List.of(coach, coach),
                one("x4"),
                one("x5"));
    }

    private static Registers registers() {
        Information information = new Information(id("i"), one("px"), DAY, one("x6"), BLANK);
        Anchoring anchoring = new Anchoring(id("a"), one("l"), one("ux"), DAY, BLANK);
        return new Registers(List.of(information, information), List.of(anchoring, anchoring));
    }

    private static OperationalPlan plan() {
        Cost cost = new Cost(Optional.of(Money.ofKronor(-1)), BLANK, one("px"));
        Gain gain = new Gain(Optional.of(Money.ofKronor(-1)), Optional.of(BigDecimal.ONE), BLANK, BLANK);
        ImprovementActivity improvement = new ImprovementActivity(
                id("i"), BLANK, ids("u", "ux"), Optional.of(cost), Optional.of(gain), ids("g", "tx", "k"));
        Goal goal = new Goal(id("g"), BLANK);
        KeyFigure figure =
                new KeyFigure(id("k"), BLANK, BLANK, Optional.of(BigDecimal.ONE), Optional.of(BigDecimal.ZERO));
        KeyFigure sameAsGoal =
                new KeyFigure(id("g"), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        return new OperationalPlan(
                id("v"),
                DAY,
                BLANK,
                BLANK,
                List.of(improvement, improvement),
                new Targets(List.of(goal, goal), List.of(figure, figure, sameAsGoal)),
                ids("x7"),
                ids("c", "x8"));
    }

    private static Matter matter() {
        Answer answer = new Answer(id("q"), id("yes"), BLANK, DAY, BLANK, ids("i", "ix"));
        Decision decision = Decision.builder("d", "b", "decides")
                .principal("pz")
                .outcome(Outcome.ADOPTED)
                .text("vx")
                .registered("pr", "KS 1")
                .attendance(new Attendance(ids("x"), ids("x"), Optional.of(new Vote(-1, 0, Optional.empty()))))
                .minutes(new Minutes(BLANK, DAY, List.of(new Notice(id("pn"), DAY))))
                .build();
        MatterText text = new MatterText(id("t"), DAY, BLANK, List.of(" "));
        return Matter.builder("m", "adopt-plan")
                .principals(ids("p", "px"))
                .others(ids("py"))
                .texts(List.of(text, text))
                .answers(List.of(answer, answer))
                .decisions(List.of(decision, decision))
                .rosters(List.of(BrokenBody.roster(), Roster.of("body", List.of(), List.of())))
                .build();
    }

    private static Id id(String value) {
        return Id.of(value);
    }

    private static Optional<Id> one(String value) {
        return Optional.of(id(value));
    }

    private static List<Id> ids(String... values) {
        return List.of(values).stream().map(Id::of).toList();
    }
}
