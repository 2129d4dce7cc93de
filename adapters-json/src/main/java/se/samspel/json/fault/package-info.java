/** What can be wrong with a document, in Swedish and English, and where in it; knows nothing of JSON or of records. */
@NullMarked
package se.samspel.json.fault;

import org.jspecify.annotations.NullMarked;
