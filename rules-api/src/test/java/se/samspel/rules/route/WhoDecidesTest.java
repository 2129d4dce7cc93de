package se.samspel.rules.route;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samspel.decision.Outcome.ADOPTED;
import static se.samspel.decision.Outcome.NOT_AGREED;
import static se.samspel.decision.Outcome.REJECTED;
import static se.samspel.rules.route.Arena.DAY;
import static se.samspel.rules.route.Arena.SOURCE;
import static se.samspel.rules.route.Arena.did;
import static se.samspel.rules.route.Arena.own;
import static se.samspel.rules.route.Arena.owners;
import static se.samspel.rules.route.Stage.decides;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samspel.Id;
import se.samspel.decision.Attendance;
import se.samspel.decision.Decision;
import se.samspel.decision.DecisionBuilder;
import se.samspel.decision.Vote;
import se.samspel.rules.LayerProblem;
import se.samspel.rules.assessment.Adoption;
import se.samspel.rules.assessment.Assessment;
import se.samspel.rules.assessment.Commencement;
import se.samspel.rules.assessment.Finding;
import se.samspel.rules.assessment.Route;
import se.samspel.rules.assessment.RouteStage.NamedBody;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Vocabulary;
import se.samspel.rules.layer.Word;
import se.samspel.rules.text.Text;

/** Which of its own bodies decides for each principal, who has adopted, and from when that applies. */
class WhoDecidesTest {

    private static final Stage EACH = decides("adopter").byEach();
    private static final DecisionBuilder[] ALL_ADOPT = {
        own("region", "board", ADOPTED, 1),
        own("a", "council", ADOPTED, 2),
        own("b", "council", ADOPTED, 3),
        own("c", "council", ADOPTED, 4)
    };

    @Test
    void each_principals_own_body_decides_by_its_kind() {
        assertThat(bodies(Arena.of(EACH).with(owners())))
                .containsExactly("council of [a]", "council of [b]", "council of [c]", "board of [region]");
    }

    @Test
    void whoever_is_affected_stands_once_and_in_order_however_it_was_written() {
        Arena arena = Arena.of(decides("group"));

        assertThat(bodies(arena.affecting("region", "a"))).containsExactly("group of [a, region]");
        assertThat(bodies(arena.affecting("b", "b"))).containsExactly("group of [b]");
    }

    @Test
    void the_most_particular_own_body_counts() {
        Item[] particular = {
            OwnBody.of("adopter", "municipality", "council", SOURCE),
            OwnBody.of("adopter", "region", "board", SOURCE),
            OwnBody.of("adopter", "municipality", "group", SOURCE).in("thing"),
            OwnBody.of("adopter", "2305", "court", SOURCE),
            OwnBody.of("adopter", "2380", "forum", SOURCE),
            OwnBody.of("adopter", "2380", "board", SOURCE).in("thing")
        };
        assertThat(bodies(Arena.of(EACH).with(particular)))
                .containsExactly("group of [a]", "court of [b]", "board of [c]", "board of [region]");
    }

    @Test
    void a_group_of_principals_may_have_its_body_in_common() {
        Item[] together = {
            OwnBody.of("adopter", "municipality", "forum", SOURCE).together(),
            OwnBody.of("adopter", "region", "board", SOURCE)
        };
        Arena arena = Arena.of(EACH).with(together);
        assertThat(bodies(arena)).containsExactly("board of [region]", "forum of [a, b, c]");
        assertThat(statuses(arena.after(did("forum", "decides", ADOPTED, 1))))
                .containsExactly("a ADOPTED", "b ADOPTED", "c ADOPTED", "region PENDING");
    }

    @Test
    void a_stage_for_some_kinds_is_left_out_where_none_of_them_is_affected() {
        Arena arena = Arena.of(
                decides("group").onlyFor("municipality").in("a"),
                decides("board").onlyFor("region").in("b"));
        assertThat(bodies(arena)).containsExactly("group of [a, b, c]", "board of [region]");
        assertThat(bodies(arena.affecting("region"))).containsExactly("board of [region]");
    }

