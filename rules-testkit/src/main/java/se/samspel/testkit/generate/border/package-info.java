/** Cases in which a number lies on a limit of the rules, one step below it or one step above it. */
@NullMarked
package se.samspel.testkit.generate.border;

import org.jspecify.annotations.NullMarked;
