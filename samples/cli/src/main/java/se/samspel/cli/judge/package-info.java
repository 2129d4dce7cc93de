/** Files read and judged: {@link se.samspel.cli.judge.Bench}. */
@NullMarked
package se.samspel.cli.judge;

import org.jspecify.annotations.NullMarked;
