/**
 * Documents in and out of JSON, for applications: {@link se.samspel.json.DocumentReader} reads one,
 * {@link se.samspel.json.DocumentWriter} writes one, {@link se.samspel.json.CaseFingerprint} tells whether two are the
 * same, {@link se.samspel.json.Places} tells on which line something stands, and {@link se.samspel.json.AnswerJson}
 * makes JSON of what rules say of one. {@link se.samspel.json.DocumentSchema} is the schema of documents, and
 * {@link se.samspel.json.BlankDocument} one to fill in. {@link se.samspel.json.RulePackReader} reads a rule pack,
 * {@link se.samspel.json.RulePackSchema} is its schema, {@link se.samspel.json.PluginFolder} finds packs and jars in a
 * folder, and {@link se.samspel.json.RulePacks} finds packs on the class path. {@link se.samspel.json.RecordJson} writes
 * a case with its answer, to be stored, and {@link se.samspel.json.RecordReader} reads it.
 */
@NullMarked
package se.samspel.json;

import org.jspecify.annotations.NullMarked;
