package se.samspel.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.samspel.Id;
import se.samspel.decision.Answer;
import se.samspel.decision.Decision;
import se.samspel.decision.Matter;
import se.samspel.decision.Outcome;
import se.samspel.party.Party;
import se.samspel.rules.RuleSet;
import se.samspel.rules.fact.TimeFacts;
import se.samspel.rules.text.Text;
import se.samspel.time.FullDays;
import se.samspel.work.Member;
import se.samspel.work.ProcessWork;
import se.samspel.work.ProcessWorkBuilder;
import se.samspel.work.Roles;
import se.samspel.work.Team;

/** Assessments and problems as JSON. */
class AnswerJsonTest {

    private static final RuleSet RULES = SmallRules.on(LocalDate.of(2027, 1, 1));

    @Test
    void every_member_is_there_in_its_order_and_nothing_is_null() {
        Map<String, Object> members = english(work(7).build());
        assertThat(members)
                .containsOnlyKeys(
                        "case",
                        "ruleSet",
                        "asOf",
                        "outcome",
                        "findings",
                        "questions",
                        "route",
                        "trail",
                        "adoption",
                        "effect",
                        "budgets",
                        "progress");
        assertThat(JsonText.line(members))
                .startsWith("{\"case\":{\"id\":\"w\",\"kind\":\"process-work\",\"title\":\"A work\",\"fingerprint\":\""
                        + CaseFingerprint.of(work(7).build()) + "\"},\"ruleSet\":{\"id\":\"small\",\"version\":\"1\","
                        + "\"fingerprint\":\"" + RULES.fingerprint()
                        + "\",\"layers\":[{\"id\":\"small\",\"level\":\"base\",\"version\":\"1\"}]},"
                        + "\"asOf\":\"2027-01-01\",\"outcome\":\"BLOCKED\",\"findings\":[{")
                .doesNotContain("null");
    }

    @Test
    void a_finding_tells_all_that_is_needed_to_see_why() {
        assertThat(JsonText.line(english(work(7).build()).get("findings")))
                .isEqualTo("[{\"code\":\"member.days\",\"severity\":\"ERROR\",\"element\":\"m1\","
                        + "\"path\":\"/roles/team/members/0/fullDays\","
                        + "\"message\":\"Member m1 sets aside 7 full days; 4 to 6 full days apply.\","
                        + "\"remedy\":\"Agree on another time.\","
                        + "\"facts\":[{\"fact\":\"member.full-days\",\"label\":\""
                        + TimeFacts.MEMBER_FULL_DAYS.label().en() + "\","
                        + "\"value\":7,\"text\":\"7 full days\"}],"
                        + "\"limit\":{\"parameter\":\"days\",\"least\":4,\"most\":6,\"unit\":\"FULL_DAYS\","
                        + "\"text\":\"4 to 6 full days\",\"layer\":\"small\","
                        + "\"source\":{\"document\":\"A book\",\"clause\":\"Time\",\"kind\":\"TEXT\"}},"
                        + "\"source\":{\"document\":\"A book\",\"clause\":\"Time\",\"kind\":\"TEXT\"},"
                        + "\"layer\":\"small\"}]");
    }

    @Test
    void messages_follow_the_locale_and_ids_do_not() {
        String swedish = JsonText.line(AnswerJson.of(RULES.judge(work(7).build()), "sha256:x", Text.SWEDISH));
        assertThat(swedish)
                .contains("\"message\":\"Medlemmen m1 avsätter 7 heldagar; 4 till 6 heldagar gäller.\"")
                .contains("\"code\":\"member.days\"", "\"unit\":\"FULL_DAYS\"");
    }

    @Test
    void an_open_route_shows_what_each_answer_would_give() {
        Map<String, Object> members =
                english(work(5).matter(matter(List.of(), List.of())).build());
        String source = "\"source\":{\"document\":\"A book\",\"clause\":\"Decisions\",\"kind\":\"INTERPRETATION\"}";
        assertThat(members).containsEntry("outcome", "OPEN");
        assertThat(JsonText.line(members.get("questions")))
                .isEqualTo("[{\"code\":\"weight\",\"kind\":\"JUDGEMENT\",\"text\":\"How heavy?\",\"element\":\"m\","
                        + "\"path\":\"/matter\",\"missing\":\"answers\",\"mayAnswer\":[\"The board\"],"
                        + "\"answers\":[{\"value\":\"light\",\"label\":\"light\"},{\"value\":\"heavy\",\"label\":\"heavy\"}],"
                        + source + "}]");
        assertThat(JsonText.line(members.get("route")))
                .startsWith("{\"status\":\"OPEN\",\"matter\":\"thing\",\"stages\":[],\"alternatives\":[{\"answers\":{")
                .contains(
                        "{\"answers\":{\"weight\":\"heavy\"},\"status\":\"NOT_STATED\",\"stages\":[]," + source + "}");
        assertThat(JsonText.line(members.get("adoption"))).isEqualTo("[{\"principal\":\"r\",\"status\":\"OPEN\"}]");
    }

