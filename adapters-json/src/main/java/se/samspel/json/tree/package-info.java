/** JSON text as a small tree in which everything knows its place. */
@NullMarked
package se.samspel.json.tree;

import org.jspecify.annotations.NullMarked;
