/** The rule sets that were found, by id and day: {@link se.samspel.cli.shelf.RuleShelf}. */
@NullMarked
package se.samspel.cli.shelf;

import org.jspecify.annotations.NullMarked;
