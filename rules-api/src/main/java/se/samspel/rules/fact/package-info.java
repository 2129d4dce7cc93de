/**
 * The catalogue of facts: every named, typed value that rules can read off a document.
 */
@NullMarked
package se.samspel.rules.fact;

import org.jspecify.annotations.NullMarked;
