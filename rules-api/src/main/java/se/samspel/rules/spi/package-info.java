/**
 * The one seam for regions: {@link se.samspel.rules.spi.RulePlugin}.
 */
@NullMarked
package se.samspel.rules.spi;

import org.jspecify.annotations.NullMarked;
