package se.samspel.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samspel.rules.Tiny.DAYS;
import static se.samspel.rules.Tiny.SOURCE;
import static se.samspel.rules.Tiny.child;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samspel.Id;
import se.samspel.rules.assessment.Assessment;
import se.samspel.rules.assessment.BudgetLine;
import se.samspel.rules.assessment.BudgetLine.Status;
import se.samspel.rules.condition.NumberFact;
import se.samspel.rules.condition.Way;
import se.samspel.rules.fact.Scopes;
import se.samspel.rules.fact.TimeFacts;
import se.samspel.rules.layer.Budget;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Parameter;
import se.samspel.rules.text.Range;
import se.samspel.rules.text.Text;
import se.samspel.rules.text.Unit;
import se.samspel.time.FullDays;
import se.samspel.time.Period;
import se.samspel.time.PostShare;
import se.samspel.work.Appointment;
import se.samspel.work.Leader;
import se.samspel.work.Member;
import se.samspel.work.ProcessWork;
import se.samspel.work.Roles;
import se.samspel.work.Team;

/** The time that each person sets aside, beside what the rules say of it. */
class BudgetLinesTest {

    private static final LocalDate DAY = LocalDate.of(2027, 4, 1);
    private static final Text ROLE = Text.of("medlem", "member");
    private static final Budget OF_DAYS = Budget.of("b", ROLE, TimeFacts.MEMBER_FULL_DAYS, SOURCE);
    private static final Parameter TOLERANCE = number("tolerance", 90, 110, Unit.PERCENT);
    private static final Budget OF_LEADER = Budget.of("l", Text.same("leader"), TimeFacts.LEADER_HOURS, SOURCE)
            .guideline(TimeFacts.GUIDELINE_NOMINAL, TimeFacts.GUIDELINE_CALENDAR, TOLERANCE);
    private static final Item[] FORTY_HOURS = {
        number("time.hours-per-week", 40, 40, Unit.HOURS),
        number("time.hours-per-full-day", 8, 8, Unit.HOURS),
        number("time.weeks-per-three-months", 13, 13, Unit.WEEKS),
        number("leader.guideline-share", 25, 25, Unit.PERCENT),
        number("leader.guideline-months", 3, 3, Unit.MONTHS),
        TOLERANCE
    };

    @ParameterizedTest
    @CsvSource({"3, BELOW", "4, WITHIN", "6, WITHIN", "7, ABOVE", ", UNKNOWN"})
    void planned_time_is_held_against_a_range(Long days, Status status) {
        assertThat(lines(work(member("anna", days)), OF_DAYS.within(DAYS)))
                .containsExactly(new BudgetLine(
                        Id.of("anna"),
                        Text.of("Medlemmen anna", "Member anna"),
                        Id.of("b"),
                        ROLE,
                        Unit.FULL_DAYS,
                        Optional.ofNullable(days).map(BigDecimal::valueOf),
                        Optional.of(Range.of(4, 6)),
                        Optional.empty(),
                        status,
                        SOURCE));
    }

