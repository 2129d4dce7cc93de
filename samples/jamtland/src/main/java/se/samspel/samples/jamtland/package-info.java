/** The rules of one region, written in Java. */
@NullMarked
package se.samspel.samples.jamtland;

import org.jspecify.annotations.NullMarked;
