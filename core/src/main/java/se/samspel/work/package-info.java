/**
 * The work of developing a process: {@link se.samspel.work.ProcessWork}, its roles, seminars and registers.
 */
@NullMarked
package se.samspel.work;

import org.jspecify.annotations.NullMarked;
