/** Answers as plain values: what an assessment says, member by member, in one language. */
@NullMarked
package se.samspel.json.answer;

import org.jspecify.annotations.NullMarked;
