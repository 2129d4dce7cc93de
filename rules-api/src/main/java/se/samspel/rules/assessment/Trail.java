package se.samspel.rules.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.samspel.Id;
import se.samspel.rules.assessment.RouteStage.NamedBody;

/**
 * How far the matter has come along its route.
 *
 * @param standing how far it has come as a whole
 * @param steps how each stage of the route stands, in the order of the stages
 * @param followed what each decision of the matter was in it, in the order of the decisions
 */
public record Trail(Standing standing, List<Step> steps, List<Followed> followed) {

    /** Of a case that asks for no decision. */
    public static final Trail NONE = new Trail(Standing.UNDER_WAY, List.of(), List.of());

    /** Copies the lists. */
    public Trail {
        steps = List.copyOf(steps);
        followed = List.copyOf(followed);
    }

    /** How far the matter has come as a whole. */
    public enum Standing {
        /** Something is still to be done before it is decided, it is not settled by whom, or there is nothing to decide. */
        UNDER_WAY,
        /** Every stage that binds is passed, or every stage where none binds. */
        DECIDED,
        /** It was refused, or those concerned did not agree, and there is no next rung. */
        ENDED
    }

    /** How a stage stands. */
    public enum Mark {
        /** It has been passed. */
        DONE,
        /** Its turn has come. */
        NEXT,
        /** Its turn has not come yet. */
        TO_COME,
        /** Those who act in it did not agree. */
        NOT_AGREED,
        /** It falls away: it was not needed, or the matter ended before it. */
        OMITTED
    }

    /**
     * How a stage stands.
     *
     * @param mark how
     * @param isMissing whether a later stage was taken although this one has not been passed to this day
     * @param since the day its turn came, where that is known
     * @param due the last day for it, where the rules give one
     * @param daysLate the days by which it was or is later than that; 0 if it is not
     * @param waitingFor the bodies that have not acted, where it is their turn
     */
    public record Step(
            Mark mark,
            boolean isMissing,
            Optional<LocalDate> since,
            Optional<LocalDate> due,
            long daysLate,
            List<NamedBody> waitingFor) {
        /** Copies the list. */
        public Step {
            waitingFor = List.copyOf(waitingFor);
        }
    }

    /**
     * What a decision was on the way.
     *
     * @param decision the decision by id
     * @param stage the stage that it took, by index; empty if no stage asked for it, or its day has not come
     * @param inTurn whether the stage's turn had come
     * @param skipped how many stages before it are still missing when everything is told
     * @param again whether the same text had been returned before, so that another was to come
     */
    public record Followed(Id decision, Optional<Integer> stage, boolean inTurn, int skipped, boolean again) {}

    /** The stages that have been passed, by index into the route's stages. */
    public List<Integer> done() {
        return with(Mark.DONE);
    }

    /** The stages whose turn it is: several where branches run side by side; none if the matter has come to an end. */
    public List<Integer> next() {
        return with(Mark.NEXT);
    }

    /** The stages that have not been passed to this day, although a later one was taken. */
    public List<Integer> missing() {
        return IntStream.range(0, steps.size())
                .filter(stage -> steps.get(stage).isMissing())
                .boxed()
                .toList();
    }

    /**
     * The decisions by id that no stage of the route asked for, that came before their turn or after the end, or whose day
     * has not come; all of them where no route is settled.
     */
    public List<Id> outOfOrder() {
        return followed.stream()
                .filter(one -> !one.inTurn())
                .map(Followed::decision)
                .toList();
    }

    private List<Integer> with(Mark mark) {
        return IntStream.range(0, steps.size())
                .filter(stage -> steps.get(stage).mark() == mark)
                .boxed()
                .toList();
    }
}
