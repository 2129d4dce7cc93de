/** What is measured, by JMH: how long it takes, and how that grows. See README.md of this module. */
@NullMarked
package se.samspel.benchmarks;

import org.jspecify.annotations.NullMarked;
