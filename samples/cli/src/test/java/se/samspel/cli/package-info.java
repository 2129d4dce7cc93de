/** The command line, called as a person or a script calls it. */
@NullMarked
package se.samspel.cli;

import org.jspecify.annotations.NullMarked;
