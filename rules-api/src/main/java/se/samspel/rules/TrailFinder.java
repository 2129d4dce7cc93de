package se.samspel.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.samspel.decision.Decision;
import se.samspel.decision.Matter;
import se.samspel.rules.assessment.RouteStage;
import se.samspel.rules.assessment.Trail;
import se.samspel.rules.assessment.Trail.Followed;
import se.samspel.rules.assessment.Trail.Mark;
import se.samspel.rules.assessment.Trail.Step;
import se.samspel.time.WorkingDays;

/** Tells how far the decisions of a matter have come along its route, on a day. */
final class TrailFinder {

    private final Matter matter;
    private final List<RouteStage> stages;
    private final Progress progress;
    private final LocalDate asOf;
    private final WorkingDays calendar;

    private TrailFinder(Matter matter, List<RouteStage> stages, LocalDate asOf, WorkingDays calendar) {
        this.matter = matter;
        this.stages = stages;
        this.progress = new Progress(stages);
        this.asOf = asOf;
        this.calendar = calendar;
    }

    /** The trail of the matter; where no route is settled there are no stages, and no decision was asked for. */
    static Trail trail(Matter matter, List<RouteStage> stages, LocalDate asOf, WorkingDays calendar) {
        return new TrailFinder(matter, stages, asOf, calendar).trail();
    }

    private Trail trail() {
        List<Taken> taken = matter.decisions().stream().map(this::take).toList();
        BitSet missing = new BitSet();
        List<Followed> followed = new ArrayList<>();
        for (Taken one : taken) {
            BitSet still = progress.notPassed(one.before());
            missing.or(still);
            followed.add(
                    new Followed(one.decision().id(), one.stage(), one.inTurn(), still.cardinality(), one.again()));
        }
        List<Step> steps = IntStream.range(0, stages.size())
                .mapToObj(stage -> step(stage, progress.isLowestRungOf(stage, missing)))
                .toList();
        return new Trail(progress.standing(), steps, followed);
    }

    /** A decision as it was when it came: the stage it took, and which ladders before that were not passed yet. */
    private record Taken(Decision decision, Optional<Integer> stage, boolean inTurn, BitSet before, boolean again) {}

    private Taken take(Decision decision) {
        boolean again = progress.isReturned(decision);
        boolean isToCome = decision.on().filter(asOf::isBefore).isPresent();
        Optional<Integer> stage = isToCome ? Optional.empty() : stageOf(decision);
        boolean inTurn = stage.filter(progress::isOpen).isPresent();
        BitSet before = stage.map(progress::notPassedBefore).orElseGet(BitSet::new);
        if (inTurn) {
            progress.take(stage.get(), decision);
        }
        return new Taken(decision, stage, inTurn, before, again);
    }

    /** The stage that the decision takes: one whose turn it is and that waits, or else one whose turn it is, or any. */
    private Optional<Integer> stageOf(Decision decision) {
        return IntStream.range(0, stages.size())
                .filter(stage -> stages.get(stage).isTakenBy(decision))
                .boxed()
                .min(Comparator.comparing((Integer stage) -> progress.mark(stage) != Mark.NEXT)
                        .thenComparing(stage -> !progress.isItsTurn(stage)));
    }

    private Step step(int stage, boolean missing) {
        Mark mark = progress.mark(stage);
        boolean isReached = mark == Mark.DONE || mark == Mark.NEXT || mark == Mark.NOT_AGREED;
        Optional<LocalDate> since = isReached ? progress.since(stage, matter.raised()) : Optional.empty();
        Optional<LocalDate> due =
                since.flatMap(day -> stages.get(stage).within().flatMap(time -> time.after(day, calendar)));
        Optional<LocalDate> until =
                mark == Mark.NEXT ? Optional.of(asOf) : progress.rounds(stage).lastDay();
        long late = due.flatMap(last -> until.map(day -> Math.max(0, ChronoUnit.DAYS.between(last, day))))
                .orElse(0L);
        return new Step(
                mark,
                missing,
                since,
                due,
                late,
                mark == Mark.NEXT ? progress.rounds(stage).waitingFor() : List.of());
    }
}