    @Test
    void a_trail_names_its_stages_and_adoption_its_body() {
        Answer light = new Answer(
                Id.of("weight"), Id.of("light"), Optional.empty(), Optional.empty(), Optional.empty(), List.of());
        Decision prepared = decision("d1", "prepares", Outcome.ADOPTED);
        Decision adopted = decision("d2", "decides", Outcome.ADOPTED_WITH_CHANGES);
        Map<String, Object> begun = english(
                work(5).matter(matter(List.of(light), List.of(prepared))).build());
        assertThat(JsonText.line(begun.get("trail")))
                .isEqualTo("{\"standing\":\"UNDER_WAY\",\"done\":[{\"stage\":0,\"act\":\"prepares\","
                        + "\"bodies\":[{\"id\":\"board\",\"name\":\"The board\"}]}],"
                        + "\"next\":[{\"stage\":1,\"act\":\"decides\",\"bodies\":[{\"id\":\"board\",\"name\":\"The board\"}]}],"
                        + "\"missing\":[],\"outOfOrder\":[],"
                        + "\"steps\":[{\"mark\":\"DONE\",\"daysLate\":0,\"waitingFor\":[]},"
                        + "{\"mark\":\"NEXT\",\"since\":\"2026-12-03\",\"daysLate\":0,\"waitingFor\":"
                        + "[{\"id\":\"board\",\"name\":\"The board\",\"principals\":[\"r\"]}]}]}");
        assertThat(JsonText.line(begun.get("adoption")))
                .isEqualTo("[{\"principal\":\"r\",\"body\":{\"id\":\"board\",\"name\":\"The board\"},"
                        + "\"status\":\"PENDING\"}]");
        Map<String, Object> done = english(work(5).matter(matter(List.of(light), List.of(prepared, adopted)))
                .build());
        assertThat(JsonText.line(done.get("adoption"))).contains("\"status\":\"ADOPTED\",\"date\":\"2026-12-03\"");
        assertThat(JsonText.line(done.get("effect")))
                .isEqualTo("{\"rule\":\"NOT_STATED\",\"status\":\"NOT_STATED\",\"waitingFor\":[]}");
    }

    @Test
    void a_budget_has_the_limit_and_where_the_plan_lies() {
        assertThat(JsonText.line(english(work(5).build()).get("budgets")))
                .isEqualTo("[{\"who\":\"m1\",\"label\":\"Member m1\",\"budget\":\"budget\",\"role\":\"Member\","
                        + "\"unit\":\"FULL_DAYS\",\"planned\":5,\"min\":4,\"max\":6,\"status\":\"WITHIN\","
                        + "\"source\":{\"document\":\"A book\",\"clause\":\"Time\",\"kind\":\"TEXT\"}}]");
    }

    @Test
    void a_case_that_asks_for_nothing_has_a_route_all_the_same() {
        Map<String, Object> members = english(work(5).build());
        assertThat(JsonText.line(members.get("route")))
                .isEqualTo("{\"status\":\"NONE\",\"stages\":[],\"alternatives\":[]}");
        assertThat(members).containsEntry("adoption", List.of());
    }

    @Test
    void problems_have_a_place_and_a_message() {
        Problem problem = new Problem("MISSING_DAY", "", 1, 1, "no day");
        assertThat(JsonText.line(AnswerJson.of(List.of(problem))))
                .isEqualTo("{\"problems\":[{\"code\":\"MISSING_DAY\",\"pointer\":\"\",\"line\":1,\"column\":1,"
                        + "\"message\":\"no day\"}]}");
    }

    private static Map<String, Object> english(ProcessWork work) {
        return AnswerJson.of(RULES.judge(work), RULES.fingerprint(), Locale.ENGLISH);
    }

    private static ProcessWorkBuilder work(long days) {
        Member member = new Member(
                Id.of("m1"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(FullDays.of(days)),
                Optional.empty());
        Roles roles = new Roles(
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Team(Optional.empty(), List.of(member))),
                List.of(),
                Optional.empty(),
                Optional.empty());
        return ProcessWork.builder("w", "A work")
                .parties(List.of(Party.of("r", Party.REGION, "The region")))
                .roles(roles);
    }

    private static Matter matter(List<Answer> answers, List<Decision> decisions) {
        return Matter.builder("m", "thing")
                .principals(List.of(Id.of("r")))
                .answers(answers)
                .decisions(decisions)
                .build();
    }

    private static Decision decision(String id, String act, Outcome outcome) {
        return Decision.builder(id, "board", act)
                .outcome(outcome)
                .on(LocalDate.of(2026, 12, 3))
                .build();
    }
}
