package se.samspel.rules.assessment;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import se.samspel.Id;
import se.samspel.decision.Decision;
import se.samspel.decision.Matter;
import se.samspel.decision.MatterText;
import se.samspel.decision.Outcome;
import se.samspel.rules.assessment.RouteStage.NamedBody;
import se.samspel.rules.assessment.Trail.Mark;

/**
 * Whether the body that decides for an affected principal has adopted, such as "2380: ledningsgruppen, ADOPTED,
 * 2008-05-30".
 *
 * @param principal the affected principal
 * @param body the body that decides for it; empty if that is not settled
 * @param status how far it has come
 * @param date the day of the decision, where it is known
 * @param text the version of the text that was adopted or refused, by id, where it is known; it is not where it was
 *     adopted with changes
 * @param textHash the checksum of that text, where the matter holds it
 * @param stands whether it has adopted, in its turn, and need not do so once more
 */
public record Adoption(
        Id principal,
        Optional<NamedBody> body,
        Status status,
        Optional<LocalDate> date,
        Optional<Id> text,
        Optional<String> textHash,
        boolean stands) {

    /** How far the adoption has come. */
    public enum Status {
        /** Adopted, with or without changes. */
        ADOPTED,
        /** The body has said no, the parties did not agree, somebody voted against where nobody may, or it was withdrawn. */
        REFUSED,
        /** It is settled who decides, but nothing has been decided. */
        PENDING,
        /** Who decides depends on something that must be answered first. */
        OPEN,
        /** The rules do not say who decides. */
        NOT_STATED
    }

    /** One for each affected principal of the matter, by id; none where nobody binds anybody. */
    public static List<Adoption> of(Matter matter, Route route, Trail trail) {
        boolean binds = route.stages().stream().anyMatch(RouteStage::isBinding);
        if (route.status() == Route.Status.DETERMINED && !binds) {
            return List.of();
        }
        LastDecisions decisions = new LastDecisions(matter, route, trail, new HashMap<>());
        return matter.principals().stream()
                .distinct()
                .sorted()
                .map(principal -> of(principal, decisions))
                .toList();
    }

    /**
     * The last decision of each body in a stage, looked for once for all principals.
     *
     * @param found what has been looked for, by stage
     */
    private record LastDecisions(Matter matter, Route route, Trail trail, Map<Integer, Map<NamedBody, Integer>> found) {

        Optional<Integer> of(int stage, NamedBody body) {
            return Optional.ofNullable(
                    found.computeIfAbsent(stage, this::byBody).get(body));
        }

        private Map<NamedBody, Integer> byBody(int stage) {
            Map<NamedBody, Integer> last = new HashMap<>();
            for (int i = 0; i < matter.decisions().size(); i++) {
                int place = i;
                Decision decision = matter.decisions().get(i);
                if (decision.outcome().isPresent()
                        && trail.followed().get(i).stage().isPresent()) {
                    route.stages().get(stage).body(decision).ifPresent(body -> last.put(body, place));
                }
            }
            return last;
        }
    }

    private static Adoption of(Id principal, LastDecisions decisions) {
        Route route = decisions.route();
        Status undecided = route.status() == Route.Status.OPEN ? Status.OPEN : Status.NOT_STATED;
        return deciding(principal, route, decisions.trail())
                .flatMap(stage ->
                        route.stages().get(stage).bodyFor(principal).map(body -> of(principal, stage, body, decisions)))
                .orElseGet(() -> new Adoption(
                        principal,
                        Optional.empty(),
                        undecided,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false));
    }

    /** The last stage that binds the principal and has been reached; or else the first that binds it. */
    private static Optional<Integer> deciding(Id principal, Route route, Trail trail) {
        List<Integer> binding = IntStream.range(0, route.stages().size())
                .filter(stage -> route.stages().get(stage).isBinding()
                        && route.stages().get(stage).bodyFor(principal).isPresent())
                .boxed()
                .toList();
        return binding.stream()
                .filter(stage -> trail.steps().get(stage).mark() != Mark.OMITTED)
                .filter(stage -> route.stages().get(stage).rung().isEmpty()
                        || trail.steps().get(stage).mark() != Mark.TO_COME)
                .reduce((earlier, later) -> later)
                .or(() -> binding.stream().findFirst());
    }

    private static Adoption of(Id principal, int stage, NamedBody body, LastDecisions decisions) {
        Matter matter = decisions.matter();
        Trail trail = decisions.trail();
        RouteStage deciding = decisions.route().stages().get(stage);
        Optional<Integer> index = decisions.of(stage, body);
        Optional<Decision> last = index.map(matter.decisions()::get);
        boolean isVotedDown = last.filter(deciding::isVotedDown).isPresent();
        Status status = isVotedDown
                ? Status.REFUSED
                : last.flatMap(Decision::outcome).map(Adoption::status).orElse(Status.PENDING);
        Optional<Decision> settled = last.filter(decision -> status != Status.PENDING);
        Optional<Id> text = settled.filter(decision -> decision.outcome().get() != Outcome.ADOPTED_WITH_CHANGES)
                .flatMap(Decision::text);
        return new Adoption(
                principal,
                Optional.of(body),
                status,
                settled.flatMap(Decision::on),
                text,
                text.flatMap(matter::text).flatMap(MatterText::hash),
                status == Status.ADOPTED
                        && index.filter(i -> stands(i, body, trail)).isPresent());
    }

    /** What came out of turn does not stand, and what was decided before the matter was sent back is decided again. */
    private static boolean stands(int decision, NamedBody body, Trail trail) {
        Trail.Followed followed = trail.followed().get(decision);
        return followed.inTurn()
                && followed.stage()
                        .map(trail.steps()::get)
                        .filter(step -> step.mark() != Mark.TO_COME)
                        .filter(step -> !step.waitingFor().contains(body))
                        .isPresent();
    }

    /** Whether all who have adopted have adopted the same text; empty if fewer than two have, or it is not known. */
    public static Optional<Boolean> isSameText(List<Adoption> adoption) {
        List<Adoption> adopted = adoption.stream().filter(Adoption::stands).toList();
        boolean isKnown = adopted.size() > 1;
        for (int i = 0; i < adopted.size(); i++) {
            for (int j = 0; j < i; j++) {
                Optional<Boolean> same = adopted.get(i).isOfSameText(adopted.get(j));
                if (same.isPresent() && !same.get()) {
                    return same; // whatever the others have
                }
                isKnown &= same.isPresent();
            }
        }
        return isKnown ? Optional.of(true) : Optional.empty();
    }

    /** Whether both have adopted the same text: by checksum, or else by version; not known where no text is named. */
    private Optional<Boolean> isOfSameText(Adoption other) {
        boolean isOneBody =
                body.equals(other.body) && body.filter(one -> !one.own()).isPresent();
        return isOneBody
                ? Optional.of(true)
                : textHash.isPresent() && other.textHash.isPresent()
                        ? Optional.of(textHash.equals(other.textHash))
                        : text.flatMap(version -> other.text.map(version::equals));
    }

    private static Status status(Outcome outcome) {
        return switch (outcome) {
            case ADOPTED, ADOPTED_WITH_CHANGES -> Status.ADOPTED;
            case REJECTED, NOT_AGREED, WITHDRAWN -> Status.REFUSED;
            case RETURNED, DEFERRED, REFERRED -> Status.PENDING;
        };
    }
}
