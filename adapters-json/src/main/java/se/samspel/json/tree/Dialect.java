package se.samspel.json.tree;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/** What a text may hold beside JSON. */
public enum Dialect {
    /** Nothing. */
    JSON(false),
    /** Comments: the rest of a line after {@code //}, and what stands between slashes and stars. */
    WITH_COMMENTS(true);

    private final JsonFactory factory;

    /** The size of the document bounds everything; what is bounded beside it is bounded where it is read. */
    Dialect(boolean comments) {
        this.factory = JsonFactory.builder()
                .configure(JsonReadFeature.ALLOW_JAVA_COMMENTS, comments)
                .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(Integer.MAX_VALUE)
                        .maxNumberLength(Integer.MAX_VALUE)
                        .maxStringLength(Integer.MAX_VALUE)
                        .maxNameLength(Integer.MAX_VALUE)
                        .build())
                .build();
    }

    JsonFactory factory() {
        return factory;
    }
}
