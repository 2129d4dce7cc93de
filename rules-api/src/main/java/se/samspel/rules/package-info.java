/**
 * The entry points: {@link se.samspel.rules.RuleSets} finds and assembles rule sets, a
 * {@link se.samspel.rules.RuleSet} judges a case.
 */
@NullMarked
package se.samspel.rules;

import org.jspecify.annotations.NullMarked;
