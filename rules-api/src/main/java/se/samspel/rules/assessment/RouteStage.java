package se.samspel.rules.assessment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samspel.Id;
import se.samspel.decision.Attendance;
import se.samspel.decision.Decision;
import se.samspel.decision.Outcome;
import se.samspel.decision.Vote;
import se.samspel.rules.layer.Source;
import se.samspel.rules.route.Agreement;
import se.samspel.rules.route.Effect;
import se.samspel.rules.route.Rung;
import se.samspel.rules.text.Text;
import se.samspel.time.Deadline;

/**
 * A step of a route, such as "ledningsgruppen prepares", or "each of three councils decides".
 *
 * @param act the act
 * @param label what people call the act
 * @param effect what it means for those concerned
 * @param bodies the bodies that act, as the rule set binds them; at least one
 * @param agreement how many of them must agree
 * @param branch the branch that it belongs to, if it runs beside others
 * @param rung whether it is the next rung, where those of the stage before do not agree
 * @param within how long it may take from the day when its turn came
 * @param source the clause that says so
 */
public record RouteStage(
        Id act,
        Text label,
        Effect effect,
        List<NamedBody> bodies,
        Agreement agreement,
        Optional<Id> branch,
        Optional<Rung> rung,
        Optional<Deadline> within,
        Source source) {

    /** Copies the list. */
    public RouteStage {
        bodies = List.copyOf(bodies);
    }

    /** The same step with no rung below it. */
    public RouteStage onTheGround() {
        return new RouteStage(act, label, effect, bodies, agreement, branch, Optional.empty(), within, source);
    }

    /** Whether what is done here binds those concerned. */
    public boolean isBinding() {
        return effect == Effect.BINDING;
    }

    /** Whether the decision takes this step: the same act, by one of its bodies. */
    public boolean isTakenBy(Decision decision) {
        return body(decision).isPresent();
    }

    /**
     * The body of this step that the decision is by, if it takes the step. What a principal's own body does is no step of
     * a body that several have in common; whose own body it is may be left out where only one has such a body.
     */
    public Optional<NamedBody> body(Decision decision) {
        boolean isPassedOn = effect == Effect.PREPARATION
                && decision.outcome().filter(Outcome.REFERRED::equals).isPresent(); // whatever else it calls that
        if (!act.equals(decision.act()) && !isPassedOn) {
            return Optional.empty();
        }
        List<NamedBody> named =
                bodies.stream().filter(body -> body.acts(decision.body())).toList();
        return decision.principal().isEmpty()
                ? named.stream().filter(body -> named.size() == 1).findFirst()
                : named.stream()
                        .filter(body -> body.own()
                                && body.principals()
                                        .contains(decision.principal().get()))
                        .findFirst();
    }

    /** Whether somebody voted against where everybody must be for. */
    public boolean isVotedDown(Decision decision) {
        return agreement.needsEveryVote()
                && decision.attendance()
                        .flatMap(Attendance::vote)
                        .map(Vote::no)
                        .filter(against -> against > 0)
                        .isPresent();
    }

    /** The body that acts for the principal in this step, if one does. */
    public Optional<NamedBody> bodyFor(Id principal) {
        return bodies.stream()
                .filter(body -> body.principals().contains(principal))
                .findFirst();
    }

    /** The step as a sentence, such as "Ledningsgruppen bereder". */
    public Text text() {
        Text who = bodies.stream()
                .map(NamedBody::name)
                .distinct()
                .reduce((one, other) -> new Text(one.sv() + " och " + other.sv(), one.en() + " and " + other.en()))
                .orElse(Text.same(""));
        return new Text(who.sv() + " " + label.sv(), who.en() + " " + label.en());
    }

    /**
     * A body as an assessment shows it.
     *
     * @param id the body, such as {@code ledningsgruppen}
     * @param name what people call it
     * @param principals the affected principals that it acts for, by id
     * @param own whether it is the own body of one principal
     * @param delegates the ids of the bodies to which it has passed on its mandate for this, in no order
     */
    public record NamedBody(Id id, Text name, List<Id> principals, boolean own, Set<Id> delegates) {

        /** Copies list and set. */
        public NamedBody {
            principals = List.copyOf(principals);
            delegates = Set.copyOf(delegates);
        }

        /** A body that has passed nothing on. */
        public static NamedBody of(Id id, Text name, List<Id> principals, boolean own) {
            return new NamedBody(id, name, principals, own, Set.of());
        }

        private boolean acts(Id body) {
            return id.equals(body) || delegates.contains(body);
        }
    }
}
