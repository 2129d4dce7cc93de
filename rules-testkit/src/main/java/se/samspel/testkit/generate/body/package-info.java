/** Generated bodies: their seats, chairs and meetings. */
@NullMarked
package se.samspel.testkit.generate.body;

import org.jspecify.annotations.NullMarked;