    @ParameterizedTest
    @CsvSource({"3, UNLIMITED", ", UNKNOWN"})
    void planned_time_without_a_limit_is_told_and_no_more(Long days, Status status) {
        assertThat(lines(work(member("anna", days)), OF_DAYS)).singleElement().satisfies(line -> {
            assertThat(line.status()).isEqualTo(status);
            assertThat(line.limit()).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "22, 114.40, BELOW",
        "23, 119.60, WITHIN",
        "25, 130.00, WITHIN",
        "27, 140.40, WITHIN",
        "28, 145.60, ABOVE"
    })
    void a_leader_is_held_against_the_guideline_with_its_tolerance(long share, BigDecimal hours, Status status) {
        assertThat(lines(
                        work(leader(share)),
                        Stream.concat(Stream.of(FORTY_HOURS), Stream.of(OF_LEADER))
                                .toArray(Item[]::new)))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.planned())
                            .hasValueSatisfying(planned -> assertThat(planned).isEqualByComparingTo(hours));
                    assertThat(line.guideline().orElseThrow().nominal())
                            .hasValueSatisfying(nominal -> assertThat(nominal).isEqualByComparingTo("130"));
                    assertThat(line.guideline().orElseThrow().calendar()).isPresent();
                    assertThat(line.limit()).contains(Range.of(new BigDecimal("117.00"), new BigDecimal("143.00")));
                    assertThat(line.status()).isEqualTo(status);
                });
    }

    @Test
    void without_a_guideline_to_hold_them_against_a_leaders_hours_are_neither_too_few_nor_too_many() {
        assertThat(lines(work(leader(25)), TOLERANCE, OF_LEADER))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.limit()).isEmpty();
                    assertThat(line.status()).isEqualTo(Status.UNKNOWN);
                });
    }

    @Test
    void lines_come_by_budget_and_by_person_whatever_the_order_in_the_document() {
        Budget hours = Budget.of("a", ROLE, TimeFacts.MEMBER_BETWEEN_HOURS, SOURCE);

        assertThat(lines(work(member("bo", 5L), member("anna", 5L)), OF_DAYS, hours))
                .extracting(line -> line.budget() + " " + line.who())
                .containsExactly("a anna", "a bo", "b anna", "b bo");
    }

    @Test
    void what_cannot_be_worked_out_for_one_is_unknown_for_that_one_and_told() {
        NumberFact broken = NumberFact.computed(
                "own.broken", Unit.FULL_DAYS, Text.same("broken"), Scopes.MEMBER, Way.here(), (view, member) -> {
                    if (member.id().value().equals("bo")) {
                        throw new IllegalStateException("broken");
                    }
                    return Optional.of(BigDecimal.TEN);
                });
        Assessment assessment = judge(work(member("anna", 5L), member("bo", 5L)), Budget.of("b", ROLE, broken, SOURCE));

        assertThat(assessment.budgets())
                .extracting(line -> line.who() + " " + line.status())
                .containsExactly("anna UNLIMITED", "bo UNKNOWN");
        assertThat(assessment.findings())
                .filteredOn(finding -> finding.code().equals(Id.of("RULE_FAILED")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.element()).contains(Id.of("bo"));
                    assertThat(finding.where().path()).isEqualTo("/roles/team/members/1");
                });
    }

    @Test
    void a_budget_is_safe_unless_it_looks_at_code_or_at_numbers_that_make_no_hours() {
        NumberFact own = NumberFact.computed(
                "own.days", Unit.HOURS, Text.same("own"), Scopes.LEADER, Way.here(), (view, one) -> Optional.empty());
        Budget ofCode = Budget.of("c", ROLE, own, SOURCE);
        Budget byCode = Budget.of("d", ROLE, TimeFacts.LEADER_HOURS, SOURCE)
                .guideline(own, TimeFacts.GUIDELINE_CALENDAR, TOLERANCE);
        RuleSet sound = rules(FORTY_HOURS);
        RuleSet unsound = rules(
                number("time.hours-per-week", 0, 0, Unit.HOURS),
                FORTY_HOURS[1],
                FORTY_HOURS[2],
                FORTY_HOURS[3],
                FORTY_HOURS[4],
                FORTY_HOURS[5]);

        assertThat(BudgetSheet.isSafe(sound, OF_DAYS.within(DAYS))).isTrue();
        assertThat(BudgetSheet.isSafe(sound, OF_LEADER)).isTrue();
        assertThat(BudgetSheet.isSafe(sound, ofCode)).isFalse();
        assertThat(BudgetSheet.isSafe(sound, byCode)).isFalse();
        assertThat(BudgetSheet.isSafe(unsound, OF_LEADER)).isFalse();
    }

    private static ProcessWork work(Member... members) {
        return work(Optional.empty(), members);
    }

    private static ProcessWork work(Leader leader) {
        return work(Optional.of(leader));
    }

    private static ProcessWork work(Optional<Leader> leader, Member... members) {
        return ProcessWork.builder("w", "W")
                .roles(new Roles(
                        leader,
                        Optional.empty(),
                        Optional.of(new Team(Optional.empty(), List.of(members))),
                        List.of(),
                        Optional.empty(),
                        Optional.empty()))
                .build();
    }

    private static Member member(String id, Long days) {
        return new Member(
                Id.of(id),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(days).map(FullDays::of),
                Optional.of(Duration.ofHours(5)));
    }

    /** Appointed for three months with such a share of a post. */
    private static Leader leader(long percent) {
        Appointment appointment = new Appointment(
                Optional.empty(),
                Optional.of(Period.of(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 3, 31))),
                Optional.of(PostShare.ofPercent(percent)),
                Optional.empty());
        return new Leader(
                Id.of("eva"),
                Optional.empty(),
                Optional.empty(),
                Optional.of(appointment),
                Optional.empty(),
                Optional.empty());
    }

    private static Parameter number(String id, int least, int most, Unit unit) {
        return Parameter.of(id, Text.same(id), Range.of(least, most), unit, Range.of(0, 1000), SOURCE);
    }

    private static List<BudgetLine> lines(ProcessWork work, Item... items) {
        return judge(work, items).budgets();
    }

    private static Assessment judge(ProcessWork work, Item... items) {
        return rules(items).judge(work);
    }

    private static RuleSet rules(Item... items) {
        RuleSets all = Tiny.with(child(items));
        assertThat(all.problems()).isEmpty();
        return all.find("child", DAY).orElseThrow();
    }
}
