/** An assessment as a process leader reads it. */
@NullMarked
package se.samspel.cli.answer;

import org.jspecify.annotations.NullMarked;
