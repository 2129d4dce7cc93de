package se.samspel.json.folder;

import java.io.IOException;
import java.io.InputStream;
import se.samspel.rules.Discovery;

/** How a rule pack is read, wherever it stands. */
@FunctionalInterface
public interface PackFormat {

    /**
     * The layer of a pack, or what is wrong with it.
     *
     * @param name what its problems are reported by, such as {@code myregion.json}
     * @param stream the pack; left open
     * @throws IOException if the stream fails
     */
    Discovery read(String name, InputStream stream) throws IOException;
}
