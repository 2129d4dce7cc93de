/**
 * Answers compared: what an answer says, {@link se.samspel.rules.comparison.Point} by point, how two answers differ and
 * why ({@link se.samspel.rules.comparison.Comparison}), and what has become of one that was stored
 * ({@link se.samspel.rules.comparison.Replay}).
 */
@NullMarked
package se.samspel.rules.comparison;

import org.jspecify.annotations.NullMarked;
