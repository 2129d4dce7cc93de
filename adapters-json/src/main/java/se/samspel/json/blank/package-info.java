/** Documents to fill in: what is there, what may be there as comments, and notes beside it. */
@NullMarked
package se.samspel.json.blank;

import org.jspecify.annotations.NullMarked;
