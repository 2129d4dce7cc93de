/** What rules would ask of a document that is still to be written: {@link se.samspel.cli.fill.Guidance}. */
@NullMarked
package se.samspel.cli.fill;

import org.jspecify.annotations.NullMarked;
