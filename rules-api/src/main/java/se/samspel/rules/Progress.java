package se.samspel.rules;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import se.samspel.Id;
import se.samspel.decision.Decision;
import se.samspel.decision.Outcome;
import se.samspel.rules.Sequence.Ladder;
import se.samspel.rules.assessment.RouteStage;
import se.samspel.rules.assessment.Trail.Mark;
import se.samspel.rules.assessment.Trail.Standing;

/** How far a matter has come while its decisions are taken one by one. */
final class Progress {

    private final Sequence sequence;
    private final List<Rounds> rounds;
    private final Set<Id> returned = new TreeSet<>();
    private final BitSet passed = new BitSet();
    private final BitSet ended = new BitSet();

    Progress(List<RouteStage> stages) {
        this.sequence = new Sequence(stages);
        this.rounds = IntStream.range(0, stages.size())
                .mapToObj(stage -> new Rounds(stages.get(stage), hasRungAbove(stage)))
                .toList();
    }

    Rounds rounds(int stage) {
        return rounds.get(stage);
    }

    /** Whether the decision is on a text that has been sent back, so that another was to come. */
    boolean isReturned(Decision decision) {
        return decision.text().filter(returned::contains).isPresent();
    }

    /** Takes the decision in its stage. What is sent back begins anew, with all that comes before and after it. */
    void take(int stage, Decision decision) {
        if (decision.outcome().filter(Outcome.RETURNED::equals).isPresent()) {
            decision.text().ifPresent(returned::add);
            int own = sequence.ladderOf(stage);
            BitSet again = (BitSet) ladderOf(stage).before().clone();
            again.set(own);
            for (int i = 0; i < sequence.ladders().size(); i++) {
                boolean isAnew =
                        again.get(i) || sequence.ladders().get(i).before().intersects(again);
                for (int rung : isAnew ? sequence.ladders().get(i).rungs() : List.<Integer>of()) {
                    rounds.get(rung).begin(decision, rung == stage);
                }
            }
        } else {
            rounds.get(stage).take(decision);
        }
        settle();
    }

    private void settle() {
        passed.clear();
        ended.clear();
        for (int i = 0; i < sequence.ladders().size(); i++) {
            Ladder ladder = sequence.ladders().get(i);
            boolean isReached = isReached(ladder);
            passed.set(
                    i,
                    isReached
                            && ladder.rungs().stream()
                                    .anyMatch(rung -> rounds.get(rung).isPassed()));
            ended.set(
                    i,
                    isReached
                            && ladder.rungs().stream()
                                    .allMatch(rung -> rounds.get(rung).isStuck()));
        }
    }

    private boolean isReached(Ladder ladder) {
        for (int earlier : ladder.after()) {
            if (!passed.get(earlier)) {
                return false;
            }
        }
        return true;
    }

    /** Whether everything before it is passed, and those on the rungs below did not agree. */
    boolean isItsTurn(int stage) {
        return isReached(ladderOf(stage))
                && below(stage).allMatch(rung -> rounds.get(rung).isStuck());
    }

    /** Whether its turn has come, and the matter has not ended. */
    boolean isOpen(int stage) {
        return isItsTurn(stage) && standing() != Standing.ENDED;
    }

    Mark mark(int stage) {
        if (ladderOf(stage).before().intersects(ended)) {
            return Mark.OMITTED;
        } else if (!isItsTurn(stage)) {
            return passed.get(sequence.ladderOf(stage)) ? Mark.OMITTED : unlessOver(Mark.TO_COME);
        } else if (rounds.get(stage).isPassed()) {
            return Mark.DONE;
        }
        return rounds.get(stage).isStuck() ? Mark.NOT_AGREED : unlessOver(Mark.NEXT);
    }

    /** What has ended in one branch is not gone on with in another. */
    private Mark unlessOver(Mark mark) {
        return standing() == Standing.ENDED ? Mark.OMITTED : mark;
    }

    /** The ladders before the stage that are not passed. */
    BitSet notPassedBefore(int stage) {
        return notPassed(ladderOf(stage).before());
    }

    /** Those of the ladders that are not passed. */
    BitSet notPassed(BitSet some) {
        BitSet left = (BitSet) some.clone();
        left.andNot(passed);
        return left;
    }

    boolean isLowestRungOf(int stage, BitSet some) {
        return some.get(sequence.ladderOf(stage)) && below(stage).findAny().isEmpty();
    }

    Standing standing() {
        BitSet all = where(rounds -> true);
        BitSet binding = where(Rounds::isBinding);
        BitSet deciding = binding.isEmpty() ? all : binding;
        boolean isOver = !ended.isEmpty()
                && deciding.stream()
                        .anyMatch(ladder -> ended.get(ladder)
                                || sequence.ladders().get(ladder).before().intersects(ended));
        boolean isDecided = !deciding.isEmpty() && notPassed(deciding).isEmpty();
        return isOver ? Standing.ENDED : isDecided ? Standing.DECIDED : Standing.UNDER_WAY;
    }

    private BitSet where(Predicate<Rounds> some) {
        BitSet ladders = new BitSet();
        for (int stage = 0; stage < rounds.size(); stage++) {
            if (some.test(rounds.get(stage))) {
                ladders.set(sequence.ladderOf(stage));
            }
        }
        return ladders;
    }

    /**
     * The day on which the last of what comes before was done; for what comes first, the day the matter was raised, or was
     * last sent back.
     */
    Optional<LocalDate> since(int stage, Optional<LocalDate> raised) {
        List<Integer> below = below(stage).boxed().toList();
        List<Integer> before = below.isEmpty()
                ? ladderOf(stage).after().stream()
                        .flatMap(ladder -> sequence.ladders().get(ladder).rungs().stream())
                        .filter(rung -> rounds.get(rung).isPassed())
                        .toList()
                : below.subList(below.size() - 1, below.size());
        List<Optional<LocalDate>> days =
                before.stream().map(earlier -> rounds.get(earlier).lastDay()).toList();
        return before.isEmpty()
                ? rounds.get(stage).sentBack().map(Decision::on).orElse(raised)
                : days.contains(Optional.<LocalDate>empty())
                        ? Optional.empty()
                        : days.stream().flatMap(Optional::stream).max(Comparator.naturalOrder());
    }

    private IntStream below(int stage) {
        return ladderOf(stage).rungs().stream().mapToInt(Integer::intValue).takeWhile(rung -> rung != stage);
    }

    private boolean hasRungAbove(int stage) {
        List<Integer> rungs = ladderOf(stage).rungs();
        return rungs.get(rungs.size() - 1) != stage;
    }

    private Ladder ladderOf(int stage) {
        return sequence.ladders().get(sequence.ladderOf(stage));
    }
}
