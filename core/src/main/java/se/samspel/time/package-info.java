/**
 * Full days, shares of a post, periods, the working-time basis and working days.
 */
@NullMarked
package se.samspel.time;

import org.jspecify.annotations.NullMarked;
