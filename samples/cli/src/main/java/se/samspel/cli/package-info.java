/** The command line: {@link se.samspel.cli.Main}. */
@NullMarked
package se.samspel.cli;

import org.jspecify.annotations.NullMarked;
