/**
 * Mutation of rules: each rule is changed a little, one at a time, and the examples must notice.
 *
 * <p>Start with {@link se.samspel.testkit.mutation.RuleMutation}.
 */
@NullMarked
package se.samspel.testkit.mutation;

import org.jspecify.annotations.NullMarked;
