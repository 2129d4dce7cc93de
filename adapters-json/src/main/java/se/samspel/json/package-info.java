/**
 * Documents in and out of JSON, for applications: {@link se.samspel.json.DocumentReader} reads one,
 * {@link se.samspel.json.DocumentWriter} writes one, {@link se.samspel.json.CaseFingerprint} tells whether two are the
 * same.
 */
@NullMarked
package se.samspel.json;

import org.jspecify.annotations.NullMarked;
