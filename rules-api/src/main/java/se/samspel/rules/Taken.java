package se.samspel.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.samspel.decision.Decision;
import se.samspel.decision.Outcome;
import se.samspel.rules.assessment.RouteStage;
import se.samspel.rules.assessment.RouteStage.NamedBody;

/** What has been done in a matter when some stages of its route have been taken. */
final class Taken {

    private Taken() {}

    /** One decision by each body of each stage, all on one day. */
    static List<Decision> by(List<RouteStage> way, LocalDate day) {
        List<Decision> taken = new ArrayList<>();
        for (RouteStage stage : way) {
            for (NamedBody body : stage.bodies()) {
                var decision = Decision.builder(
                                "decision-" + (taken.size() + 1),
                                body.id().value(),
                                stage.act().value())
                        .outcome(Outcome.ADOPTED)
                        .on(day);
                if (body.own()) {
                    decision.principal(body.principals().get(0).value());
                }
                taken.add(decision.build());
            }
        }
        return taken;
    }
}
