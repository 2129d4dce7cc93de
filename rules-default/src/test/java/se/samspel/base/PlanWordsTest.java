package se.samspel.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.samspel.Id;
import se.samspel.body.Holder;
import se.samspel.body.Seat;
import se.samspel.followup.FollowUp;
import se.samspel.followup.Story;
import se.samspel.joint.ActionPlan;
import se.samspel.joint.Agreement;
import se.samspel.joint.Initiator;
import se.samspel.joint.JointPlanBuilder;
import se.samspel.joint.Mapping;
import se.samspel.joint.MappingAnswer;
import se.samspel.joint.Resource;
import se.samspel.leadership.Leadership;
import se.samspel.leadership.PairedLeads;
import se.samspel.leadership.PlanLevel;
import se.samspel.rules.assessment.Finding;

/** A word of a joint plan that the rules do not know is told where it stands. */
class PlanWordsTest {

    private static final Optional<Id> UNHEARD_OF = Optional.of(Id.of("unheard-of"));

    static Stream<Arguments> unknown() {
        return Stream.of(
                Arguments.of("/initiators/0/office", initiator(UNHEARD_OF)),
                Arguments.of("/mapping/answers/0/id", mapping(UNHEARD_OF, Optional.empty(), Optional.empty())),
                Arguments.of("/mapping/resources/0/role", mapping(Optional.empty(), UNHEARD_OF, Optional.empty())),
                Arguments.of("/mapping/agreements/0/kind", mapping(Optional.empty(), Optional.empty(), UNHEARD_OF)),
                Arguments.of("/leadership/levels/0/seats/0/office", level(UNHEARD_OF, Optional.empty())),
                Arguments.of("/leadership/levels/0/seats/0/holders/0/office", level(Optional.empty(), UNHEARD_OF)),
                Arguments.of("/leadership/pairs/0/leads/0/office", pair(UNHEARD_OF)),
                Arguments.of("/followUp/stories/0/perspective", story(UNHEARD_OF)),
                Arguments.of("/followUp/stories/0/levels/1", story(Id.of("macro"), Id.of("marco"))),
                Arguments.of("/actionPlans/0/body", actionPlan(UNHEARD_OF)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unknown")
    void an_unknown_word_is_an_error_with_its_place(String path, JointPlanBuilder plan) {
        assertThat(unknownWords(plan)).containsExactly(path);
    }

    static Stream<JointPlanBuilder> known() {
        return Stream.of(
                initiator(Optional.of(Id.of("region-director"))),
                mapping(
                        Optional.of(Id.of("what-works")),
                        Optional.of(Id.of("project-lead")),
                        Optional.of(Id.of("other-agreement"))),
                level(Optional.of(Id.of("unit-manager")), Optional.of(Id.of("profession-group"))),
                pair(Optional.of(Id.of("operations-manager"))),
                story(Optional.of(Id.of("relative-perspective"))),
                story(Id.of("macro"), Id.of("micro")),
                actionPlan(Optional.of(Id.of("joint-officials-group"))));
    }

    @ParameterizedTest
    @MethodSource("known")
    void a_known_word_is_none(JointPlanBuilder plan) {
        assertThat(unknownWords(plan)).isEmpty();
    }

    private static List<String> unknownWords(JointPlanBuilder plan) {
        return SomePlan.judge(plan).findings().stream()
                .filter(finding -> finding.code().equals(Id.of("UNKNOWN_WORD")))
                .map(Finding::where)
                .map(Finding.Where::path)
                .filter(path -> !path.endsWith("/levels/0/id"))
                .toList();
    }

    private static JointPlanBuilder initiator(Optional<Id> office) {
        return SomePlan.plan()
                .initiators(List.of(new Initiator(Id.of("i"), Optional.empty(), office, Optional.empty())));
    }

    private static JointPlanBuilder mapping(Optional<Id> question, Optional<Id> role, Optional<Id> kind) {
        return SomePlan.plan()
                .mapping(new Mapping(
                        question.map(id -> new MappingAnswer(id, Optional.empty(), Optional.empty())).stream()
                                .toList(),
                        List.of(),
                        List.of(new Resource(Id.of("r"), role, Optional.empty(), Optional.empty())),
                        List.of(),
                        List.of(new Agreement(
                                Id.of("a"), kind, Optional.empty(), List.of(), Optional.empty(), Optional.empty()))));
    }

    private static JointPlanBuilder level(Optional<Id> office, Optional<Id> holders) {
        Holder holder = Holder.of("p1");
        Seat seat = Seat.builder("s")
                .holders(holders.map(id -> holder.as(id.value())).orElse(holder))
                .build();
        Seat made = office.map(id -> Seat.builder("s")
                        .office(id.value())
                        .holders(holders.map(other -> holder.as(other.value())).orElse(holder))
                        .build())
                .orElse(seat);
        PlanLevel level = new PlanLevel(Id.of("macro"), Optional.empty(), Optional.empty(), List.of(), List.of(made));
        return SomePlan.plan().leadership(new Leadership(List.of(), List.of(level), List.of(), List.of()));
    }

    private static JointPlanBuilder pair(Optional<Id> office) {
        Holder lead = Holder.of("p1");
        PairedLeads pair = new PairedLeads(
                Id.of("pair"),
                Optional.empty(),
                Optional.empty(),
                List.of(office.map(id -> lead.as(id.value())).orElse(lead)));
        return SomePlan.plan().leadership(new Leadership(List.of(), List.of(), List.of(pair), List.of()));
    }

    private static JointPlanBuilder story(Optional<Id> perspective) {
        return story(new Story(Id.of("s"), Optional.empty(), List.of(), perspective, Optional.empty(), List.of()));
    }

    private static JointPlanBuilder story(Id... levels) {
        return story(new Story(
                Id.of("s"), Optional.empty(), List.of(levels), Optional.empty(), Optional.empty(), List.of()));
    }

    private static JointPlanBuilder story(Story story) {
        return SomePlan.plan().followUp(new FollowUp(Optional.empty(), List.of(), List.of(story), List.of()));
    }

    private static JointPlanBuilder actionPlan(Optional<Id> body) {
        return SomePlan.plan()
                .actionPlans(List.of(new ActionPlan(Id.of("a"), Optional.empty(), body, Optional.empty())));
    }
}
