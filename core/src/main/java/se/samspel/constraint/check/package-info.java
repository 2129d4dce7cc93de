/** How the constraints are checked; opened to Bean Validation providers, exported to nobody. */
@NullMarked
package se.samspel.constraint.check;

import org.jspecify.annotations.NullMarked;
