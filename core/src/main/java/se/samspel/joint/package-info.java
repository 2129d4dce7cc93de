/** The joint primary-care plan: where it comes from, its five steps, what it is annexed to and broken down into. */
@NullMarked
package se.samspel.joint;

import org.jspecify.annotations.NullMarked;
