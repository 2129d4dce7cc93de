package se.samspel.rules.assessment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.samspel.Id;
import se.samspel.decision.Matter;
import se.samspel.rules.route.EntryIntoForce;

/**
 * From when what is decided applies by the rules, such as "from 2027-01-01, when every principal has adopted the same
 * text; 2303 has not". It never says that a decision is legally valid.
 *
 * @param rule what the source says
 * @param planned the day that was planned
 * @param from the day from which it applies, once that is settled
 * @param status how it stands
 * @param waitingFor the principals that have not adopted, or whose day is not known, by id
 */
public record Commencement(
        EntryIntoForce rule,
        Optional<LocalDate> planned,
        Optional<LocalDate> from,
        Status status,
        List<Id> waitingFor) {

    /** Copies the list. */
    public Commencement {
        waitingFor = List.copyOf(waitingFor);
    }

    /** How it stands. */
    public enum Status {
        /** The source does not say from when, or nothing is to take effect. */
        NOT_STATED,
        /** Something is still to be decided, or the day of a decision is not known. */
        WAITING,
        /** Every principal has adopted, but not the same text, or it is not known to be the same. */
        TEXTS_DIFFER,
        /** It is settled, and the day has not come. */
        COMING,
        /** It applies. */
        IN_FORCE,
        /** It was refused, or its time has passed. */
        NEVER
    }

    /** How what was decided takes effect on the day; empty where nobody binds anybody. */
    static Optional<Commencement> of(Matter matter, Route route, Trail trail, List<Adoption> adoption, LocalDate asOf) {
        if (adoption.isEmpty() || route.status() != Route.Status.DETERMINED) {
            return Optional.empty();
        }
        Optional<LocalDate> planned = matter.takesEffect();
        boolean isDecided = trail.standing() == Trail.Standing.DECIDED;
        List<Id> waitingFor = adoption.stream()
                .filter(one ->
                        one.stands() ? one.date().isEmpty() : route.entry().needsSameText() || !isDecided)
                .map(Adoption::principal)
                .toList();
        Optional<LocalDate> adopted = waitingFor.isEmpty() && isDecided
                ? adoption.stream()
                        .filter(Adoption::stands)
                        .flatMap(one -> one.date().stream())
                        .max(Comparator.naturalOrder())
                : Optional.empty();
        Optional<LocalDate> from =
                adopted.map(day -> planned.filter(day::isBefore).orElse(day));
        Status status = route.entry() == EntryIntoForce.NOT_STATED
                ? Status.NOT_STATED
                : trail.standing() == Trail.Standing.ENDED || isTooLate(route, planned, adopted, adoption, asOf)
                        ? Status.NEVER
                        : from.map(day -> settled(day, route, adoption, asOf)).orElse(Status.WAITING);
        boolean isSettled = status == Status.COMING || status == Status.IN_FORCE;
        return Optional.of(new Commencement(route.entry(), planned, from.filter(day -> isSettled), status, waitingFor));
    }

    /** Whether somebody adopted after the planned day, or had not when it passed, where it had to be adopted in time. */
    private static boolean isTooLate(
            Route route,
            Optional<LocalDate> planned,
            Optional<LocalDate> adopted,
            List<Adoption> adoption,
            LocalDate asOf) {
        boolean isLacking = adopted.isEmpty() && !adoption.stream().allMatch(Adoption::stands);
        return route.entry() == EntryIntoForce.WHEN_ALL_ADOPTED_IN_TIME
                && planned.filter(day -> adopted.filter(day::isBefore).isPresent() || isLacking && asOf.isAfter(day))
                        .isPresent();
    }

    private static Status settled(LocalDate from, Route route, List<Adoption> adoption, LocalDate asOf) {
        if (route.entry().needsSameText() && !isSame(adoption)) {
            return Status.TEXTS_DIFFER;
        }
        return asOf.isBefore(from) ? Status.COMING : Status.IN_FORCE;
    }

    /** One who adopts alone has nobody to differ from. */
    private static boolean isSame(List<Adoption> adoption) {
        return adoption.size() == 1 || Adoption.isSameText(adoption).orElse(false);
    }
}
