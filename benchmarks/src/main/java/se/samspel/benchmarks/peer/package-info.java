/** The same 24 rules and one route, as Samspel, plain Java and other engines judge them. */
@NullMarked
package se.samspel.benchmarks.peer;

import org.jspecify.annotations.NullMarked;
