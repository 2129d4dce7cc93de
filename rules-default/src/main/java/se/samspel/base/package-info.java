/**
 * The base layer, one class for each thing that it rules on; begin with {@link se.samspel.base.BaseRules}.
 *
 * <p>A region that changes an item takes the constant from here: {@code .tighten(TimeRules.TEAM_DAYS.to(4, 5), DECISION)}.
 */
@NullMarked
package se.samspel.base;

import org.jspecify.annotations.NullMarked;
