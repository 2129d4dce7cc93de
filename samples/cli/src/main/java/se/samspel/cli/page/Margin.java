package se.samspel.cli.page;

/**
 * How far in notes stand, and how much room their labels have.
 *
 * @param indent the number of spaces before the label
 * @param label the number of characters that labels have, so that what follows them lines up
 */
public record Margin(int indent, int label) {

    /** Notes under a numbered paragraph. */
    public static final Margin NOTE = new Margin(3, 12);

    /** Notes under a paragraph with a dash. */
    public static final Margin ITEM = new Margin(2, 8);

    /** Notes at the edge of the page. */
    public static final Margin EDGE = new Margin(0, 12);

    String before(String words) {
        String labelled = words.isEmpty() ? "" : words + ":";
        return " ".repeat(indent) + labelled + " ".repeat(Math.max(1, label - labelled.length()));
    }
}
