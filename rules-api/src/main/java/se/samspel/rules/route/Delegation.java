package se.samspel.rules.route;

import se.samspel.Id;

/**
 * That a mandate has been passed on from another, such as "from the board's, and decisions are reported back to it".
 *
 * @param from the mandate that it is passed on from, by id
 * @param reports whether decisions by it must be reported to the body that passed it on
 */
public record Delegation(Id from, boolean reports) {}
