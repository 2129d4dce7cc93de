/**
 * What documents of every kind are made with: ids, the rule set that one asks for, facts that one gives.
 */
@NullMarked
package se.samspel;

import org.jspecify.annotations.NullMarked;
