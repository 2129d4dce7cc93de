/** Stored answers read back: the case, what was said of it, and by which rules. */
@NullMarked
package se.samspel.json.record;

import org.jspecify.annotations.NullMarked;
