/** Plain text laid out in lines of at most 90 characters: {@link se.samspel.cli.page.Page}. */
@NullMarked
package se.samspel.cli.page;

import org.jspecify.annotations.NullMarked;
