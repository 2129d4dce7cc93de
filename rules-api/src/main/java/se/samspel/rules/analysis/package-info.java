/**
 * What can be proved of a rule set without any case, and how two rule sets differ.
 *
 * <p>For those who write rules and those who adopt them; start with {@code RuleSet.analyse} and {@code RuleSet.diff}.
 */
@NullMarked
package se.samspel.rules.analysis;

import org.jspecify.annotations.NullMarked;
