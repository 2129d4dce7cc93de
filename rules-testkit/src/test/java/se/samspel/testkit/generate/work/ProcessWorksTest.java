package se.samspel.testkit.generate.work;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import org.junit.jupiter.api.Test;
import se.samspel.Id;
import se.samspel.base.TimeRules;
import se.samspel.decision.Answer;
import se.samspel.decision.Matter;
import se.samspel.decision.Outcome;
import se.samspel.json.DocumentReader;
import se.samspel.json.DocumentWriter;
import se.samspel.process.Flow;
import se.samspel.process.Process;
import se.samspel.rules.RuleSet;
import se.samspel.rules.assessment.Assessment;
import se.samspel.rules.assessment.Route;
import se.samspel.rules.condition.CaseView;
import se.samspel.rules.condition.Subject;
import se.samspel.rules.fact.MatterFacts;
import se.samspel.rules.fact.Scopes;
import se.samspel.testkit.RulesUnderTest;
import se.samspel.testkit.generate.value.Drawn;
import se.samspel.testkit.generate.value.Words;
import se.samspel.work.Member;
import se.samspel.work.Phase;
import se.samspel.work.ProcessWork;

/** The generators reach what they claim to: a property on cases that never come proves nothing. */
class ProcessWorksTest {

    private static final DocumentReader READER = DocumentReader.in(Locale.ENGLISH);
    private static final RuleSet BASE = RulesUnderTest.onClassPath()
            .all()
            .find("base", LocalDate.of(2008, 5, 16))
            .orElseThrow();
    private static final ProcessWorks WORKS = new ProcessWorks(Words.of(BASE));

    @Test
    void well_formed_work_is_what_a_document_can_hold() {
        assertThat(drawn(WORKS.wellFormed(), 200))
                .allSatisfy(work -> assertThat(
                                READER.read(DocumentWriter.write(work)).problems())
                        .isEmpty());
    }

    @Test
    void ill_formed_work_is_what_no_document_can_hold() {
        assertThat(drawn(WORKS.illFormed(), 200))
                .allSatisfy(work -> assertThat(
                                READER.read(DocumentWriter.write(work)).problems())
                        .isNotEmpty());
    }

    @Test
    void nothing_is_found_in_complete_work() {
        List<Assessment> assessments =
                drawn(WORKS.complete(), 100).stream().map(BASE::judge).toList();

        assertThat(assessments).flatExtracting(Assessment::findings).isEmpty();
        assertThat(assessments)
                .extracting(Assessment::outcome)
                .contains(Assessment.Outcome.CLEAR, Assessment.Outcome.OPEN);
    }

    @Test
    void nearly_complete_work_has_every_outcome() {
        Map<Assessment.Outcome, Long> outcomes = drawn(WORKS.nearlyComplete(), 300).stream()
                .collect(groupingBy(work -> BASE.judge(work).outcome(), counting()));

        assertThat(outcomes)
                .containsOnlyKeys(Assessment.Outcome.values())
                .allSatisfy((outcome, count) -> assertThat(count).isGreaterThan(15));
    }

    @Test
    void work_of_independent_parts_has_every_status_of_a_route() {
        Map<Route.Status, Long> routes = drawn(WORKS.uniform(), 300).stream()
                .collect(groupingBy(work -> BASE.judge(work).route().status(), counting()));

        assertThat(routes)
                .containsOnlyKeys(Route.Status.values())
                .allSatisfy((status, count) -> assertThat(count).isGreaterThan(15));
    }

    @Test
    void work_of_independent_parts_reaches_every_stratum() {
        List<ProcessWork> works = drawn(WORKS.uniform(), 1_000);

        assertThat(Stream.of(phases(), matters(), principals(), answers(), fullDays(), numbers(), outcomes())
                        .flatMap(strata -> strata))
                .hasSizeGreaterThan(42)
                .allSatisfy(stratum -> assertThat(stratum.percentOf(works)).isGreaterThanOrEqualTo(stratum.least()));
    }

    @Test
    void extreme_work_is_far_long_and_large() {
        List<ProcessWork> works = drawn(WORKS.extreme(), 200);

        assertThat(Stream.of(
                        new Stratum(
                                "before the year 1",
                                10,
                                work -> year(work).filter(year -> year < 1).isPresent()),
                        new Stratum(
                                "after 9999",
                                10,
                                work -> year(work).filter(year -> year > 9999).isPresent()),
                        new Stratum(
                                "hundreds", 30, work -> work.roles().members().size() > 200),
                        new Stratum("a loop", 90, ProcessWorksTest::hasLoop)))
                .allSatisfy(stratum -> assertThat(stratum.percentOf(works)).isGreaterThanOrEqualTo(stratum.least()));
    }

