package se.samspel.rules.assessment;

import java.util.List;
import java.util.Optional;
import se.samspel.Id;

/**
 * How far the matter has come along its route.
 *
 * @param done the stages that have been passed, by index into the route's stages
 * @param next the stage whose turn it is; empty if all are done or the route is not determined
 * @param missing stages before a passed one that have not been passed themselves
 * @param outOfOrder decisions by id that no stage of the route asked for, or that came before their turn
 */
public record Trail(List<Integer> done, Optional<Integer> next, List<Integer> missing, List<Id> outOfOrder) {

    /** Copies the lists. */
    public Trail {
        done = List.copyOf(done);
        missing = List.copyOf(missing);
        outOfOrder = List.copyOf(outOfOrder);
    }
}
