/**
 * A second judge, slow and obvious, that the one that judges is held against.
 *
 * <p>Start with {@link se.samspel.testkit.reference.ReferenceJudge}.
 */
@NullMarked
package se.samspel.testkit.reference;

import org.jspecify.annotations.NullMarked;
