package se.samspel.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samspel.Id;
import se.samspel.decision.Answer;
import se.samspel.decision.Decision;
import se.samspel.decision.Matter;
import se.samspel.decision.Outcome;
import se.samspel.party.Party;
import se.samspel.party.Unit;
import se.samspel.process.Activity;
import se.samspel.process.Flow;
import se.samspel.process.Process;
import se.samspel.rules.assessment.Route;
import se.samspel.work.Phase;
import se.samspel.work.ProcessWork;

/** What counts as a decision to go on, who is a principal, and who decides what comes first. */
class DecisionsTest {

    private static final List<Party> PARTIES = List.of(
            Party.of("region", Party.REGION, "Regionen"),
            Party.of("neighbour", Party.REGION, "Grannregionen"),
            Party.of("city", Party.MUNICIPALITY, "Kommunen"),
            Party.of("federation", Party.LOCAL_FEDERATION, "Kommunalförbundet"),
            Party.of("clinic", Id.of("private-provider"), "Kliniken"));

    @Test
    void a_plan_that_is_adopted_is_a_decision_to_go_on() {
        assertThat(goesOn("adopt-plan", Outcome.ADOPTED)).isTrue();
        assertThat(goesOn("adopt-plan", Outcome.RETURNED, Outcome.ADOPTED_WITH_CHANGES))
                .isTrue();
    }

    @Test
    void the_last_decision_is_the_one_that_counts() {
        assertThat(goesOn("adopt-plan", Outcome.ADOPTED, Outcome.WITHDRAWN)).isFalse();
        assertThat(goesOn("adopt-plan", Outcome.ADOPTED, Outcome.REJECTED)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"prioritise", "new-development-area", "introduce-process"})
    void a_decision_on_something_else_is_no_decision_to_go_on(String kind) {
        assertThat(goesOn(kind, Outcome.ADOPTED)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"prioritise", "new-development-area"})
    void work_that_has_begun_has_a_leader_whatever_is_decided_next(String kind) {
        assertThat(Works.violates(work(Phase.ANALYSIS, matter(kind, "region", "city")), RoleRules.LEADER))
                .isFalse();
        assertThat(Works.violates(work(Phase.DEVELOPMENT, matter(kind, "region", "city")), RoleRules.LEADER))
                .isTrue();
        assertThat(Works.violates(work(Phase.EVALUATION, matter(kind, "region", "city")), RoleRules.LEADER))
                .isTrue();
    }

    @Test
    void only_regions_municipalities_and_local_federations_are_principals() {
        assertThat(Works.violates(work(matter("adopt-plan", "region", "city", "federation")), DecisionRules.PRINCIPALS))
                .isFalse();
        assertThat(Works.violates(work(matter("adopt-plan", "region", "clinic")), DecisionRules.PRINCIPALS))
                .isTrue();
    }

    @Test
    void of_two_regions_the_rules_do_not_say_who_decides() {
        assertThat(Works.route(work(matter("adopt-plan", "region"))).status()).isEqualTo(Route.Status.DETERMINED);
        assertThat(Works.route(work(matter("adopt-plan", "region", "region"))).status())
                .isEqualTo(Route.Status.DETERMINED);
        assertThat(Works.route(work(matter("adopt-plan", "region", "neighbour")))
                        .status())
                .isEqualTo(Route.Status.OPEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"operational", "political"})
    void what_comes_first_is_for_politicians_to_decide_if_it_is_political(String consequences) {
        Route route = Works.route(work(answered(matter("prioritise", "region", "city"), consequences)));

        assertThat(route.stages())
                .extracting(stage -> stage.act() + " " + stage.bodies().get(0).id())
                .isEqualTo(
                        consequences.equals("political")
                                ? List.of("prepares joint-officials-group", "decides joint-political-group")
                                : List.of("decides joint-officials-group"));
    }

    @Test
    void a_question_that_changes_nothing_is_not_put() {
        Matter matter = matter("new-development-area", "region", "city");
        Decision referred = Decision.builder("d", "joint-officials-group", "decides")
                .outcome(Outcome.REFERRED)
                .build();
        Matter open = matter.toBuilder().answers(List.of()).build();

        assertThat(Works.route(work(open)).status()).isEqualTo(Route.Status.OPEN);
        assertThat(Works.route(work(
                                open.toBuilder().decisions(List.of(referred)).build()))
                        .status())
                .isEqualTo(Route.Status.DETERMINED);
    }

    @Test
    void a_unit_of_no_party_is_not_said_to_have_a_forgotten_one() {
        Matter matter = matter("adopt-plan", "region");

        assertThat(Works.violates(chain(matter, Optional.empty()), DecisionRules.PARTY_AFFECTED))
                .isFalse();
        assertThat(Works.violates(chain(matter, Optional.of(Id.of("region"))), DecisionRules.PARTY_AFFECTED))
                .isFalse();
        assertThat(Works.violates(chain(matter, Optional.of(Id.of("city"))), DecisionRules.PARTY_AFFECTED))
                .isTrue();
    }

    private static boolean goesOn(String kind, Outcome... outcomes) {
        Matter matter = answered(matter(kind, "region", "city"), "operational");
        List<Decision> decisions = IntStream.range(0, outcomes.length)
                .mapToObj(i -> Decision.builder("d" + i, "joint-officials-group", "decides")
                        .outcome(outcomes[i])
                        .build())
                .toList();
        Matter decided =
                matter.toBuilder().others(List.of()).decisions(decisions).build();
        return !Works.violates(work(Phase.DEVELOPMENT, decided), DevelopmentRules.DECIDED_TO_GO_ON);
    }

    private static Matter matter(String kind, String... principals) {
        return answered(
                Matter.builder("matter", kind)
                        .principals(List.of(principals).stream().map(Id::of).toList())
                        .build(),
                "operational");
    }

    private static Matter answered(Matter matter, String consequences) {
        Answer answer = new Answer(
                Id.of("consequences"),
                Id.of(consequences),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
        return matter.toBuilder().answers(List.of(answer)).build();
    }

    private static ProcessWork chain(Matter matter, Optional<Id> party) {
        Activity activity = new Activity(
                Id.of("care"),
                Optional.empty(),
                Optional.of(Id.of("unit")),
                Optional.empty(),
                Optional.empty(),
                List.of());
        Process process = new Process(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.of(new Flow(List.of(activity))),
                Optional.empty());
        return work(matter).toBuilder()
                .units(List.of(new Unit(Id.of("unit"), Optional.empty(), party)))
                .process(process)
                .build();
    }

    private static ProcessWork work(Matter matter) {
        return work(Phase.ANALYSIS, matter);
    }

    private static ProcessWork work(Phase phase, Matter matter) {
        return ProcessWork.builder("work", "Arbete")
                .parties(PARTIES)
                .phase(phase)
                .matter(matter)
                .build();
    }
}
