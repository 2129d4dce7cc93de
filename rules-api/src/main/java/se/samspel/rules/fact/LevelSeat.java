package se.samspel.rules.fact;

import se.samspel.body.Seat;
import se.samspel.leadership.PlanLevel;

/**
 * A seat at a level of leadership, such as the one that the private health centres share at {@code meso}.
 *
 * @param level the level as the plan describes it
 * @param seat the seat
 */
public record LevelSeat(PlanLevel level, Seat seat) {}
