/**
 * Coverage of rules: which of them have been seen to hold and to be broken, at which limits, in which rows.
 *
 * <p>Start with {@link se.samspel.testkit.coverage.RuleCoverage}.
 */
@NullMarked
package se.samspel.testkit.coverage;

import org.jspecify.annotations.NullMarked;
