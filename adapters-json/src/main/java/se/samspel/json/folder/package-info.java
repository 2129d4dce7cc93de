/**
 * Jars of plug-ins and rule packs in a folder, each file on its own; knows nothing of how a pack is written.
 */
@NullMarked
package se.samspel.json.folder;

import org.jspecify.annotations.NullMarked;
