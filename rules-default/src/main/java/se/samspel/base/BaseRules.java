package se.samspel.base;

import java.util.List;
import java.util.stream.Stream;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.spi.RulePlugin;

/** The base as a plug-in: one root layer, {@code base}, made of the rules in this package. */
public final class BaseRules implements RulePlugin {

    /** For the service loader. */
    public BaseRules() {}

    @Override
    public List<Layer> layers() {
        Item[] items = Stream.of(
                        BaseWords.items(),
                        SwedishDaysOff.items(),
                        ProcessRules.items(),
                        RoleRules.items(),
                        TimeRules.items(),
                        SeminarRules.items(),
                        PlanRules.items(),
                        DecisionRules.items(),
                        DevelopmentRules.items(),
                        EndingRules.items(),
                        BodyRules.items(),
                        Mandates.items(),
                        CourseRules.items(),
                        FollowUpRules.items(),
                        LeadershipLevels.items(),
                        LeadershipRules.items(),
                        SupportRules.items(),
                        IssueRules.items(),
                        JointWords.items(),
                        JointPlanRules.items(),
                        MappingRules.items(),
                        CultureRules.items(),
                        RevisionRules.items())
                .flatMap(List::stream)
                .toArray(Item[]::new);
        return List.of(Layer.of("base", "1").add(items).fix(BaseWords.DECIDES));
    }
}
