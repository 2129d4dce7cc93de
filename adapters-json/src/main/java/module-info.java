/**
 * Documents in and out of JSON, with every problem found in one reading.
 *
 * <p>This module judges nothing and keeps nothing: it turns text into a {@link se.samspel.document.Case} or into the reasons why
 * it could not, a case into text and a fingerprint, and rule packs and folders of plug-ins into layers. No type of the
 * JSON library or of the validator shows in it. Start with {@link se.samspel.json.DocumentReader}, or with
 * {@link se.samspel.json.PluginFolder}.
 */
module se.samspel.adapters.json {
    requires transitive se.samspel.core;
    requires transitive se.samspel.rules.api;
    requires org.hibernate.validator;
    requires tools.jackson.core;
    requires static org.jspecify;

    exports se.samspel.json;
}
