package se.samspel.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.samspel.decision.Decision;
import se.samspel.decision.Outcome;
import se.samspel.rules.assessment.RouteStage;
import se.samspel.rules.assessment.RouteStage.NamedBody;

/** What the bodies of one stage have said so far: the last word of each. */
final class Rounds {

    private final RouteStage stage;
    private final boolean hasRungAbove;
    private final Map<NamedBody, Decision> said = new LinkedHashMap<>();
    private Optional<Decision> sentBack = Optional.empty();

    /**
     * Nothing said yet.
     *
     * @param hasRungAbove whether the matter may be taken further where the bodies do not agree
     */
    Rounds(RouteStage stage, boolean hasRungAbove) {
        this.stage = stage;
        this.hasRungAbove = hasRungAbove;
    }

    void take(Decision decision) {
        stage.body(decision).ifPresent(body -> said.put(body, decision));
    }

    /**
     * The stage is to be gone through once more, since the matter was sent back.
     *
     * @param here whether it was sent back from here, where what others have said of another text still holds
     */
    void begin(Decision returned, boolean here) {
        if (here) {
            said.values().removeIf(decision -> decision.text().equals(returned.text()));
            stage.body(returned).ifPresent(said::remove);
        } else {
            said.clear();
        }
        sentBack = Optional.of(returned);
    }

    /** What last made the stage begin anew. */
    Optional<Decision> sentBack() {
        return sentBack;
    }

    boolean isPassed() {
        return stage.agreement()
                .isReached((int) count(this::agrees), stage.bodies().size());
    }

    /** Whether so many are against that it cannot be passed any more. */
    boolean isStuck() {
        int bodies = stage.bodies().size();
        return !isPassed() && !stage.agreement().isReached(bodies - (int) count(this::disagrees), bodies);
    }

    boolean isBinding() {
        return stage.isBinding();
    }

    /** The bodies from which nothing has come that counts. */
    List<NamedBody> waitingFor() {
        return stage.bodies().stream()
                .filter(body -> Optional.ofNullable(said.get(body))
                        .filter(decision -> agrees(decision) || disagrees(decision))
                        .isEmpty())
                .toList();
    }

    /** The last day on which something was said, where every day is known. */
    Optional<LocalDate> lastDay() {
        return said.values().stream().allMatch(decision -> decision.on().isPresent())
                ? said.values().stream()
                        .flatMap(decision -> decision.on().stream())
                        .max(Comparator.naturalOrder())
                : Optional.empty();
    }

    Stream<Decision> said() {
        return said.values().stream();
    }

    private long count(Predicate<Decision> which) {
        return said.isEmpty() ? 0 : said.values().stream().filter(which).count();
    }

    /** Advice is given whatever it says, what informs needs no outcome, and who prepares may pass the matter on. */
    private boolean agrees(Decision decision) {
        return switch (stage.effect()) {
            case INFORMATION -> true;
            case ADVICE ->
                isPositive(decision)
                        || is(decision, Outcome.REJECTED)
                        || !hasRungAbove && is(decision, Outcome.REFERRED, Outcome.NOT_AGREED);
            case PREPARATION -> isPositive(decision) || is(decision, Outcome.REFERRED);
            case BINDING, DIRECTION, POSITION -> isPositive(decision);
        };
    }

    private static boolean is(Decision decision, Outcome... some) {
        return decision.outcome().filter(List.of(some)::contains).isPresent();
    }

    private boolean isPositive(Decision decision) {
        return decision.outcome().filter(Outcome::isPositive).isPresent() && !stage.isVotedDown(decision);
    }

    private boolean disagrees(Decision decision) {
        return !agrees(decision)
                && (stage.isVotedDown(decision)
                        || is(decision, Outcome.REJECTED, Outcome.NOT_AGREED, Outcome.WITHDRAWN)
                        || hasRungAbove && is(decision, Outcome.REFERRED));
    }
}
