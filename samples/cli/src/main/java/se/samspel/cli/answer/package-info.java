/** An assessment as a process leader reads it, one class for each part: {@link se.samspel.cli.answer.AnswerPage}. */
@NullMarked
package se.samspel.cli.answer;

import org.jspecify.annotations.NullMarked;