    private static Stream<Stratum> phases() {
        return Stream.concat(
                Stream.of(new Stratum("no phase", 15, work -> work.phase().isEmpty())),
                Arrays.stream(Phase.values())
                        .map(phase -> new Stratum(
                                phase.name(), 15, work -> work.phase().equals(Optional.of(phase)))));
    }

    private static Stream<Stratum> matters() {
        return Stream.concat(
                Stream.of(new Stratum("no matter", 15, work -> work.matter().isEmpty())),
                Stream.of(
                                "adopt-plan",
                                "prioritise",
                                "new-development-area",
                                "introduce-process",
                                "propose-design",
                                "plan-seminars")
                        .map(kind -> new Stratum(
                                kind, 3, matter(matter -> matter.kind().value().equals(kind)))));
    }

    private static Stream<Stratum> principals() {
        return Stream.concat(
                Stream.of(new Stratum(
                        "no principals",
                        10,
                        matter(matter -> matter.principals().isEmpty()))),
                Stream.of("region-only", "joint", "municipalities-only")
                        .map(mix -> new Stratum(mix, 5, work -> principals(work).equals(Optional.of(mix)))));
    }

    private static Stream<Stratum> answers() {
        return Stream.concat(
                Stream.of(new Stratum(
                        "no answer", 10, matter(matter -> answer(matter).isEmpty()))),
                Stream.of("operational", "political")
                        .map(word -> new Stratum(
                                word, 5, matter(matter -> answer(matter).equals(Optional.of(Id.of(word)))))));
    }

    private static Stream<Stratum> fullDays() {
        int least = TimeRules.TEAM_DAYS.range().least().orElseThrow().intValueExact();
        int most = TimeRules.TEAM_DAYS.range().most().orElseThrow().intValueExact();
        return Stream.concat(
                Stream.of(
                        new Stratum(
                                "half a day",
                                15,
                                member(member -> member.fullDays()
                                        .filter(days -> days.value().scale() > 0)
                                        .isPresent())),
                        new Stratum(
                                "no days",
                                15,
                                member(member -> member.fullDays().isEmpty()))),
                IntStream.of(least - 1, least, least + 1, most, most + 1)
                        .mapToObj(days -> new Stratum(
                                days + " days",
                                12,
                                member(member -> member.fullDays()
                                        .filter(set -> set.value().intValue() == days)
                                        .isPresent()))));
    }

    private static Stream<Stratum> numbers() {
        return IntStream.rangeClosed(0, 3)
                .boxed()
                .flatMap(number -> Stream.of(
                        new Stratum(
                                number + " coaches",
                                15,
                                work -> work.roles().coaches().size() == number),
                        new Stratum(number + " plans", 15, work -> work.plans().size() == number),
                        new Stratum(
                                number + " seminars",
                                15,
                                work -> work.seminars().size() == number)));
    }

    private static Stream<Stratum> outcomes() {
        return Arrays.stream(Outcome.values())
                .map(outcome -> new Stratum(
                        outcome.name(),
                        8,
                        matter(matter -> matter.decisions().stream()
                                .anyMatch(decision -> decision.outcome().equals(Optional.of(outcome))))));
    }

    /** A kind of work, and how many percent of all should be of that kind at least. */
    private record Stratum(String name, int least, Predicate<ProcessWork> holds) {

        double percentOf(List<ProcessWork> works) {
            return 100.0 * works.stream().filter(holds).count() / works.size();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static Predicate<ProcessWork> matter(Predicate<Matter> holds) {
        return work -> work.matter().filter(holds).isPresent();
    }

    private static Optional<Id> answer(Matter matter) {
        return matter.answer(Id.of("consequences")).map(Answer::value);
    }

    private static Predicate<ProcessWork> member(Predicate<Member> holds) {
        return work -> work.roles().members().stream().anyMatch(holds);
    }

    private static Optional<Integer> year(ProcessWork work) {
        return work.on().map(day -> day.getYear());
    }

    private static <T> List<T> drawn(Arbitrary<T> works, int size) {
        return Drawn.of(works, size, 20080516);
    }

    /** Which principals the matter affects; empty if that is not known. */
    private static Optional<String> principals(ProcessWork work) {
        CaseView view = new CaseView(work, BASE);
        return view.single(Scopes.MATTER)
                .flatMap(matter -> MatterFacts.PRINCIPALS.value(new Subject(view, Scopes.MATTER, matter)));
    }

    /** Whether the flow that is to be goes round in a loop. */
    private static boolean hasLoop(ProcessWork work) {
        return work.process().flatMap(Process::future).filter(Flow::hasLoop).isPresent();
    }
}
