/**
 * What judging answers: an {@link se.samspel.rules.assessment.Assessment} with findings, questions, route and budgets.
 */
@NullMarked
package se.samspel.rules.assessment;

import org.jspecify.annotations.NullMarked;
