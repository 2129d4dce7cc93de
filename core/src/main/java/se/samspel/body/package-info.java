/**
 * Who sits in a collaboration body: {@link se.samspel.body.Roster}, its seats, their holders, and its chairs.
 */
@NullMarked
package se.samspel.body;

import org.jspecify.annotations.NullMarked;
