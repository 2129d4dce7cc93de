package se.samspel.rules.layer;

import se.samspel.Id;

/**
 * That an item of a parent goes.
 *
 * @param id the item
 */
public record Withdrawal(Id id) implements Statement {}
