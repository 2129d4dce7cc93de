/**
 * Who decides: acts, bodies, stages and the routing table of a matter.
 */
@NullMarked
package se.samspel.rules.route;

import org.jspecify.annotations.NullMarked;
