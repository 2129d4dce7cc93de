package se.samspel.benchmarks.made;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import se.samspel.Id;
import se.samspel.plan.ImprovementActivity;
import se.samspel.plan.OperationalPlan;
import se.samspel.plan.Targets;
import se.samspel.process.Process;
import se.samspel.time.FullDays;
import se.samspel.time.Period;
import se.samspel.time.PostShare;
import se.samspel.work.Appointment;
import se.samspel.work.Coach;
import se.samspel.work.Consent;
import se.samspel.work.Leader;
import se.samspel.work.Member;
import se.samspel.work.ProcessWork;
import se.samspel.work.Roles;
import se.samspel.work.Seminar;
import se.samspel.work.Team;

/** What can be wrong with a process work, one thing at a time. */
final class Faults {

    private Faults() {}

    static ProcessWork named(ProcessWork work, String id) {
        var other = ProcessWork.builder(id, work.title())
                .on(work.on().orElseThrow())
                .parties(work.parties())
                .units(work.units())
                .process(work.process().orElseThrow())
                .phase(work.phase().orElseThrow())
                .analysis(work.analysis().orElseThrow())
                .roles(work.roles())
                .seminars(work.seminars())
                .registers(work.registers())
                .plans(work.plans())
                .matter(work.matter().orElseThrow());
        return other.build();
    }

    /** The same with one thing wrong, or with one more if something else is wrong already. */
    static ProcessWork some(ProcessWork work, Random random) {
        return switch (random.nextInt(24)) {
            case 0 -> roles(work, new Changed().leader(null));
            case 1 -> roles(work, new Changed().team(new Team(Optional.of("x"), List.of())));
            case 2 ->
                roles(
                        work,
                        new Changed()
                                .team(new Team(Optional.empty(), work.roles().members())));
            case 3 ->
                roles(work, new Changed().coaches(List.of(work.roles().coaches().get(0))));
            case 4 -> roles(work, new Changed().contact("m1"));
            case 5 -> roles(work, new Changed().budgetHolder("m1"));
            case 6 -> work.toBuilder().seminars(List.of()).build();
            case 7 -> process(work, p -> process(p, p.value(), Optional.of(false), p.improvementAreas(), true));
            case 8 -> process(work, p -> process(p, Optional.empty(), p.recurring(), p.improvementAreas(), true));
            case 9 -> process(work, p -> process(p, p.value(), p.recurring(), List.of(), true));
            case 10 -> process(work, p -> process(p, p.value(), p.recurring(), p.improvementAreas(), false));
            case 11 -> work.toBuilder().plans(List.of()).build();
            case 12 ->
                work.toBuilder()
                        .analysis(Period.of(LocalDate.of(2008, 2, 1), LocalDate.of(2008, 2, 28)))
                        .build();
            case 13 -> leader(work, a -> new Appointment(Optional.empty(), a.period(), a.share(), a.shareSetBy()));
            case 14 ->
                leader(
                        work,
                        a -> new Appointment(a.by(), a.period(), Optional.of(PostShare.ofPercent(50)), a.shareSetBy()));
            case 15 ->
                roles(
                        work,
                        new Changed()
                                .coaches(Stream.concat(
                                                Stream.of(
                                                        new Coach(Id.of("coach1"), Optional.empty(), Optional.empty())),
                                                work.roles().coaches().stream().skip(1))
                                        .toList()));
            case 16 -> member(work, random, m -> member(m, Optional.empty(), m.consent(), m.fullDays()));
            case 17 ->
                member(work, random, m -> member(m, m.unit(), Optional.of(Consent.of(false, true)), m.fullDays()));
            case 18 -> member(work, random, m -> member(m, m.unit(), m.consent(), Optional.of(FullDays.of(7))));
            case 19 ->
                member(
                        work,
                        random,
                        m -> member(
                                m, m.unit(), m.consent(), Optional.of(FullDays.of(new java.math.BigDecimal("4.5")))));
            case 20 -> seminars(work);
            case 21 ->
                plan(
                        work,
                        plan -> plan(
                                plan,
                                plan.improvements(),
                                new Targets(List.of(), plan.targets().keyFigures())));
            case 22 -> plan(work, plan -> plan(plan, improvements(plan, true), plan.targets()));
            default -> plan(work, plan -> plan(plan, improvements(plan, false), plan.targets()));
        };
    }

