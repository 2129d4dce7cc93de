/**
 * Content integrity as Jakarta Bean Validation constraints, so that any provider in any host application
 * reports every violation at once, in Swedish and English.
 */
@NullMarked
package se.samspel.constraint;

import org.jspecify.annotations.NullMarked;
