/** Which rules are proved, and what they are asked. */
@NullMarked
package se.samspel.testkit;

import org.jspecify.annotations.NullMarked;
