/**
 * The canonical JSON form of a layer and its fingerprint: written here, read elsewhere.
 */
@NullMarked
package se.samspel.rules.form;

import org.jspecify.annotations.NullMarked;
