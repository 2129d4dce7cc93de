/**
 * What a region writes: requirements, parameters, questions, bodies and routes in a
 * {@link se.samspel.rules.layer.Layer}.
 */
@NullMarked
package se.samspel.rules.layer;

import org.jspecify.annotations.NullMarked;
