/**
 * What is to be decided, and what has been: a {@link se.samspel.decision.Matter} with its answers and decisions.
 */
@NullMarked
package se.samspel.decision;

import org.jspecify.annotations.NullMarked;
