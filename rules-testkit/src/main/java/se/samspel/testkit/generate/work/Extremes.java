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
import se.samspel.GivenFact;
import se.samspel.Id;
import se.samspel.process.Activity;
import se.samspel.process.Flow;
import se.samspel.process.Process;
import se.samspel.testkit.generate.value.Choices;
import se.samspel.testkit.generate.value.Days;
import se.samspel.testkit.generate.value.Texts;
import se.samspel.time.FullDays;
import se.samspel.time.Period;
import se.samspel.time.PostShare;
import se.samspel.work.Appointment;
import se.samspel.work.Leader;
import se.samspel.work.Member;
import se.samspel.work.ProcessWork;
import se.samspel.work.Roles;
import se.samspel.work.Seminar;
import se.samspel.work.Team;

/** What no sane person writes but the types allow: far dates, huge durations, hundreds of elements, deep chains. */
final class Extremes {

    private Extremes() {}

    static Arbitrary<ProcessWork> works(Arbitrary<ProcessWork> usual) {
        return Combinators.combine(
                        usual,
                        Days.far(),
                        Days.far(),
                        Choices.from(0, 400),
                        Arbitraries.of(
                                Duration.ZERO, Duration.ofSeconds(Long.MAX_VALUE), Duration.ofSeconds(Long.MIN_VALUE)))
                .as(Extremes::stretched);
    }

    private static ProcessWork stretched(
            ProcessWork work, LocalDate first, LocalDate other, int many, Duration duration) {
        Period period = Period.of(first, many % 2 == 0 ? other : shortlyAfter(first));
        return work.toBuilder()
                .on(first)
                .analysis(period)
                .process(process(many, duration))
                .roles(roles(work.roles(), period, many, duration))
                .seminars(seminars(many, other))
                .facts(List.of(new GivenFact(Id.of("x"), Optional.empty(), new BigDecimal("9".repeat(50)))))
                .build();
    }

    /** A period short enough to be counted day by day, if there are days left. */
    private static LocalDate shortlyAfter(LocalDate day) {
        return day.isAfter(LocalDate.MAX.minusDays(100)) ? LocalDate.MAX : day.plusDays(99);
    }

    private static Process process(int activities, Duration duration) {
        Flow chain = new Flow(Flows.chain(activities + 1).activities().stream()
                .map(activity -> new Activity(
                        activity.id(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(duration),
                        Optional.of(duration),
                        activity.next()))
                .toList());
        return new Process(
                Optional.of(Texts.LONGEST),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.of(chain),
                Optional.of(Flows.loop(chain)));
    }

    private static Roles roles(Roles roles, Period period, int members, Duration duration) {
        Appointment appointment = new Appointment(
                Optional.of(Texts.LONGEST),
                Optional.of(period),
                Optional.of(PostShare.ofPercent(new BigDecimal("0.01"))),
                Optional.empty());
        Leader leader = new Leader(
                People.LEADER,
                Optional.of(Texts.LONGEST),
                Optional.empty(),
                Optional.of(appointment),
                Optional.empty(),
                Optional.empty());
        List<Member> many = IntStream.range(0, members)
                .mapToObj(i -> new Member(
                        Id.of("m" + i),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(appointment),
                        Optional.empty(),
                        Optional.of(new FullDays(new BigDecimal("0.01"))),
                        Optional.of(duration)))
                .toList();
        return new Roles(
                Optional.of(leader),
                Optional.empty(),
                Optional.of(new Team(Optional.empty(), many)),
                roles.coaches(),
                Optional.empty(),
                Optional.empty());
    }

    private static List<Seminar> seminars(int many, LocalDate day) {
        return IntStream.range(0, many)
                .mapToObj(
                        i -> new Seminar(Id.of("s" + i), Optional.of(day), List.of(), List.of(), List.of(), List.of()))
                .toList();
    }
}
