/** Many documents judged in one go and summed up: {@link se.samspel.cli.portfolio.Portfolio}. */
@NullMarked
package se.samspel.cli.portfolio;

import org.jspecify.annotations.NullMarked;
