/** Generated process work: who takes part, what flows where, what is planned, done together and decided. */
@NullMarked
package se.samspel.testkit.generate.work;

import org.jspecify.annotations.NullMarked;
