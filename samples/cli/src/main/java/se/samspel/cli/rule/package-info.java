/** Rules as people read them: all of a rule set, or one item with where it comes from. */
@NullMarked
package se.samspel.cli.rule;

import org.jspecify.annotations.NullMarked;
