/** What is measured on: made of a seed, so that every run measures the same. */
@NullMarked
package se.samspel.benchmarks.made;

import org.jspecify.annotations.NullMarked;
