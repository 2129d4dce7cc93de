/** What was measured, as a table, a picture and a comparison. */
@NullMarked
package se.samspel.benchmarks.report;

import org.jspecify.annotations.NullMarked;
