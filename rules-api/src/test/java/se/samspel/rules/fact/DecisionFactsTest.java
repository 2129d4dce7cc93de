package se.samspel.rules.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samspel.Id;
import se.samspel.body.Holder;
import se.samspel.body.Roster;
import se.samspel.body.Seat;
import se.samspel.decision.Attendance;
import se.samspel.decision.Decision;
import se.samspel.decision.DecisionBuilder;
import se.samspel.decision.Matter;
import se.samspel.decision.Minutes;
import se.samspel.decision.Notice;
import se.samspel.decision.Outcome;
import se.samspel.decision.Vote;
import se.samspel.document.MatterDocument;
import se.samspel.party.Party;
import se.samspel.rules.condition.CaseView;
import se.samspel.rules.condition.Course;
import se.samspel.rules.condition.Fact;
import se.samspel.rules.condition.Setting;
import se.samspel.rules.condition.Subject;
import se.samspel.rules.condition.Verdict;
import se.samspel.rules.text.Range;
import se.samspel.time.WorkingDays;

class DecisionFactsTest {

    private static final LocalDate JUDGED = LocalDate.of(2026, 5, 16);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 12);

    @Test
    void what_was_done_by_what_kind_of_body_is_read() {
        assertThat(value(DecisionFacts.ACT, decision())).isEqualTo("decides");
        assertThat(value(DecisionFacts.BINDING, decision())).isEqualTo("true");
        assertThat(value(DecisionFacts.BINDING, Decision.builder("d", "board", "prepares")))
                .isEqualTo("false");
        assertThat(value(DecisionFacts.BODY_KIND, decision())).isEqualTo("joint-board");
        assertThat(value(DecisionFacts.BODY_KIND, Decision.builder("d", "club", "decides")))
                .isEqualTo("none");
        assertThat(value(DecisionFacts.OUTCOME, decision())).isEqualTo("?");
        assertThat(value(DecisionFacts.OUTCOME, decision().outcome(Outcome.RETURNED)))
                .isEqualTo("RETURNED");
    }

    @ParameterizedTest
    @CsvSource({
        "p0 p1,       '',    2, false, 0",
        "p0 p1 p2,    '',    3, true,  0",
        "p0 p1 e2,    '',    3, true,  0", // a deputy in a member's place
        "p0 e0 p1,    '',    3, false, 0", // a deputy beside the member
        "p0 p1 p2,    p2,    3, false, 1", // who is disqualified does not count
        "p0 p1 p2 p3, p2,    4, true,  1",
        "p0 p1 p2,    p3,    3, true,  0"
    })
    void more_than_half_of_four_is_three(String present, String disqualified, String number, String more, String out) {
        DecisionBuilder decision = decision().attendance(attendance(present, disqualified));

        assertThat(value(DecisionFacts.PRESENT, decision)).isEqualTo(number);
        assertThat(value(DecisionFacts.MORE_THAN_HALF, decision)).isEqualTo(more);
        assertThat(value(DecisionFacts.DISQUALIFIED_PRESENT, decision)).isEqualTo(out);
    }

    @Test
    void who_was_there_is_unknown_where_nobody_is_named() {
        Stream.of(decision(), decision().attendance(attendance("", "p1"))).forEach(decision -> {
            assertThat(value(DecisionFacts.PRESENT, decision)).isEqualTo("?");
            assertThat(value(DecisionFacts.MORE_THAN_HALF, decision)).isEqualTo("?");
            assertThat(value(DecisionFacts.DISQUALIFIED_PRESENT, decision)).isEqualTo("?");
        });
        assertThat(value(
                        DecisionFacts.MORE_THAN_HALF,
                        Decision.builder("d", "club", "decides").on(MARCH).attendance(attendance("p0", ""))))
                .isEqualTo("?");
    }

    @ParameterizedTest
    @CsvSource({
        "5, 4, , for",
        "4, 5, , against",
        "4, 5, true, against",
        "5, 5, , tie",
        "5, 5, false, tie",
        "5, 5, true, casting-vote"
    })
    void the_chair_settles_a_tie_and_nothing_else(int yes, int no, Boolean casting, String vote) {
        Attendance attendance =
                new Attendance(List.of(), List.of(), Optional.of(new Vote(yes, no, Optional.ofNullable(casting))));

        assertThat(value(DecisionFacts.VOTE, decision().attendance(attendance))).isEqualTo(vote);
        assertThat(value(DecisionFacts.VOTE, decision())).isEqualTo("?");
    }

    @Test
    void where_it_is_kept_and_reported_is_read() {
        DecisionBuilder kept = decision()
                .minutes(new Minutes(Optional.of("§ 1"), Optional.empty(), List.of()))
                .registered("region", "R 1")
                .reported(MARCH);

        assertThat(value(DecisionFacts.PARAGRAPH_STATED, kept)).isEqualTo("true");
        assertThat(value(DecisionFacts.PARAGRAPH_STATED, decision())).isEqualTo("false");
        assertThat(value(DecisionFacts.WITHOUT_REGISTRY_NUMBER, kept)).isEqualTo("1");
        assertThat(value(DecisionFacts.WITHOUT_REGISTRY_NUMBER, kept.principal("region")))
                .isEqualTo("0");
        assertThat(value(DecisionFacts.REPORTED, kept)).isEqualTo("true");
        assertThat(value(DecisionFacts.REPORTED, decision())).isEqualTo("false");
        assertThat(value(DecisionFacts.REPORT_DUE, decision())).isEqualTo("true");
    }

    @Test
    void a_principal_has_both_a_member_and_a_deputy_or_is_counted() {
        Seat alone = Seat.builder("s0").party("city").holders(Holder.of("p0")).build();
        Seat both = Seat.builder("s1")
                .party("region")
                .holders(Holder.of("p1"))
                .deputies(Holder.of("e1"))
                .build();
        Seat deputies =
                Seat.builder("s2").party("city").deputies(Holder.of("e2")).build();

        assertThat(unseated(alone)).isEqualTo("2");
        assertThat(unseated(both)).isEqualTo("1");
        assertThat(unseated(both, alone)).isEqualTo("1");
        assertThat(unseated(both, alone, deputies)).isEqualTo("0");
        assertThat(unseated()).isEqualTo("?");
    }

    @ParameterizedTest
    @CsvSource({"2026-03-12, 0", "2026-03-26, 14", "2026-03-27, 15", ", 65"})
    void the_days_to_the_approval_go_on_until_it_comes(LocalDate approved, String days) {
        DecisionBuilder decision =
                decision().minutes(new Minutes(Optional.empty(), Optional.ofNullable(approved), List.of()));

        assertThat(value(MinutesFacts.DAYS_TO_APPROVAL, decision)).isEqualTo(days);
        assertThat(value(MinutesFacts.APPROVED, decision)).isEqualTo(String.valueOf(approved != null));
        assertThat(value(MinutesFacts.DAYS_TO_APPROVAL, Decision.builder("d", "board", "decides")))
                .isEqualTo("?");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-01, 2026-05-03, 0, 2, 13",
        "2026-05-03, 2026-05-01, 0, 2, 13", // the last of them counts
        "2026-05-01, ,           1, 15, ?", // so far
        ",           ,           2, 15, ?"
    })
    void a_notice_is_there_when_it_is_on_all_boards(
            LocalDate region, LocalDate city, String missing, String toNotice, String since) {
        List<Notice> notices = Stream.of(
                        new Notice(Id.of("region"), Optional.ofNullable(region)),
                        new Notice(Id.of("city"), Optional.ofNullable(city)))
                .toList();
        DecisionBuilder decision =
                decision().minutes(new Minutes(Optional.empty(), Optional.of(LocalDate.of(2026, 5, 1)), notices));

        assertThat(value(MinutesFacts.BOARDS_WITHOUT_NOTICE, decision)).isEqualTo(missing);
        assertThat(value(MinutesFacts.DAYS_TO_NOTICE, decision)).isEqualTo(toNotice);
        assertThat(value(MinutesFacts.DAYS_SINCE_NOTICE, decision)).isEqualTo(since);
    }

    @Test
    void a_body_of_one_principal_is_on_the_board_of_that_one() {
        Notice notice = new Notice(Id.of("city"), Optional.of(JUDGED));
        DecisionBuilder decision = decision()
                .principal("city")
                .minutes(new Minutes(Optional.empty(), Optional.of(JUDGED), List.of(notice)));

        assertThat(value(MinutesFacts.BOARDS_WITHOUT_NOTICE, decision)).isEqualTo("0");
        assertThat(value(MinutesFacts.DAYS_SINCE_NOTICE, decision)).isEqualTo("0");
    }

    private static DecisionBuilder decision() {
        return Decision.builder("d", "board", "decides").on(MARCH);
    }

    private static Attendance attendance(String present, String disqualified) {
        return new Attendance(ids(present), ids(disqualified), Optional.empty());
    }

    private static List<Id> ids(String text) {
        return Arrays.stream(text.split(" "))
                .filter(id -> !id.isEmpty())
                .map(Id::of)
                .toList();
    }

    /** Four seats, each with a member p and a deputy e. */
    private static Seat[] four() {
        return Stream.of(0, 1, 2, 3)
                .map(i -> Seat.builder("s" + i)
                        .holders(Holder.of("p" + i))
                        .deputies(Holder.of("e" + i))
                        .build())
                .toArray(Seat[]::new);
    }

    private static String unseated(Seat... seats) {
        return value(DecisionFacts.UNSEATED_PRINCIPALS, decision(), seats);
    }

    private static String value(Fact<?> fact, DecisionBuilder decision) {
        return value(fact, decision, four());
    }

    private static String value(Fact<?> fact, DecisionBuilder decision, Seat... seats) {
        Matter matter = Matter.builder("m", "plan")
                .principals(List.of(Id.of("region"), Id.of("city")))
                .decisions(List.of(decision.build()))
                .rosters(List.of(Roster.of("board", List.of(seats), List.of())))
                .build();
        MatterDocument document = new MatterDocument(
                Id.of("d"),
                "Ärendet",
                Optional.empty(),
                Optional.empty(),
                List.of(Party.of("region", Party.REGION, "Regionen"), Party.of("city", Party.MUNICIPALITY, "Staden")),
                Optional.of(matter),
                List.of());
        CaseView view = new CaseView(document, new OneJointBoard());
        return fact.value(new Subject(
                        view, Scopes.DECISION, view.elements(Scopes.DECISION).get(0)))
                .map(Object::toString)
                .orElse("?");
    }

    private static final class OneJointBoard implements Setting {
        @Override
        public Optional<Range> parameter(Id id) {
            return Optional.empty();
        }

        @Override
        public WorkingDays workingDays() {
            return WorkingDays.weekdays();
        }

        @Override
        public LocalDate asOf() {
            return JUDGED;
        }

        @Override
        public Optional<Id> bodyKind(Id body) {
            return Optional.of(Id.of("joint-board")).filter(kind -> body.equals(Id.of("board")));
        }

        @Override
        public Verdict reportsBack(CaseView view, Decision decision) {
            return Verdict.YES;
        }

        @Override
        public Set<Id> bindingActs() {
            return Set.of(Id.of("decides"));
        }

        @Override
        public Course course(CaseView view) {
            return Course.NONE;
        }
    }
}
