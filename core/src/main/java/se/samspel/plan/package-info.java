/**
 * The {@link se.samspel.plan.OperationalPlan operational plan} that the analysis phase ends in.
 */
@NullMarked
package se.samspel.plan;

import org.jspecify.annotations.NullMarked;
