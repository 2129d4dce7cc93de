package se.samspel.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import se.samspel.rules.assessment.FactValue;
import se.samspel.rules.fact.TimeFacts;

/**
 * Facts in which a leader's working time is as far below the guideline as it was above, or the other way round. Rules
 * that have guidelines of their own may answer differently on one side of them only.
 */
final class Mirrored {

    private static final BigDecimal TWICE_THE_GUIDELINE = BigDecimal.valueOf(200);

    private Mirrored() {}

    /** The same facts but for that one, such as 78 % for 122 %. */
    static List<FactValue> of(List<FactValue> facts) {
        return facts.stream().map(Mirrored::of).toList();
    }

    private static FactValue of(FactValue fact) {
        return fact.fact().equals(TimeFacts.LEADER_GUIDELINE_PERCENT.id())
                ? fact.value()
                        .map(BigDecimal.class::cast)
                        .map(TWICE_THE_GUIDELINE::subtract)
                        .map(percent -> Examples.shown(Map.of(TimeFacts.LEADER_GUIDELINE_PERCENT, percent))
                                .get(0))
                        .orElse(fact)
                : fact;
    }
}
