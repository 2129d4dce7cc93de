package se.samspel.joint;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.samspel.Id;
import se.samspel.followup.DataAccess;
import se.samspel.followup.FollowUp;
import se.samspel.followup.Measure;
import se.samspel.followup.Observation;
import se.samspel.followup.Story;
import se.samspel.joint.GoalLine.Gap;
import se.samspel.party.Party;

class GoalLineTest {

    private static final LocalDate DAY = LocalDate.of(2023, 6, 1);
    private static final Observation SHOWN =
            new Observation(Optional.of(DAY), Optional.of(BigDecimal.TEN), Optional.empty());
    private static final Observation NO_DATA =
            new Observation(Optional.of(DAY), Optional.empty(), Optional.of("not mapped"));

    @Test
    void a_measure_follows_a_goal_directly_or_by_an_activity() {
        List<GoalLine> lines = lines(
                List.of(activity("a", "g"), activity("b")),
                measure("direct", List.of("g"), List.of(), SHOWN),
                measure("by-activity", List.of(), List.of("a"), SHOWN),
                measure("of-another", List.of(), List.of("b"), SHOWN));

        assertThat(lines.get(0).activities()).extracting(PlanActivity::id).containsExactly(Id.of("a"));
        assertThat(lines.get(0).measures())
                .extracting(line -> line.measure().id().value())
                .containsExactly("by-activity", "direct");
        assertThat(lines.get(0).gaps()).isEmpty();
    }

    @Test
    void each_goal_is_named_once() {
        assertThat(lines(
                        List.of(activity("a", "g", "h", "g")),
                        measure("m", List.of("h", "h"), List.of("a", "a"), SHOWN)))
                .extracting(line -> line.goal().id().value())
                .containsExactly("g", "h");
    }

    @Test
    void the_way_breaks_off_without_an_activity_a_measure_or_a_result() {
        assertThat(lines(List.of()).get(0).gaps()).containsExactly(Gap.NO_ACTIVITY, Gap.NO_MEASURE);
        assertThat(lines(List.of(activity("a", "g"))).get(0).gaps()).containsExactly(Gap.NO_MEASURE);
        assertThat(lines(List.of(activity("a", "g")), measure("m", List.of("g"), List.of()))
                        .get(0)
                        .gaps())
                .containsExactly(Gap.NO_RESULT);
    }

    @Test
    void that_there_is_no_data_is_a_result() {
        assertThat(lines(List.of(activity("a", "g")), measure("m", List.of("g"), List.of(), NO_DATA))
                        .get(0)
                        .gaps())
                .isEmpty();
    }

    @Test
    void stories_of_a_goal_stand_beside_its_measures() {
        Story story = new Story(
                Id.of("s"), Optional.empty(), List.of(), Optional.empty(), Optional.empty(), List.of(Id.of("h")));
        JointPlan plan = plan(List.of())
                .followUp(new FollowUp(Optional.empty(), List.of(), List.of(story), List.of()))
                .build();

        assertThat(GoalLine.of(plan, DAY)).extracting(GoalLine::stories).containsExactly(List.of(), List.of(story));
    }

    @Test
    void the_shared_data_reach_those_who_have_access_to_all_that_is_told_of() {
        DataReach reach = DataReach.of(plan(List.of())
                .parties(List.of(
                        Party.of("region", Party.REGION, "Regionen"),
                        Party.of("city", Party.MUNICIPALITY, "Staden"),
                        Party.of("town", Party.MUNICIPALITY, "Köpingen"),
                        Party.of("village", Party.MUNICIPALITY, "Byn"),
                        Party.of("clinic", Party.PRIVATE_PROVIDER, "Kliniken"),
                        Party.of("union", Party.MUNICIPAL_ASSOCIATION, "Kommunförbundet")))
                .followUp(new FollowUp(
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        List.of(
                                access("region", Optional.of(true)),
                                access("city", Optional.of(true)),
                                access("city", Optional.of(false)),
                                access("town", Optional.of(true)),
                                access("town", Optional.empty()),
                                access("union", Optional.of(false)))))
                .build());

        assertThat(reach.has()).containsExactly(Id.of("region"));
        assertThat(reach.lacks()).containsExactly(Id.of("city"));
        assertThat(reach.notStated()).containsExactly(Id.of("clinic"), Id.of("town"), Id.of("village"));
    }

    private static List<GoalLine> lines(List<PlanActivity> activities, Measure... measures) {
        FollowUp followUp = new FollowUp(Optional.empty(), List.of(measures), List.of(), List.of());
        return GoalLine.of(plan(activities).followUp(followUp).build(), DAY);
    }

    private static JointPlanBuilder plan(List<PlanActivity> activities) {
        return JointPlan.builder("p", "Planen")
                .goals(List.of(
                        new JointGoal(Id.of("g"), Optional.empty(), List.of()),
                        new JointGoal(Id.of("h"), Optional.empty(), List.of())))
                .activities(activities);
    }

    private static PlanActivity activity(String id, String... goals) {
        return new PlanActivity(Id.of(id), Optional.empty(), Optional.empty(), List.of(), ids(List.of(goals)));
    }

    private static Measure measure(String id, List<String> goals, List<String> activities, Observation... shown) {
        return new Measure(
                Id.of(id),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(shown),
                ids(goals),
                ids(activities));
    }

    private static DataAccess access(String party, Optional<Boolean> granted) {
        return new DataAccess(Id.of("access"), Optional.of(Id.of(party)), Optional.empty(), granted, Optional.empty());
    }

    private static List<Id> ids(List<String> ids) {
        return ids.stream().map(Id::of).toList();
    }
}
