/** What is claimed of every rule set, one idea a class, and how an objection is told. */
@NullMarked
package se.samspel.testkit.claim;

import org.jspecify.annotations.NullMarked;
