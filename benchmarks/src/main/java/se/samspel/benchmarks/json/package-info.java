/** Documents in and out of JSON, by Samspel and by plain Jackson. */
@NullMarked
package se.samspel.benchmarks.json;

import org.jspecify.annotations.NullMarked;
