/** Rule packs: trees as layers, change by change, and what a pack may look like as a JSON Schema. */
@NullMarked
package se.samspel.json.pack;

import org.jspecify.annotations.NullMarked;
