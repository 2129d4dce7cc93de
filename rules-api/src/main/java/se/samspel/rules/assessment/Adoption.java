package se.samspel.rules.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samspel.Id;
import se.samspel.decision.Decision;
import se.samspel.decision.Matter;
import se.samspel.decision.MatterText;
import se.samspel.decision.Outcome;
import se.samspel.rules.assessment.RouteStage.NamedBody;
import se.samspel.rules.route.Effect;

/**
 * Whether the body that decides for an affected principal has adopted, such as "2380: ledningsgruppen, ADOPTED,
 * 2008-05-30".
 *
 * @param principal the affected principal
 * @param body the body that decides for it; empty if that is not settled
 * @param status how far it has come
 * @param date the day of the decision, where it is known
 * @param text the version of the text that it was about, by id, where it is known
 * @param textHash the checksum of that text, where the matter holds it
 */
public record Adoption(
        Id principal,
        Optional<NamedBody> body,
        Status status,
        Optional<LocalDate> date,
        Optional<Id> text,
        Optional<String> textHash) {

    /** How far the adoption has come. */
    public enum Status {
        /** Adopted, with or without changes. */
        ADOPTED,
        /** The body has said no, the parties did not agree, or the matter was withdrawn. */
        REFUSED,
        /** It is settled who decides, but nothing has been decided. */
        PENDING,
        /** Who decides depends on something that must be answered first. */
        OPEN,
        /** The rules do not say who decides. */
        NOT_STATED
    }

    /**
     * One for each affected principal of the matter, by id: a deciding body decides for every one of them; none where
     * nobody binds anybody.
     */
    static List<Adoption> of(Matter matter, Route route) {
        boolean binds = route.stages().stream().anyMatch(stage -> stage.effect() == Effect.BINDING);
        if (route.status() == Route.Status.DETERMINED && !binds) {
            return List.of();
        }
        return matter.principals().stream()
                .distinct()
                .sorted()
                .map(principal -> of(principal, matter, route))
                .toList();
    }

    private static Adoption of(Id principal, Matter matter, Route route) {
        Optional<RouteStage> deciding = route.stages().stream()
                .filter(stage -> stage.effect() == Effect.BINDING)
                .reduce((earlier, later) -> later);
        Status undecided = route.status() == Route.Status.OPEN ? Status.OPEN : Status.NOT_STATED;
        return deciding.map(stage -> of(principal, matter, stage))
                .orElseGet(() -> new Adoption(
                        principal, Optional.empty(), undecided, Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private static Adoption of(Id principal, Matter matter, RouteStage deciding) {
        Optional<Decision> last = matter.decisions().stream()
                .filter(deciding::isTakenBy)
                .filter(decision -> decision.outcome().isPresent())
                .reduce((earlier, later) -> later);
        Status status = last.flatMap(Decision::outcome).map(Adoption::status).orElse(Status.PENDING);
        Optional<Decision> settled = last.filter(decision -> status != Status.PENDING);
        Optional<Id> text = settled.flatMap(Decision::text);
        return new Adoption(
                principal,
                deciding.bodies().stream().findFirst(),
                status,
                settled.flatMap(Decision::on),
                text,
                text.flatMap(matter::text).flatMap(MatterText::hash));
    }

    private static Status status(Outcome outcome) {
        return switch (outcome) {
            case ADOPTED, ADOPTED_WITH_CHANGES -> Status.ADOPTED;
            case REJECTED, NOT_AGREED, WITHDRAWN -> Status.REFUSED;
            case RETURNED, DEFERRED, REFERRED -> Status.PENDING;
        };
    }
}
