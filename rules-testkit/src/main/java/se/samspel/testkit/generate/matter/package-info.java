/** Generated matters: whom they affect, what is answered, and what bodies have done on the way. */
@NullMarked
package se.samspel.testkit.generate.matter;

import org.jspecify.annotations.NullMarked;
