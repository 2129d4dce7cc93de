/**
 * A {@link se.samspel.process.Process process}: activities in a recurring flow that creates value.
 */
@NullMarked
package se.samspel.process;

import org.jspecify.annotations.NullMarked;
