/** The JSON Schema of documents, made of the records that they are bound to, and what each member means. */
@NullMarked
package se.samspel.json.schema;

import org.jspecify.annotations.NullMarked;
