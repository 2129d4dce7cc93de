/** What every generated document is made of: even choices, days, texts, and the words of a rule set. */
@NullMarked
package se.samspel.testkit.generate.value;

import org.jspecify.annotations.NullMarked;
