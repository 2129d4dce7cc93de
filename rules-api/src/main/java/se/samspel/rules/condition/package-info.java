/**
 * Facts and conditions on them: sentences with the three answers yes, no and unknown.
 */
@NullMarked
package se.samspel.rules.condition;

import org.jspecify.annotations.NullMarked;
