package se.samspel.cases.promise;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import se.samspel.Id;
import se.samspel.base.TimeRules;
import se.samspel.rules.text.Range;
import se.samspel.time.FullDays;
import se.samspel.time.PostShare;
import se.samspel.work.Appointment;
import se.samspel.work.Coach;
import se.samspel.work.Consent;
import se.samspel.work.Leader;
import se.samspel.work.Member;
import se.samspel.work.Owner;
import se.samspel.work.Roles;
import se.samspel.work.Team;

/** Leaders, members and coaches, with the time they set aside on, just inside and just outside the limits. */
final class People {

    static final Id LEADER = Id.of("leader");

    private People() {}

    /** Roles of people who work in some of the units. */
    static Arbitrary<Roles> roles(List<Id> units) {
        return Combinators.combine(
                        leader(units).optional(0.85),
                        Arbitraries.of(new Owner(LEADER, Optional.empty(), Optional.empty()), owner("owner"))
                                .optional(0.5),
                        team(units).optional(0.85),
                        coaches())
                .as((leader, owner, team, coaches) ->
                        new Roles(leader, owner, team, coaches, Optional.empty(), Optional.empty()))
                .flatMap(People::withContact);
    }

    private static Arbitrary<Roles> withContact(Roles roles) {
        List<Id> persons = new Cast(List.of(), List.of(), roles).persons();
        List<Id> coaches = new Cast(List.of(), List.of(), roles).coaches();
        return Combinators.combine(
                        Choices.perhapsOneOf(persons),
                        Choices.mostly(Choices.perhapsOneOf(coaches), Choices.perhapsOneOf(persons)))
                .as((contact, holder) ->
                        new Roles(roles.leader(), roles.owner(), roles.team(), roles.coaches(), contact, holder));
    }

    static Arbitrary<Leader> leader(List<Id> units) {
        return Combinators.combine(
                        Texts.perhaps(),
                        Choices.perhapsOneOf(units),
                        Choices.perhaps(appointment()),
                        Choices.perhaps(consent()),
                        Arbitraries.of(true, false).optional(0.7))
                .as((name, unit, appointment, consent, confirmed) ->
                        new Leader(LEADER, name, unit, appointment, consent, confirmed));
    }

    private static Arbitrary<Team> team(List<Id> units) {
        return Combinators.combine(Texts.perhaps(), Choices.upTo(7, member(units), "m", People::renamed))
                .as(Team::new);
    }

    static Arbitrary<Member> member(List<Id> units) {
        return Combinators.combine(
                        Texts.perhaps(),
                        Choices.perhapsOneOf(units),
                        appointment().optional(0.3),
                        Choices.perhaps(consent()),
                        Choices.perhaps(fullDays()),
                        Choices.perhaps(hours()))
                .as((name, unit, appointment, consent, days, between) ->
                        new Member(LEADER, name, unit, appointment, consent, days, between));
    }

    static Member renamed(Id id, Member member) {
        return new Member(
                id,
                member.name(),
                member.unit(),
                member.appointment(),
                member.consent(),
                member.fullDays(),
                member.betweenMeetings());
    }

    /** Both ends of the limit, one and a half below and above them, between them, and the ends of what can be said. */
    static Arbitrary<FullDays> fullDays() {
        Range limit = TimeRules.TEAM_DAYS.range();
        BigDecimal least = limit.least().orElseThrow();
        BigDecimal most = limit.most().orElseThrow();
        BigDecimal half = new BigDecimal("0.5");
        return Arbitraries.of(
                        least.subtract(BigDecimal.ONE),
                        least.subtract(half),
                        least,
                        least.add(half),
                        least.add(BigDecimal.ONE),
                        most,
                        most.add(half),
                        most.add(BigDecimal.ONE),
                        BigDecimal.ZERO,
                        BigDecimal.valueOf(366))
                .map(FullDays::of);
    }

    private static Arbitrary<Duration> hours() {
        return Choices.from(0, 40 * 60).map(Duration::ofMinutes);
    }

    static Arbitrary<Consent> consent() {
        Arbitrary<Optional<Boolean>> word =
                Arbitraries.of(true, true, true, false).optional(0.85);
        return Combinators.combine(word, word).as(Consent::new);
    }

    static Arbitrary<Appointment> appointment() {
        return Combinators.combine(
                        Texts.perhaps(), Days.periods().optional(0.85), share().optional(0.85), Texts.perhaps())
                .as(Appointment::new);
    }

    /** The guideline, its tolerance and a little on either side of both, and the ends of what can be said. */
    static Arbitrary<PostShare> share() {
        BigDecimal guideline = TimeRules.LEADER_SHARE.range().least().orElseThrow();
        Range tolerance = TimeRules.LEADER_TOLERANCE.range();
        BigDecimal little = new BigDecimal("0.1");
        List<BigDecimal> around = Stream.of(
                        tolerance.least().orElseThrow(), tolerance.most().orElseThrow())
                .map(percent -> percent.multiply(guideline).movePointLeft(2))
                .flatMap(share -> Stream.of(share.subtract(little), share, share.add(little)))
                .toList();
        return Arbitraries.of(Stream.concat(
                                around.stream(),
                                Stream.of(guideline, guideline, new BigDecimal("0.01"), BigDecimal.valueOf(100)))
                        .toList())
                .map(PostShare::ofPercent);
    }

    /** A member who sets aside so many days and says nothing else. */
    static Member called(String name, FullDays days) {
        return new Member(
                Id.of("m1"),
                Optional.of(name),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(days),
                Optional.empty());
    }

    /** A team of one, and nobody else. */
    static Roles teamOf(Member member) {
        return new Roles(
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Team(Optional.empty(), List.of(member))),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    private static Owner owner(String id) {
        return new Owner(Id.of(id), Optional.of("Ägare"), Optional.empty());
    }

    private static Arbitrary<List<Coach>> coaches() {
        Arbitrary<Coach> coach =
                Combinators.combine(Texts.perhaps(), Texts.perhaps()).as((name, from) -> new Coach(LEADER, name, from));
        return Choices.upTo(3, coach, "c", (id, made) -> new Coach(id, made.name(), made.from()));
    }
}
