/** Generated cases that follow a rule set: plausible, at the borders of its limits, and ill-formed. */
@NullMarked
package se.samspel.testkit.generate;

import org.jspecify.annotations.NullMarked;
