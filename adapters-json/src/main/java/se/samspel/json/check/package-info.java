/** Bean Validation of what was read, with every violation at its place in the text. */
@NullMarked
package se.samspel.json.check;

import org.jspecify.annotations.NullMarked;
