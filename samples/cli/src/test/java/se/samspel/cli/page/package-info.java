/** Plain text laid out in lines. */
@NullMarked
package se.samspel.cli.page;

import org.jspecify.annotations.NullMarked;
