package se.samspel.json.folder;

/** The text of rule packs. */
public final class PackText {

    private PackText() {}

    /** A pack of a layer that says nothing. */
    public static String of(String id) {
        return """
                {
                  "format": "samspel-layer/1",
                  "id": "%s",
                  "version": "1",
                  "changes": []
                }
                """.replace("%s", id);
    }

    /** A pack that stops being JSON on line 4, at column 3. */
    public static String broken() {
        return of("broken").replace("\"version\"", "version");
    }
}
