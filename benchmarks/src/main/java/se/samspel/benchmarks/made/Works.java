package se.samspel.benchmarks.made;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samspel.Id;
import se.samspel.decision.Answer;
import se.samspel.decision.Matter;
import se.samspel.json.DocumentReader;
import se.samspel.plan.OperationalPlan;
import se.samspel.time.FullDays;
import se.samspel.work.Anchoring;
import se.samspel.work.Member;
import se.samspel.work.ProcessWork;
import se.samspel.work.ProcessWorkBuilder;
import se.samspel.work.Registers;
import se.samspel.work.Roles;
import se.samspel.work.Seminar;
import se.samspel.work.Team;

/**
 * Process works made of a seed: each a variation of one that is without fault, with a team of 6 to 12, and of whom the
 * matter affects and whether it is political.
 */
public final class Works {

    private static final int FEWEST_MEMBERS = 6;
    private static final int MORE_MEMBERS = 7;
    private static final int MOST_FAULTS = 4;

    private final ProcessWork whole = whole();
    private final Random random;

    private Works(long seed) {
        this.random = new Random(seed);
    }

    /** So many works, every other one with one to four faults. */
    public static List<ProcessWork> halfFaulty(int number, long seed) {
        Works works = new Works(seed);
        return IntStream.range(0, number)
                .mapToObj(i -> works.work("work-" + i, i % 2 == 0 ? 0 : 1 + works.random.nextInt(MOST_FAULTS)))
                .toList();
    }

    /** So many works, each with so many faults. */
    public static List<ProcessWork> with(int faults, int number, long seed) {
        Works works = new Works(seed);
        return IntStream.range(0, number)
                .mapToObj(i -> works.work("work-" + i, faults))
                .toList();
    }

    /** The work that all are made of: an example case of this repository, read from its file. */
    static ProcessWork whole() {
        Path file = Path.of(System.getProperty("samspel.cases", "../samples/cases"), "jamtland-joint-operational.json");
        try {
            return (ProcessWork) DocumentReader.in(Locale.ROOT)
                    .read(Files.readString(file))
                    .document()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A work without fault but for members who set aside a day too many.
     *
     * @param members how many the team has
     * @param tooLong how many of them set aside a day too many: one finding each, and the same route
     */
    public static ProcessWork ofTeam(String id, int members, int tooLong) {
        Works works = new Works(0);
        List<Member> team = works.members(members, i -> FullDays.of(i < tooLong ? 7 : 5));
        return Faults.named(works.of(team).build(), id);
    }

    private ProcessWork work(String id, int faults) {
        ProcessWork work = of(members()).matter(matter(faults > 0)).build();
        work = Faults.named(work, id);
        for (int fault = 0; fault < faults; fault++) {
            work = Faults.some(work, random);
        }
        return work;
    }

    private ProcessWorkBuilder of(List<Member> members) {
        List<Id> ids = members.stream().map(Member::id).toList();
        Roles roles = whole.roles();
        List<OperationalPlan> plans =
                whole.plans().stream().map(plan -> proposed(plan, ids)).toList();
        return whole.toBuilder()
                .roles(new Roles(
                        roles.leader(),
                        roles.owner(),
                        roles.team().map(team -> new Team(team.appointedBy(), members)),
                        roles.coaches(),
                        roles.contact(),
                        roles.budgetHolder()))
                .seminars(whole.seminars().stream()
                        .map(seminar -> new Seminar(
                                seminar.id(),
                                seminar.on(),
                                seminar.plannedBy(),
                                seminar.ledBy(),
                                ids,
                                seminar.agenda()))
                        .toList())
                .registers(new Registers(whole.registers().information(), anchored(members)))
                .plans(plans);
    }

    private List<Member> members() {
        return members(FEWEST_MEMBERS + random.nextInt(MORE_MEMBERS), i -> FullDays.of(4 + random.nextInt(3)));
    }

    private List<Member> members(int number, IntFunction<FullDays> days) {
        List<Member> some = whole.roles().members();
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            Member like = some.get(i % some.size());
            members.add(new Member(
                    Id.of("m" + (i + 1)),
                    like.name(),
                    like.unit(),
                    like.appointment(),
                    like.consent(),
                    Optional.of(days.apply(i)),
                    like.betweenMeetings()));
        }
        return members;
    }

    private static List<Anchoring> anchored(List<Member> members) {
        return members.stream()
                .map(member -> new Anchoring(
                        Id.of("a-" + member.id()),
                        Optional.of(member.id()),
                        member.unit(),
                        Optional.empty(),
                        Optional.of("Arbetsplatsträff")))
                .toList();
    }

    private static OperationalPlan proposed(OperationalPlan plan, List<Id> members) {
        return new OperationalPlan(
                plan.id(),
                plan.on(),
                plan.analysis(),
                plan.proposal(),
                plan.improvements(),
                plan.targets(),
                Stream.concat(Stream.of(Id.of("ledare")), members.stream()).toList(),
                plan.assuredBy());
    }

    /** Operational or political; in a faulty work, of any sort of principals. */
    private Matter matter(boolean any) {
        Matter matter = whole.matter().orElseThrow();
        Answer answer = matter.answers().get(0);
        Answer other = new Answer(
                answer.id(),
                Id.of(random.nextInt(4) == 0 ? "political" : "operational"),
                answer.by(),
                answer.on(),
                answer.ground(),
                answer.measures());
        List<Id> all = matter.principals();
        List<Id> principals = !any ? all : all.subList(random.nextInt(2), 1 + random.nextInt(2) + 1);
        return matter.toBuilder().answers(List.of(other)).principals(principals).build();
    }
}
