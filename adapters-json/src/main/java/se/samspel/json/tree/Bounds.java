package se.samspel.json.tree;

/**
 * How much of a document is read.
 *
 * @param values the most values
 * @param depth the most levels of lists and objects within each other
 * @param elements the most elements of a list
 * @param nameLength the most characters of a field's name
 * @param textLength the most characters of a text
 * @param numberLength the most characters of a number, as it stands and written out without an exponent
 */
public record Bounds(int values, int depth, int elements, int nameLength, int textLength, int numberLength) {}
