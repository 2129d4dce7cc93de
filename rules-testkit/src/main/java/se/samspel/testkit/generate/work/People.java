package se.samspel.testkit.generate.work;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import se.samspel.Id;
import se.samspel.rules.condition.WordFact;
import se.samspel.rules.fact.AppointmentFacts;
import se.samspel.rules.fact.TimeFacts;
import se.samspel.rules.fact.WorkingTime;
import se.samspel.rules.text.Range;
import se.samspel.testkit.generate.value.Choices;
import se.samspel.testkit.generate.value.Texts;
import se.samspel.testkit.generate.value.Words;
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

    private static final BigDecimal MOST_DAYS = BigDecimal.valueOf(366);
    private static final BigDecimal LITTLE = new BigDecimal("0.4");
    private static final long USUAL_SHARE = 25;

    private final Words words;

    People(Words words) {
        this.words = words;
    }

    /** Roles of people who work in some of the units. */
    Arbitrary<Roles> roles(List<Id> units) {
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
        List<Id> persons = Cast.persons(roles);
        List<Id> coaches = roles.coaches().stream().map(Coach::id).toList();
        return Combinators.combine(
                        Choices.perhapsOneOf(persons),
                        Choices.mostly(Choices.perhapsOneOf(coaches), Choices.perhapsOneOf(persons)))
                .as((contact, holder) ->
                        new Roles(roles.leader(), roles.owner(), roles.team(), roles.coaches(), contact, holder));
    }

    private Arbitrary<Leader> leader(List<Id> units) {
        return Combinators.combine(
                        Texts.perhaps(),
                        Choices.perhapsOneOf(units),
                        Choices.perhaps(appointment()),
                        Choices.perhaps(consent()),
                        Arbitraries.of(true, false).optional(0.7))
                .as((name, unit, appointment, consent, confirmed) ->
                        new Leader(LEADER, name, unit, appointment, consent, confirmed));
    }

    private Arbitrary<Team> team(List<Id> units) {
        return Combinators.combine(Texts.perhaps(), Choices.upTo(7, member(units), "m", People::renamed))
                .as(Team::new);
    }

    private Arbitrary<Member> member(List<Id> units) {
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

    private static Member renamed(Id id, Member member) {
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
    private Arbitrary<FullDays> fullDays() {
        BigDecimal half = new BigDecimal("0.5");
        return Arbitraries.of(Stream.of(
                                words.borders(TimeFacts.MEMBER_FULL_DAYS, BigDecimal.ONE).stream(),
                                words.borders(TimeFacts.MEMBER_FULL_DAYS, half).stream(),
                                Stream.of(BigDecimal.ZERO, MOST_DAYS))
                        .flatMap(some -> some)
                        .filter(days -> days.signum() >= 0 && days.compareTo(MOST_DAYS) <= 0)
                        .toList())
                .map(FullDays::of);
    }

    private static Arbitrary<Duration> hours() {
        return Choices.from(0, 40 * 60).map(Duration::ofMinutes);
    }

    private static Arbitrary<Consent> consent() {
        Arbitrary<Optional<Boolean>> word =
                Arbitraries.of(true, true, true, false).optional(0.85);
        return Combinators.combine(word, word).as(Consent::new);
    }

    private Arbitrary<Appointment> appointment() {
        return Combinators.combine(
                        somebody(AppointmentFacts.BY),
                        words.days().periods().optional(0.85),
                        share().optional(0.85),
                        somebody(AppointmentFacts.SHARE_SET_BY))
                .as(Appointment::new);
    }

    /** Whom the rules want, or anybody. */
    private Arbitrary<Optional<String>> somebody(WordFact who) {
        List<String> wanted = words.compared(who);
        return wanted.isEmpty()
                ? Texts.perhaps()
                : Arbitraries.oneOf(Choices.perhaps(Arbitraries.of(wanted)), Texts.perhaps());
    }

    /** The guideline, its tolerance and a little on either side of both, and the ends of what can be said. */
    private Arbitrary<PostShare> share() {
        BigDecimal guideline = words.parameter(WorkingTime.LEADER_SHARE, Range.exactly(USUAL_SHARE))
                .least()
                .orElse(BigDecimal.valueOf(USUAL_SHARE));
        Stream<BigDecimal> around = words.borders(TimeFacts.LEADER_GUIDELINE_PERCENT, LITTLE).stream()
                .map(percent -> percent.multiply(guideline).movePointLeft(2));
        return Arbitraries.of(Stream.concat(
                                around,
                                Stream.of(guideline, guideline, new BigDecimal("0.01"), BigDecimal.valueOf(100)))
                        .filter(percent -> percent.signum() > 0 && percent.compareTo(BigDecimal.valueOf(100)) <= 0)
                        .toList())
                .map(PostShare::ofPercent);
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