    @Test
    void a_rung_above_a_stage_that_is_left_out_stands_on_the_ground() {
        Assessment after = Arena.of(
                        Stage.prepares("group"),
                        decides("council").onlyFor("municipality"),
                        decides("board").as(Rung.REQUIRED))
                .affecting("region")
                .after();
        assertThat(after.route().stages())
                .extracting(stage -> stage.rung().isPresent())
                .containsExactly(false, false);
    }

    @Test
    void whose_own_body_it_is_may_be_left_out_where_there_is_one_of_that_name() {
        Arena arena = Arena.of(EACH).with(owners());
        assertThat(statuses(arena.after(did("board", "decides", ADOPTED, 1), did("council", "decides", ADOPTED, 2))))
                .containsExactly("a PENDING", "b PENDING", "c PENDING", "region ADOPTED");
    }

    @Test
    void a_principal_without_an_own_body_is_named() {
        assertThat(Arena.of(EACH)
                        .with(OwnBody.of("adopter", "municipality", "council", SOURCE))
                        .after()
                        .findings())
                .extracting(finding -> finding.code() + " " + finding.where().path() + ": "
                        + finding.message().text().en())
                .containsExactly(
                        "NO_OWN_BODY /matter/principals: The matter: the rule set does not say which of its own"
                                + " bodies has the matter with region.");
    }

    @Test
    void a_principal_for_which_nobody_decides_is_named_unless_the_row_says_why() {
        Arena arena = Arena.of(decides("group").onlyFor("municipality"));
        assertThat(arena.after().findings()).extracting(Finding::code).containsExactly(Id.of("NO_DECIDER"));
        Assessment narrowed = arena.narrowing().after();
        assertThat(narrowed.findings()).isEmpty();
        assertThat(narrowed.route().narrows()).isPresent();
        assertThat(statuses(narrowed)).contains("region NOT_STATED", "a PENDING");
    }

    @Test
    void who_has_a_say_on_a_rung_has_one_on_the_rung_above() {
        Stage low = decides("group").needing(Agreement.CONSENSUS);
        Stage high = decides("forum").as(Rung.PERMITTED);
        assertThat(Arena.of(low, high).after().findings()).isEmpty();
        assertThat(Arena.of(low, high.onlyFor("municipality")).after().findings())
                .extracting(Finding::code)
                .containsExactly(Id.of("NO_DECIDER"));
    }

    @Test
    void without_principals_it_is_asked_whose_own_bodies_are_meant() {
        Assessment assessment = Arena.of(EACH).with(owners()).affecting().after();
        assertThat(assessment.questions())
                .extracting(question -> question.code().value())
                .containsExactly("matter.principals");
    }

    @Test
    void on_a_ladder_the_highest_rung_that_was_reached_decides() {
        Arena arena = Arena.of(
                decides("group").needing(Agreement.CONSENSUS), decides("forum").as(Rung.REQUIRED));
        assertThat(statuses(arena.after(did("group", "decides", NOT_AGREED, 1))))
                .contains("a PENDING");
        assertThat(statuses(arena.after(did("group", "decides", NOT_AGREED, 1), did("forum", "decides", ADOPTED, 2))))
                .contains("a ADOPTED");
        assertThat(statuses(arena.after(did("group", "decides", ADOPTED, 1)))).contains("a ADOPTED");
    }

