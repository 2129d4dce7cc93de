package se.samspel.rules.analysis;

import java.util.Optional;
import se.samspel.time.Period;

/**
 * Days on which a rule set says the same, and what could be proved of it on them.
 *
 * @param version the version of the rule set that is in force
 * @param days the days
 * @param analysis what could be proved; empty if something is so wrong with a layer that there is no rule set
 */
public record Slice(String version, Period days, Optional<Analysis> analysis) {}
