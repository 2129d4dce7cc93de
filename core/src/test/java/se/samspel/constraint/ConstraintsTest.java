package se.samspel.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samspel.Id;
import se.samspel.constraint.check.FlowIsConnected;
import se.samspel.constraint.check.IdsAreUnique;
import se.samspel.constraint.check.NotNegativeDuration;
import se.samspel.constraint.check.NotNegativeMoney;
import se.samspel.constraint.check.NumberOfPublicBody;
import se.samspel.constraint.check.PartyHasOfficialCode;
import se.samspel.constraint.check.PeriodInOrder;
import se.samspel.constraint.check.ReferencesAreKnown;
import se.samspel.constraint.check.TargetsHaveIdsOfTheirOwn;
import se.samspel.party.Party;
import se.samspel.party.Unit;
import se.samspel.plan.Cost;
import se.samspel.plan.Goal;
import se.samspel.plan.KeyFigure;
import se.samspel.plan.Money;
import se.samspel.plan.Targets;
import se.samspel.process.Activity;
import se.samspel.process.Flow;
import se.samspel.time.Period;
import se.samspel.work.Coach;
import se.samspel.work.Development;
import se.samspel.work.Leader;
import se.samspel.work.Owner;
import se.samspel.work.ProcessWork;
import se.samspel.work.Roles;
import se.samspel.work.Seminar;

/** Each constraint on its own, at its boundaries. */
class ConstraintsTest {