    @Test
    void what_is_decided_and_then_ratified_is_adopted_when_it_is_ratified() {
        Arena arena = Arena.of(decides("group"), Stage.act("ratifies", "forum"));
        assertThat(statuses(arena.after(did("group", "decides", ADOPTED, 1)))).contains("a PENDING");
        assertThat(statuses(arena.after(did("group", "decides", ADOPTED, 1), did("forum", "ratifies", ADOPTED, 2))))
                .contains("a ADOPTED");
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_STATED,30,4,NOT_STATED,",
        "WHEN_DECIDED,30,4,IN_FORCE,30",
        "WHEN_ALL_ADOPTED,3,4,IN_FORCE,4",
        "WHEN_ALL_ADOPTED,4,4,IN_FORCE,4",
        "WHEN_ALL_ADOPTED,5,4,IN_FORCE,5",
        "WHEN_ALL_ADOPTED,500,4,COMING,500",
        "WHEN_ALL_ADOPTED_IN_TIME,3,4,NEVER,",
        "WHEN_ALL_ADOPTED_IN_TIME,4,4,IN_FORCE,4",
        "WHEN_ALL_ADOPTED_IN_TIME,5,4,IN_FORCE,5",
        "WHEN_ALL_ADOPTED,5,3,WAITING,",
        "WHEN_ALL_ADOPTED_IN_TIME,500,3,WAITING,",
        "WHEN_ALL_ADOPTED_IN_TIME,5,3,NEVER,",
        "WHEN_DECIDED,5,3,WAITING,"
    })
    void it_applies_from_a_day_or_it_is_said_why_not(
            EntryIntoForce rule, int planned, int adopting, Commencement.Status status, Integer from) {
        Commencement effect = Arena.of(EACH)
                .with(owners())
                .entering(rule, DAY.plusDays(planned))
                .after(List.of(ALL_ADOPT).subList(0, adopting).toArray(DecisionBuilder[]::new))
                .effect()
                .orElseThrow();
        Optional<LocalDate> day = Optional.ofNullable(from).map(DAY::plusDays);
        assertThat(effect.status()).isEqualTo(status);
        assertThat(effect.from()).isEqualTo(day);
        assertThat(effect.waitingFor()).hasSize(adopting < 4 ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"v1,IN_FORCE", "v3,IN_FORCE", "v2,TEXTS_DIFFER"})
    void texts_are_the_same_if_their_checksums_are(String text, Commencement.Status status) {
        DecisionBuilder[] told = ALL_ADOPT.clone();
        told[3] = own("c", "council", ADOPTED, 4).text(text);
        assertThat(Arena.of(EACH)
                        .with(owners())
                        .entering(EntryIntoForce.WHEN_ALL_ADOPTED, DAY)
                        .after(told)
                        .effect()
                        .map(Commencement::status))
                .contains(status);
    }

    @Test
    void where_a_day_is_not_told_it_is_not_said_that_it_came_too_late() {
        DecisionBuilder[] told = ALL_ADOPT.clone();
        told[3] = Decision.builder("c", "council", "decides")
                .principal("c")
                .outcome(ADOPTED)
                .text("v1");
        Commencement effect = Arena.of(EACH)
                .with(owners())
                .entering(EntryIntoForce.WHEN_ALL_ADOPTED_IN_TIME, DAY.plusDays(30))
                .after(told)
                .effect()
                .orElseThrow();
        assertThat(effect.status()).isEqualTo(Commencement.Status.WAITING);
        assertThat(effect.waitingFor()).containsExactly(Id.of("c"));
    }

    @Test
    void a_refusal_does_not_put_off_what_most_have_adopted() {
        DecisionBuilder[] told = ALL_ADOPT.clone();
        told[3] = own("c", "council", REJECTED, 9);
        assertThat(Arena.of(EACH.needing(Agreement.MAJORITY))
                        .with(owners())
                        .entering(EntryIntoForce.WHEN_DECIDED, DAY)
                        .after(told)
                        .effect()
                        .flatMap(Commencement::from))
                .contains(DAY.plusDays(3));
    }

    @Test
    void what_is_voted_down_where_all_must_be_for_is_refused() {
        Attendance divided = new Attendance(List.of(), List.of(), Optional.of(new Vote(9, 1, Optional.empty())));
        assertThat(statuses(Arena.of(decides("group").needing(Agreement.UNANIMITY))
                        .after(did("group", "decides", ADOPTED, 1).attendance(divided))))
                .contains("a REFUSED");
    }

    @Test
    void what_is_adopted_after_the_matter_has_fallen_does_not_stand() {
        assertThat(Arena.of(decides("group"))
                        .after(did("group", "decides", REJECTED, 1), did("group", "decides", ADOPTED, 2))
                        .adoption())
                .isNotEmpty()
                .noneMatch(Adoption::stands);
    }

    @Test
    void what_was_adopted_before_its_turn_does_not_stand() {
        assertThat(Arena.of(Stage.prepares("group"), EACH)
                        .with(owners())
                        .after(own("a", "council", ADOPTED, 1))
                        .adoption())
                .filteredOn(one -> one.status() == Adoption.Status.ADOPTED)
                .hasSize(1)
                .noneMatch(Adoption::stands);
    }

    @Test
    void what_one_principal_refuses_never_applies() {
        assertThat(Arena.of(EACH)
                        .with(owners())
                        .entering(EntryIntoForce.WHEN_ALL_ADOPTED, DAY)
                        .after(own("a", "council", REJECTED, 1))
                        .effect()
                        .map(Commencement::status))
                .contains(Commencement.Status.NEVER);
    }

    @Test
    void a_stage_with_own_bodies_that_nobody_has_is_a_problem_of_the_rules() {
        assertThat(Arena.of(EACH).rules().problems())
                .extracting(LayerProblem::code)
                .containsExactly("OWN_BODY_MISSING");
    }

    @Test
    void a_rung_on_nothing_is_a_problem_of_the_rules() {
        assertThat(Arena.of(decides("group").as(Rung.PERMITTED)).rules().problems())
                .extracting(LayerProblem::code)
                .containsExactly("RUNG_ALONE");
        assertThat(Arena.of(decides("group").in("a"), decides("forum").in("b").as(Rung.PERMITTED))
                        .rules()
                        .problems())
                .extracting(LayerProblem::code)
                .containsExactly("RUNG_ALONE");
    }

    private static List<String> bodies(Arena arena) {
        return arena.after().route().stages().stream()
                .flatMap(stage -> stage.bodies().stream())
                .map((NamedBody body) -> body.id() + " of " + body.principals())
                .toList();
    }

    private static List<String> statuses(Assessment assessment) {
        return assessment.adoption().stream()
                .map((Adoption one) -> one.principal() + " " + one.status())
                .toList();
    }

    @Test
    void a_rung_that_is_left_out_is_climbed_past() {
        Assessment after = Arena.of(
                        decides("group").needing(Agreement.CONSENSUS),
                        decides("council").onlyFor("municipality").as(Rung.PERMITTED),
                        decides("board").as(Rung.REQUIRED))
                .affecting("region")
                .after();

        assertThat(after.route().stages())
                .extracting(stage -> stage.rung().isPresent())
                .containsExactly(false, true);
    }

    @Test
    void a_rung_stands_on_the_ground_where_all_below_it_are_left_out() {
        Assessment after = Arena.of(
                        decides("forum").onlyFor("municipality").needing(Agreement.CONSENSUS),
                        decides("council").onlyFor("municipality").as(Rung.PERMITTED),
                        decides("board").as(Rung.REQUIRED))
                .affecting("region")
                .after();

        assertThat(after.route().stages())
                .extracting(stage -> stage.rung().isPresent())
                .containsExactly(false);
    }

    @Test
    void without_principals_nobody_can_be_bound_yet_what_only_prepares_can_go_on() {
        Assessment binding = Arena.of(decides("board")).affecting().after();
        Assessment preparing = Arena.of(Stage.prepares("board")).affecting().after();

        assertThat(binding.route().status()).isEqualTo(Route.Status.OPEN);
        assertThat(binding.questions()).hasSize(1);
        assertThat(binding.findings()).isEmpty();
        assertThat(Arena.of(Stage.prepares("adopter").byEach())
                        .with(owners())
                        .affecting()
                        .after()
                        .questions())
                .hasSize(1);
        assertThat(preparing.route().status()).isEqualTo(Route.Status.DETERMINED);
        assertThat(preparing.questions()).isEmpty();
    }

    @Test
    void an_own_body_for_something_else_does_not_count() {
        Item[] owners = {
            OwnBody.of("adopter", "municipality", "council", SOURCE),
            OwnBody.of("adopter", "region", "board", SOURCE),
            OwnBody.of("adopter", "2303", "court", SOURCE).in("other-thing"),
            OwnBody.of("group", "2305", "court", SOURCE),
            Word.of(Vocabulary.MATTER, "other-thing", Text.same("other"), SOURCE)
        };

        assertThat(bodies(Arena.of(EACH).with(owners)))
                .containsExactly("council of [a]", "council of [b]", "council of [c]", "board of [region]");
    }

    @Test
    void whom_a_mandate_is_for_is_told_in_order() {
        assertThat(Principals.ALL).hasToString("all");
        assertThat(Principals.ofCodes("2380", "2303")).hasToString("2303, 2380");
        assertThat(Principals.ofKinds(Id.of("region"), Id.of("municipality"))).hasToString("municipality, region");
    }
}
