/** Rules as people read them. */
@NullMarked
package se.samspel.cli.rule;

import org.jspecify.annotations.NullMarked;
