/** Generated joint plans, step by step. */
@NullMarked
package se.samspel.testkit.generate.plan;

import org.jspecify.annotations.NullMarked;
