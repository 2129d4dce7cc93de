/**
 * What every document has in common: ids, the rule set it asks for, facts that it gives.
 * Start with {@link se.samspel.Case}.
 */
@NullMarked
package se.samspel;

import org.jspecify.annotations.NullMarked;
