package se.samspel.rules.assessment;

import java.util.List;
import se.samspel.Id;
import se.samspel.decision.Decision;
import se.samspel.rules.layer.Source;
import se.samspel.rules.route.Effect;
import se.samspel.rules.text.Text;

/**
 * A step of a route, such as "ledningsgruppen prepares".
 *
 * @param act the act
 * @param label what people call the act
 * @param effect what it means for those concerned
 * @param bodies the bodies that act, as the rule set binds them
 * @param source the clause that says so
 */
public record RouteStage(Id act, Text label, Effect effect, List<NamedBody> bodies, Source source) {

    /** Copies the list. */
    public RouteStage {
        bodies = List.copyOf(bodies);
    }

    /**
     * Whether the decision takes this step: the same act, by one of its bodies. What a principal's own body does is no
     * step of a body that several have in common.
     */
    public boolean isTakenBy(Decision decision) {
        return act.equals(decision.act())
                && decision.principal().isEmpty()
                && bodies.stream().anyMatch(body -> body.id().equals(decision.body()));
    }

    /** The step as a sentence, such as "Ledningsgruppen bereder". */
    public Text text() {
        Text who = bodies.stream()
                .map(NamedBody::name)
                .reduce((one, other) -> new Text(one.sv() + " och " + other.sv(), one.en() + " and " + other.en()))
                .orElse(Text.same(""));
        return new Text(who.sv() + " " + label.sv(), who.en() + " " + label.en());
    }

    /**
     * A body as an assessment shows it.
     *
     * @param id the body, such as {@code ledningsgruppen}
     * @param name what people call it
     */
    public record NamedBody(Id id, Text name) {}
}
