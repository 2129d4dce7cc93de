/**
 * Words, numbers and units as people read them, in Swedish and English.
 */
@NullMarked
package se.samspel.rules.text;

import org.jspecify.annotations.NullMarked;
