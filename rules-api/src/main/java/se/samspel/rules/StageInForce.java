package se.samspel.rules;

import java.util.List;
import java.util.Optional;
import se.samspel.rules.assessment.RouteStage;
import se.samspel.rules.assessment.RouteStage.NamedBody;
import se.samspel.rules.layer.Source;
import se.samspel.rules.route.Act;
import se.samspel.rules.route.Effect;
import se.samspel.rules.route.Stage;
import se.samspel.rules.text.Text;

/**
 * A stage under one rule set: what its act is called, and what it means.
 *
 * @param stage the stage
 * @param label what people call the act
 * @param effect what it means for those concerned
 */
record StageInForce(Stage stage, Text label, Effect effect) {

    static StageInForce of(RuleSet rules, Stage stage) {
        Optional<Act> act = rules.item(stage.act())
                .map(InForce::item)
                .filter(Act.class::isInstance)
                .map(Act.class::cast);
        return new StageInForce(
                stage,
                act.map(Act::label).orElseGet(() -> Text.same(stage.act().value())),
                act.map(Act::effect).orElse(Effect.INFORMATION));
    }

    /** The stage, when these bodies act in it. */
    RouteStage by(List<NamedBody> bodies, Source source) {
        return new RouteStage(
                stage.act(),
                label,
                effect,
                bodies,
                stage.agreement(),
                stage.branch(),
                stage.rung(),
                stage.within(),
                source);
    }
}