    /** What of the roles is changed; null for nobody, where a part has been set. */
    private static final class Changed {
        private Function<Roles, Optional<Leader>> leader = Roles::leader;
        private Function<Roles, Optional<Team>> team = Roles::team;
        private Function<Roles, List<Coach>> coaches = Roles::coaches;
        private Function<Roles, Optional<Id>> contact = Roles::contact;
        private Function<Roles, Optional<Id>> budgetHolder = Roles::budgetHolder;

        Changed leader(@org.jspecify.annotations.Nullable Leader other) {
            leader = roles -> Optional.ofNullable(other);
            return this;
        }

        Changed team(Team other) {
            team = roles -> Optional.of(other);
            return this;
        }

        Changed coaches(List<Coach> others) {
            coaches = roles -> others;
            return this;
        }

        Changed contact(String other) {
            contact = roles -> Optional.of(Id.of(other));
            return this;
        }

        Changed budgetHolder(String other) {
            budgetHolder = roles -> Optional.of(Id.of(other));
            return this;
        }
    }

    private static ProcessWork roles(ProcessWork work, Changed changed) {
        Roles now = work.roles();
        return work.toBuilder()
                .roles(new Roles(
                        changed.leader.apply(now),
                        now.owner(),
                        changed.team.apply(now),
                        changed.coaches.apply(now),
                        changed.contact.apply(now),
                        changed.budgetHolder.apply(now)))
                .build();
    }

    private static ProcessWork leader(ProcessWork work, UnaryOperator<Appointment> change) {
        return work.roles()
                .leader()
                .map(leader -> roles(
                        work,
                        new Changed()
                                .leader(new Leader(
                                        leader.id(),
                                        leader.name(),
                                        leader.unit(),
                                        leader.appointment().map(change),
                                        leader.consent(),
                                        leader.confirmedForDevelopment()))))
                .orElse(work);
    }

    private static ProcessWork member(ProcessWork work, Random random, UnaryOperator<Member> change) {
        List<Member> members = new ArrayList<>(work.roles().members());
        if (members.isEmpty()) {
            return work;
        }
        int which = random.nextInt(members.size());
        members.set(which, change.apply(members.get(which)));
        return roles(
                work,
                new Changed().team(new Team(work.roles().team().orElseThrow().appointedBy(), members)));
    }

    private static Member member(Member m, Optional<Id> unit, Optional<Consent> consent, Optional<FullDays> days) {
        return new Member(m.id(), m.name(), unit, m.appointment(), consent, days, m.betweenMeetings());
    }

    private static ProcessWork process(ProcessWork work, UnaryOperator<Process> change) {
        return work.toBuilder()
                .process(change.apply(work.process().orElseThrow()))
                .build();
    }

    private static Process process(
            Process p, Optional<String> value, Optional<Boolean> recurring, List<String> areas, boolean current) {
        return new Process(
                p.name(),
                value,
                recurring,
                p.aims(),
                p.priorityGroups(),
                areas,
                p.current().filter(flow -> current),
                p.future());
    }

    /** The first member was at none of them. */
    private static ProcessWork seminars(ProcessWork work) {
        return work.toBuilder()
                .seminars(work.seminars().stream()
                        .map(s -> new Seminar(
                                s.id(),
                                s.on(),
                                s.plannedBy(),
                                s.ledBy(),
                                s.present().stream()
                                        .filter(id -> !id.value().equals("m1"))
                                        .toList(),
                                s.agenda()))
                        .toList())
                .build();
    }

    private static ProcessWork plan(ProcessWork work, UnaryOperator<OperationalPlan> change) {
        return work.toBuilder()
                .plans(work.plans().stream().map(change).toList())
                .build();
    }

    private static OperationalPlan plan(OperationalPlan plan, List<ImprovementActivity> improvements, Targets targets) {
        return new OperationalPlan(
                plan.id(),
                plan.on(),
                plan.analysis(),
                plan.proposal(),
                improvements,
                targets,
                plan.proposedBy(),
                plan.assuredBy());
    }

    /** The first without what it costs, or without what it gains. */
    private static List<ImprovementActivity> improvements(OperationalPlan plan, boolean cost) {
        List<ImprovementActivity> all = new ArrayList<>(plan.improvements());
        ImprovementActivity first = all.get(0);
        all.set(
                0,
                new ImprovementActivity(
                        first.id(),
                        first.title(),
                        first.units(),
                        first.cost().filter(stated -> !cost),
                        first.gain().filter(stated -> cost),
                        first.serves()));
        return all;
    }
}
