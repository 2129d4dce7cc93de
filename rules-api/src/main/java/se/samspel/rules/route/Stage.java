package se.samspel.rules.route;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.samspel.Id;
import se.samspel.time.Deadline;

/**
 * A step of a route: an act by a body, such as "the joint officials' group prepares", or by each affected principal's
 * own body, such as "each council decides".
 *
 * @param act what is done
 * @param body by whom: a function of the base, or a region's own body
 * @param each whether the body is a function that each affected principal's {@link OwnBody own body} holds
 * @param of of which principals, by kind of party; of all affected ones, if empty
 * @param agreement how many of those who act must agree
 * @param branch the branch that it belongs to; stages in a row with branches run side by side, and what comes after waits
 *     for all of them
 * @param rung whether it is the next rung, where those of the stage before do not agree
 * @param within how long it may take from the day when its turn came
 */
public record Stage(
        Id act,
        Id body,
        boolean each,
        Set<Id> of,
        Agreement agreement,
        Optional<Id> branch,
        Optional<Rung> rung,
        Optional<Deadline> within) {

    /** Copies the set. */
    public Stage {
        of = Set.copyOf(of);
    }

    /** Any act by a body. */
    public static Stage act(String act, String body) {
        return new Stage(
                Id.of(act),
                Id.of(body),
                false,
                Set.of(),
                Agreement.ALL,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The body makes the matter ready. */
    public static Stage prepares(String body) {
        return act("prepares", body);
    }

    /** The body decides. */
    public static Stage decides(String body) {
        return act("decides", body);
    }

    /** The same, by each affected principal's own body that holds the function. */
    public Stage byEach() {
        return new Stage(act, body, true, of, agreement, branch, rung, within);
    }

    /** The same, for principals of these kinds only, such as {@code municipality}. */
    public Stage onlyFor(String... kinds) {
        Set<Id> whose = Arrays.stream(kinds).map(Id::of).collect(Collectors.toUnmodifiableSet());
        return new Stage(act, body, each, whose, agreement, branch, rung, within);
    }

    /** The same, with so many who must agree. */
    public Stage needing(Agreement enough) {
        return new Stage(act, body, each, of, enough, branch, rung, within);
    }

    /** The same, in a branch that runs beside others. */
    public Stage in(String name) {
        return new Stage(act, body, each, of, agreement, Optional.of(Id.of(name)), rung, within);
    }

    /** The same, as the next rung where those of the stage before do not agree. */
    public Stage as(Rung next) {
        return new Stage(act, body, each, of, agreement, branch, Optional.of(next), within);
    }

    /** The same, to be done in that time. */
    public Stage within(Deadline time) {
        return new Stage(act, body, each, of, agreement, branch, rung, Optional.of(time));
    }
}