    @ParameterizedTest
    @ValueSource(strings = {"x", " x ", "\nx", "x\n", "å", "\uD83E\uDEC0"})
    void a_text_with_something_in_it_is_filled(String text) {
        assertThat(Violations.paths(unit(text))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t", " \n \r\n "})
    void white_space_is_not(String text) {
        assertThat(Violations.paths(unit(text))).containsExactly("name");
        assertThat(Violations.paths(ProcessWork.builder("w", text).build())).containsExactly("title");
    }

    @ParameterizedTest
    @CsvSource({
        "region, 23",
        "region, Z",
        "region, AB",
        "municipality, 2380",
        "municipality, 0114",
        "other, anything",
        "region,"
    })
    void an_official_code_fits_the_kind_of_party(String kind, String code) {
        assertThat(Violations.paths(party(kind, code, null))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "region, 2",
        "region, 234",
        "region, ABC",
        "region, z",
        "region, Å",
        "region, 2Z",
        "region, ''",
        "region, 2380",
        "municipality, 238",
        "municipality, 23800",
        "municipality, 23",
        "municipality, Z",
        "municipality, '2380 '",
        "municipality, ٢٣٨٠"
    })
    void another_code_does_not(String kind, String code) {
        assertThat(Violations.paths(party(kind, code, null))).containsExactly("code");
    }

    @ParameterizedTest
    @ValueSource(strings = {"232100-0214", "2321000214", "212000-2528", "202100-6297", "222222-2222"})
    void an_organisation_number_of_a_public_body_begins_with_2_and_has_a_check_digit(String number) {
        assertThat(Violations.paths(party("other", null, number))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "232100-0213",
                "232100-0215",
                "556036-0793",
                "23210-00214",
                "232100 0214",
                "232100-021",
                "232100-02140",
                "2321000-214",
                "",
                "två"
            })
    void another_number_is_none(String number) {
        assertThat(Violations.paths(party("other", null, number))).containsExactly("organisationNumber");
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0, true", "1, true"})
    void a_cost_and_a_time_are_not_negative(long value, boolean valid) {
        Cost cost = new Cost(Optional.of(Money.ofKronor(value)), Optional.empty(), Optional.empty());
        Activity activity = activity("a", Optional.of(Duration.ofNanos(value)));

        assertThat(Violations.paths(cost).isEmpty()).isEqualTo(valid);
        assertThat(Violations.paths(activity).isEmpty()).isEqualTo(valid);
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0, true", "1, true"})
    void a_period_does_not_end_before_it_begins(int days, boolean valid) {
        LocalDate from = LocalDate.of(2008, 2, 1);

        assertThat(Violations.paths(Period.of(from, from.plusDays(days))).isEmpty())
                .isEqualTo(valid);
        assertThat(Violations.paths(new Period(Optional.empty(), Optional.of(from))))
                .isEmpty();
        assertThat(Violations.paths(new Period(Optional.of(from), Optional.empty())))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'',           1", // too few
        "a,            1",
        "a>a,          2", // too few, and a loop
        "a>b b,        0",
        "a>b b>a,      1",
        "a b,          1",
        "a>b b c>c,    2", // an island, and a loop
        "'a>b,c b>d c>d d', 0",
        "'a>b,b b',    0"
    })
    void a_flow_has_two_activities_or_more_that_hang_together_and_no_loop(String activities, int violations) {
        Flow flow = new Flow(Stream.of(activities.split(" "))
                .filter(text -> !text.isEmpty())
                .map(text -> text.split(">"))
                .map(parts ->
                        activity(parts[0], Optional.empty(), parts.length == 1 ? new String[0] : parts[1].split(",")))
                .toList());

        assertThat(Violations.paths(flow)).hasSize(violations).allMatch("activities"::equals);
    }

    @Test
    void every_repeated_id_is_told_but_the_first() {
        Goal one = new Goal(Id.of("a"), Optional.empty());
        Goal other = new Goal(Id.of("b"), Optional.empty());

        assertThat(Violations.paths(new Targets(List.of(one, other, one, other, one), List.of())))
                .containsExactly("goals[2]", "goals[3]", "goals[4]");
    }

    @Test
    void a_goal_and_a_key_figure_have_different_ids() {
        Goal goal = new Goal(Id.of("a"), Optional.empty());
        Targets targets = new Targets(List.of(goal), List.of(keyFigure("b"), keyFigure("a")));

        assertThat(Violations.paths(targets)).containsExactly("keyFigures[1]");
    }

    @ParameterizedTest
    @CsvSource({"1000, 1000", "1001, 1000", "20000, 1000"})
    void one_constraint_tells_a_thousand_violations_and_no_more(int wrong, int told) {
        Goal goal = new Goal(Id.of("a"), Optional.empty());
        List<KeyFigure> asTheGoal = Collections.nCopies(wrong, keyFigure("a"));
        List<Id> unknown = Collections.nCopies(wrong, Id.of("u"));
        ProcessWork dangling = ProcessWork.builder("w", "t")
                .development(new Development(unknown, Optional.empty(), Optional.empty(), Optional.empty()))
                .build();

        assertThat(Violations.paths(dangling)).hasSize(told).contains("development.introducedIn[0]");
        assertThat(Violations.paths(new Targets(Collections.nCopies(wrong + 1, goal), List.of())))
                .hasSize(told)
                .contains("goals[1]");
        assertThat(new HashSet<>(Violations.paths(new Targets(List.of(goal), asTheGoal))))
                .as("each is told to repeat the goal, and all but the first to repeat each other")
                .hasSize(wrong == told ? told : told + 1);
    }

    @Test
    void leader_owner_members_and_coaches_are_persons() {
        Roles roles = new Roles(
                Optional.of(new Leader(
                        Id.of("l"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())),
                Optional.of(new Owner(Id.of("l"), Optional.empty(), Optional.empty())),
                Optional.empty(),
                List.of(new Coach(Id.of("c"), Optional.empty(), Optional.empty())),
                Optional.of(Id.of("l")),
                Optional.of(Id.of("c")));
        Seminar seminar = new Seminar(
                Id.of("s"), Optional.empty(), List.of(Id.of("c")), List.of(Id.of("l")), List.of(Id.of("x")), List.of());
        ProcessWork work = ProcessWork.builder("w", "t")
                .roles(roles)
                .seminars(List.of(seminar))
                .build();

        assertThat(Violations.paths(work)).containsExactly("seminars[0].present[0]");
    }

    @Test
    void what_is_not_there_violates_nothing() {
        assertThat(new FlowIsConnected().isValid(null, null)).isTrue();
        assertThat(new IdsAreUnique().isValid(null, null)).isTrue();
        assertThat(new NotNegativeDuration().isValid(null, null)).isTrue();
        assertThat(new NotNegativeMoney().isValid(null, null)).isTrue();
        assertThat(new NumberOfPublicBody().isValid(null, null)).isTrue();
        assertThat(new PartyHasOfficialCode().isValid(null, null)).isTrue();
        assertThat(new PeriodInOrder().isValid(null, null)).isTrue();
        assertThat(new ReferencesAreKnown().isValid(null, null)).isTrue();
        assertThat(new TargetsHaveIdsOfTheirOwn().isValid(null, null)).isTrue();
    }

    private static Unit unit(String name) {
        return new Unit(Id.of("u"), Optional.of(name), Optional.empty());
    }

    private static Party party(String kind, String code, String number) {
        return new Party(
                Id.of("p"), Id.of(kind), Optional.empty(), Optional.ofNullable(code), Optional.ofNullable(number));
    }

    private static KeyFigure keyFigure(String id) {
        return new KeyFigure(Id.of(id), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Activity activity(String id, Optional<Duration> work, String... next) {
        return new Activity(
                Id.of(id),
                Optional.empty(),
                Optional.empty(),
                work,
                Optional.empty(),
                Stream.of(next).map(Id::of).toList());
    }
}
