package se.samspel.rules.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samspel.Id;
import se.samspel.decision.Decision;
import se.samspel.decision.Matter;
import se.samspel.decision.MatterText;
import se.samspel.decision.Outcome;
import se.samspel.rules.assessment.RouteStage.NamedBody;
import se.samspel.rules.layer.Source;
import se.samspel.rules.route.Agreement;
import se.samspel.rules.route.Effect;
import se.samspel.rules.route.EntryIntoForce;
import se.samspel.rules.text.Text;

/** Whether the body that decides for an affected principal has adopted. */
class AdoptionTest {

    private static final LocalDate DAY = LocalDate.of(2008, 5, 30);
    private static final Source SOURCE = Source.text("A book", "Decisions");
    private static final NamedBody BOARD = NamedBody.of(
            Id.of("board"),
            Text.same("the board"),
            Stream.of("a", "b").map(Id::of).toList(),
            false);
    private static final Route BY_BOARD = new Route(
            Route.Status.DETERMINED,
            Optional.of(Id.of("thing")),
            List.of(stage("prepares", Effect.PREPARATION), stage("decides", Effect.BINDING)),
            List.of(),
            EntryIntoForce.NOT_STATED,
            Optional.empty(),
            Optional.of(SOURCE));

    @ParameterizedTest
    @CsvSource({
        "ADOPTED,ADOPTED,true",
        "ADOPTED_WITH_CHANGES,ADOPTED,true",
        "REJECTED,REFUSED,true",
        "NOT_AGREED,REFUSED,true",
        "WITHDRAWN,REFUSED,true",
        "RETURNED,PENDING,false",
        "DEFERRED,PENDING,false",
        "REFERRED,PENDING,false"
    })
    void the_outcome_of_the_deciding_body_counts_for_every_principal(
            Outcome outcome, Adoption.Status status, boolean dated) {
        List<Adoption> adoption = adoption(matter(decision("decides", outcome)), BY_BOARD);
        Optional<LocalDate> day = dated ? Optional.of(DAY) : Optional.empty();
        Optional<LocalDate> unchanged = day.filter(on -> outcome != Outcome.ADOPTED_WITH_CHANGES);
        Optional<Id> text = unchanged.map(on -> Id.of("v1"));
        Optional<String> hash = unchanged.map(on -> "sha256:9f86d081");
        assertThat(adoption)
                .containsExactly(
                        new Adoption(
                                Id.of("a"),
                                Optional.of(BOARD),
                                status,
                                day,
                                text,
                                hash,
                                status == Adoption.Status.ADOPTED),
                        new Adoption(
                                Id.of("b"),
                                Optional.of(BOARD),
                                status,
                                day,
                                text,
                                hash,
                                status == Adoption.Status.ADOPTED));
    }

    @Test
    void what_a_principals_own_body_does_is_not_done_by_the_body_that_several_have_in_common() {
        Decision own = Decision.builder("own", "board", "decides")
                .principal("a")
                .outcome(Outcome.ADOPTED)
                .build();

        assertThat(adoption(matter(own), BY_BOARD)).allMatch(one -> one.status() == Adoption.Status.PENDING);
    }

    @Test
    void the_last_word_of_the_deciding_body_counts() {
        assertThat(adoption(
                        matter(decision("decides", Outcome.RETURNED), decision("decides", Outcome.ADOPTED)), BY_BOARD))
                .allMatch(one -> one.status() == Adoption.Status.ADOPTED);
    }

    @Test
    void what_is_done_in_another_stage_decides_nothing() {
        assertThat(adoption(matter(decision("prepares", Outcome.ADOPTED)), BY_BOARD))
                .allMatch(one -> one.status() == Adoption.Status.PENDING);
    }

    @Test
    void without_a_route_nobody_has_adopted() {
        Matter matter = matter(decision("decides", Outcome.ADOPTED));
        assertThat(adoption(matter, route(Route.Status.OPEN)))
                .allMatch(one ->
                        one.status() == Adoption.Status.OPEN && one.body().isEmpty());
        assertThat(adoption(matter, route(Route.Status.NOT_STATED)))
                .allMatch(one ->
                        one.status() == Adoption.Status.NOT_STATED && one.date().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "'v1 v1 v1', true",
        "'v1 v2 v1', false",
        "'- v1 v2', false",
        "'v1 - v2', false",
        "'v1 v2 -', false",
        "'- v1 v1', ",
        "'v1 v1 -', ",
        "'v1', ",
        "'', "
    })
    void whoever_comes_first_all_have_adopted_the_same_text_or_some_have_not(String texts, Boolean same) {
        List<Adoption> adoption = Stream.of(texts.split(" "))
                .filter(text -> !text.isEmpty())
                .map(AdoptionTest::adopted)
                .toList();

        assertThat(Adoption.isSameText(adoption)).isEqualTo(Optional.ofNullable(same));
    }

    /** By a council of its own. */
    private static Adoption adopted(String text) {
        return new Adoption(
                Id.of("p"),
                Optional.of(NamedBody.of(Id.of("council"), Text.same("council"), List.of(Id.of("p")), true)),
                Adoption.Status.ADOPTED,
                Optional.of(DAY),
                Optional.of(text).filter(version -> !version.equals("-")).map(Id::of),
                Optional.empty(),
                true);
    }

    /** As far as the tests go, every stage has been reached. */
    private static List<Adoption> adoption(Matter matter, Route route) {
        Trail.Step reached = new Trail.Step(Trail.Mark.NEXT, false, Optional.empty(), Optional.empty(), 0, List.of());
        List<Trail.Followed> followed = matter.decisions().stream()
                .map(decision -> new Trail.Followed(decision.id(), Optional.of(1), true, 0, false))
                .toList();
        return Adoption.of(matter, route, new Trail(Trail.Standing.UNDER_WAY, List.of(reached, reached), followed));
    }

    private static RouteStage stage(String act, Effect effect) {
        return new RouteStage(
                Id.of(act),
                Text.same(act),
                effect,
                List.of(BOARD),
                Agreement.ALL,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                SOURCE);
    }

    private static Route route(Route.Status status) {
        return Route.unsettled(status, Optional.of(Id.of("thing")), List.of());
    }

    private static Decision decision(String act, Outcome outcome) {
        return Decision.builder(act + "-" + outcome, "board", act)
                .outcome(outcome)
                .on(DAY)
                .text("v1")
                .build();
    }

    private static Matter matter(Decision... decisions) {
        return Matter.builder("m", "thing")
                .principals(Stream.of("b", "a").map(Id::of).toList())
                .texts(List.of(
                        new MatterText(Id.of("v1"), Optional.empty(), Optional.of("sha256:9f86d081"), List.of())))
                .decisions(Arrays.asList(decisions))
                .build();
    }
}
