package se.samspel.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samspel.rules.Tiny.SOURCE;
import static se.samspel.rules.Tiny.child;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samspel.Id;
import se.samspel.body.Holder;
import se.samspel.joint.JointPlan;
import se.samspel.leadership.Leadership;
import se.samspel.leadership.PairedLeads;
import se.samspel.leadership.Rung;
import se.samspel.leadership.StuckIssue;
import se.samspel.leadership.Support;
import se.samspel.party.Party;
import se.samspel.rules.assessment.IssueLine;
import se.samspel.rules.condition.CaseView;
import se.samspel.rules.condition.Fact;
import se.samspel.rules.condition.Subject;
import se.samspel.rules.fact.IssueFacts;
import se.samspel.rules.fact.PairFacts;
import se.samspel.rules.layer.SystemLevel;
import se.samspel.rules.layer.SystemLevel.Offices;
import se.samspel.rules.text.Text;
import se.samspel.time.Deadline;
import se.samspel.time.Period;

/** Where an issue that has got stuck stands, with whom, and in which order issues are acted on. */
class StuckIssuesTest {

    private static final LocalDate DAY = LocalDate.of(2027, 4, 1);
    private static final RuleSet RULES = Tiny.with(child(
                    level("micro").raisesTo("meso").within(Deadline.days(21)),
                    level("meso").raisesTo("macro"),
                    level("macro")))
            .find("child", DAY)
            .orElseThrow();

    @Test
    void an_issue_tells_its_level_its_days_who_leads_there_and_where_it_is_raised_to() {
        IssueLine line = line(issue("i", new Rung(Id.of("micro"), Optional.of(DAY.minusDays(31)), Optional.empty())));

        assertThat(line.title()).contains("Titel");
        assertThat(line.priority()).contains(2);
        assertThat(line.stay().level()).isEqualTo(Id.of("micro"));
        assertThat(line.stay().label()).isEqualTo(Text.same("micro"));
        assertThat(line.stay().since()).contains(DAY.minusDays(31));
        assertThat(line.stay().days()).contains(31L);
        assertThat(line.stay().due()).contains(DAY.minusDays(10));
        assertThat(line.stay().daysLate()).contains(10L);
        assertThat(line.stay().raiseTo()).contains(Id.of("meso"));
        assertThat(line.stay().raiseToLabel()).contains(Text.same("meso"));
        assertThat(line.pairs()).extracting(Id::value).containsExactly("first", "second");
        assertThat(line.region().office()).isEqualTo(Text.same("micro r"));
        assertThat(line.region().persons()).extracting(Holder::id).containsExactly(Id.of("anna"), Id.of("gun"));
        assertThat(line.municipal().office()).isEqualTo(Text.same("micro m"));
        assertThat(line.municipal().persons()).extracting(Holder::id).containsExactly(Id.of("bo"));
        assertThat(line.isOverdue()).isTrue();
        assertThat(line.isResolved()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"20, 20, 0, false", "21, 21, 0, false", "22, 22, 1, true"})
    void an_issue_is_overdue_the_day_after_the_last_that_it_may_stay(int ago, long days, long late, boolean overdue) {
        IssueLine line = line(issue("i", at("micro", ago)));

        assertThat(line.stay().days()).contains(days);
        assertThat(line.stay().daysLate()).contains(late);
        assertThat(line.isOverdue()).isEqualTo(overdue);
    }

    @Test
    void an_issue_of_which_nothing_is_said_is_at_the_lowest_level_since_nobody_knows_when() {
        IssueLine line = line(issue("i"));

        assertThat(line.stay().level()).isEqualTo(Id.of("micro"));
        assertThat(line.stay().since()).isEmpty();
        assertThat(line.stay().days()).isEmpty();
        assertThat(line.stay().due()).isEmpty();
        assertThat(line.stay().daysLate()).isEmpty();
        assertThat(line.isOverdue()).isFalse();
    }

