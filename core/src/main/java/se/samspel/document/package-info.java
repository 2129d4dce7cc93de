/** What every document has in common: a {@link se.samspel.document.Case} that rules can judge. */
@NullMarked
package se.samspel.document;

import org.jspecify.annotations.NullMarked;
