/** Trees as records and records as plain values, by the components of the records; every kind of document is named here. */
@NullMarked
package se.samspel.json.bind;

import org.jspecify.annotations.NullMarked;