    @Test
    void at_the_top_there_is_nowhere_to_raise_it_to_and_no_pair_is_nobody() {
        IssueLine line = line(issue("i", at("micro", 9), at("meso", 6), at("macro", 3)));

        assertThat(line.stay().level()).isEqualTo(Id.of("macro"));
        assertThat(line.stay().raiseTo()).isEmpty();
        assertThat(line.stay().raiseToLabel()).isEmpty();
        assertThat(line.pairs()).isEmpty();
        assertThat(line.region().persons()).isEmpty();
        assertThat(line.municipal().persons()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, micro", "0, meso", "-1, meso"})
    void what_comes_after_the_day_has_not_happened(int ahead, String level) {
        assertThat(line(issue("i", at("micro", 9), at("meso", -ahead))).stay().level())
                .isEqualTo(Id.of(level));
    }

    @Test
    void a_level_that_the_rules_do_not_have_has_no_line_in_the_queue() {
        assertThat(queue(issue("i", at("nowhere", 9)))).isEmpty();
        assertThat(RULES.judge(plan()).issues()).isEmpty();
    }

    @Test
    void the_pair_that_is_named_has_it_alone_if_it_leads_at_the_level() {
        assertThat(line(issue("i", named("micro", "second"))).pairs()).containsExactly(Id.of("second"));
        assertThat(line(issue("i", named("micro", "elsewhere"))).pairs())
                .containsExactly(Id.of("first"), Id.of("second"));
        assertThat(line(issue("i", named("meso", "elsewhere"))).pairs()).containsExactly(Id.of("elsewhere"));
    }

    @ParameterizedTest
    @CsvSource({"1, true, 8", "0, true, 9", "-1, false, 9"})
    void a_resolved_issue_counts_its_days_until_it_was_resolved(int ago, boolean resolved, long days) {
        IssueLine line = line(resolved(issue("i", at("micro", 9)), DAY.minusDays(ago)));

        assertThat(line.isResolved()).isEqualTo(resolved);
        assertThat(line.stay().days()).contains(days);
    }

    @Test
    void a_resolved_issue_is_not_overdue_however_long_it_stayed() {
        IssueLine line = line(resolved(issue("i", at("micro", 40)), DAY.minusDays(1)));

        assertThat(line.stay().daysLate()).contains(18L);
        assertThat(line.isOverdue()).isFalse();
    }

    @Test
    void a_place_of_0_in_the_queue_is_none() {
        assertThat(line(queued("i", 0, at("micro", 9))).priority()).isEmpty();
        assertThat(line(queued("i", 1, at("micro", 9))).priority()).contains(1);
    }

    @Test
    void the_overdue_come_first_then_by_priority_by_day_and_by_id_and_the_resolved_last() {
        assertThat(queue(
                        resolved(queued("resolved", 1, at("micro", 50)), DAY),
                        queued("z", 2, at("meso", 5)),
                        queued("undated", 2),
                        queued("b", 2, at("meso", 5)),
                        queued("older", 2, at("meso", 6)),
                        queued("unranked", 0, at("meso", 90)),
                        queued("first", 1, at("meso", 1)),
                        queued("late", 9, at("micro", 22))))
                .extracting(line -> line.issue().value())
                .containsExactly("late", "first", "older", "b", "z", "undated", "unranked", "resolved");
    }

    @Test
    void the_facts_of_an_issue_say_the_same_as_its_line() {
        JointPlan plan = plan(issue("i", at("micro", 22)), issue("j", at("macro", 3)), issue("k", at("nowhere", 1)));

        assertThat(values(IssueFacts.LEVEL, plan)).containsExactly("micro", "macro", "?");
        assertThat(values(IssueFacts.AT_TOP, plan)).containsExactly("false", "true", "?");
        assertThat(values(IssueFacts.DAYS_AT_LEVEL, plan)).containsExactly("22", "3", "?");
        assertThat(values(IssueFacts.DAYS_LATE, plan)).containsExactly("1", "?", "?");
        assertThat(values(IssueFacts.RESPONSIBLE_ON_EACH_SIDE, plan)).containsExactly("true", "false", "?");
    }

    @Test
    void an_issue_goes_up_one_level_at_a_time_and_no_day_comes_before_the_last() {
        assertThat(values(
                        IssueFacts.IN_ORDER,
                        plan(
                                issue("i", at("micro", 9), at("meso", 9)),
                                issue("j", at("micro", 9), at("macro", 6)),
                                issue("k", at("micro", 6), at("meso", 9)),
                                issue("l", at("nowhere", 9)),
                                resolved(issue("m", at("micro", 6)), DAY.minusDays(7)),
                                resolved(issue("n", at("micro", 6)), DAY.minusDays(6)))))
                .containsExactly("true", "false", "false", "?", "false", "true");
    }

    @Test
    void whether_days_pairs_places_and_ends_are_told_of_an_issue() {
        JointPlan plan = plan(
                issue("i", at("micro", 9), named("micro", "first")),
                issue("j"),
                issue("k", at("micro", -1)),
                queued("l", 0, at("micro", 1), named("micro", "elsewhere")),
                resolved(issue("m", at("micro", 2)), DAY),
                resolved(issue("n", at("micro", 2)), DAY.plusDays(1)));

        assertThat(values(IssueFacts.DAYS_STATED, plan))
                .containsExactly("false", "false", "false", "false", "true", "true");
        assertThat(values(IssueFacts.PAIRS_AT_LEVEL, plan))
                .containsExactly("true", "true", "true", "false", "true", "true");
        assertThat(values(IssueFacts.PRIORITY_STATED, plan))
                .containsExactly("true", "true", "true", "false", "true", "true");
        assertThat(values(IssueFacts.RESOLVED, plan))
                .containsExactly("false", "false", "false", "false", "true", "false");
    }

    @Test
    void of_paired_leads_it_is_told_who_is_on_which_side() {
        JointPlan plan = JointPlan.builder("p", "Planen")
                .parties(PARTIES)
                .leadership(leadership(
                        pair("both", "micro", from("anna", "r"), from("bo", "m")),
                        pair("provider", "micro", from("anna", "r"), from("gun", "vc")),
                        pair("one", "micro", from("anna", "r"), from("anna", "m")),
                        pair("alone", "micro", from("anna", "r")),
                        pair("unknown", "micro", from("anna", "r"), Holder.of("bo")),
                        pair("state", "micro", from("anna", "r"), from("siv", "state")),
                        pair(
                                "former",
                                "micro",
                                from("anna", "r"),
                                from("bo", "m").during(Period.of(DAY.minusDays(9), DAY.minusDays(1))))))
                .build();

        assertThat(values(PairFacts.REGION_LEADS, plan)).containsExactly("1", "2", "1", "1", "?", "1", "1");
        assertThat(values(PairFacts.MUNICIPAL_LEADS, plan)).containsExactly("1", "0", "1", "0", "?", "0", "0");
        assertThat(values(PairFacts.ON_ONE_SIDE, plan))
                .containsExactly("false", "true", "false", "false", "?", "false", "false");
        assertThat(values(PairFacts.SAME_PERSON, plan))
                .containsExactly("false", "false", "true", "false", "?", "false", "false");
        assertThat(values(PairFacts.LEVEL, plan)).containsOnly("micro");
    }

    private static final List<Party> PARTIES = List.of(
            party("r", Party.REGION),
            party("m", Party.MUNICIPALITY),
            party("vc", Party.PRIVATE_PROVIDER),
            party("state", Id.of("authority")));

    private static Party party(String id, Id kind) {
        return new Party(Id.of(id), kind, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** A plan with two pairs at the lowest level, one above, and none at the top. */
    private static JointPlan plan(StuckIssue... issues) {
        return JointPlan.builder("p", "Planen")
                .parties(PARTIES)
                .leadership(leadership(
                        pair("second", "micro", from("gun", "vc"), from("anna", "r")),
                        pair("first", "micro", from("anna", "r"), from("bo", "m")),
                        pair("elsewhere", "meso", from("eva", "r"), from("carl", "m"))))
                .support(new Support(List.of(), List.of(issues)))
                .build();
    }

    private static Leadership leadership(PairedLeads... pairs) {
        return new Leadership(List.of(), List.of(), List.of(pairs), List.of());
    }

    private static PairedLeads pair(String id, String level, Holder... leads) {
        return new PairedLeads(Id.of(id), Optional.of(Id.of(level)), Optional.empty(), List.of(leads));
    }

    private static Holder from(String person, String party) {
        return Holder.of(person).from(party);
    }

    private static StuckIssue issue(String id, Rung... rungs) {
        return queued(id, 2, rungs);
    }

    private static StuckIssue queued(String id, int priority, Rung... rungs) {
        return new StuckIssue(
                Id.of(id),
                Optional.of("Titel"),
                Optional.of(priority),
                List.of(),
                List.of(rungs),
                Optional.empty(),
                Optional.empty());
    }

    private static StuckIssue resolved(StuckIssue issue, LocalDate on) {
        return new StuckIssue(
                issue.id(),
                issue.title(),
                issue.priority(),
                List.of(),
                issue.rungs(),
                Optional.of(on),
                Optional.empty());
    }

    /** That it came there so many days ago. */
    private static Rung at(String level, int ago) {
        return new Rung(Id.of(level), Optional.of(DAY.minusDays(ago)), Optional.empty());
    }

    private static Rung named(String level, String pair) {
        return new Rung(Id.of(level), Optional.empty(), Optional.of(Id.of(pair)));
    }

    private static IssueLine line(StuckIssue issue) {
        List<IssueLine> queue = queue(issue);
        assertThat(queue).hasSize(1);
        return queue.get(0);
    }

    private static List<IssueLine> queue(StuckIssue... issues) {
        return IssueQueue.of(RULES, plan(issues));
    }

    /** Of each issue or pair in turn. */
    private static List<String> values(Fact<?> fact, JointPlan plan) {
        CaseView view = new CaseView(plan, RULES);
        return view.elements(fact.scope()).stream()
                .map(element -> new Subject(view, fact.scope(), element))
                .map(subject -> fact.value(subject).map(String::valueOf).orElse("?"))
                .toList();
    }

    private static SystemLevel level(String id) {
        return SystemLevel.of(id, Text.same(id), Offices.of(Text.same(id + " r"), Text.same(id + " m")), SOURCE);
    }
}
