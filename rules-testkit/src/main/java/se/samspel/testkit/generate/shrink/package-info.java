/** How a generated case is made smaller when something has been found with it. */
@NullMarked
package se.samspel.testkit.generate.shrink;

import org.jspecify.annotations.NullMarked;
