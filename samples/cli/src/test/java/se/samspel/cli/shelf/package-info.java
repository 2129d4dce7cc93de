/** Finding rule sets and codes. */
@NullMarked
package se.samspel.cli.shelf;

import org.jspecify.annotations.NullMarked;
