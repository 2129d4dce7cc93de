/** One case judged by a JVM that has just been started. */
@NullMarked
package se.samspel.benchmarks.start;

import org.jspecify.annotations.NullMarked;
