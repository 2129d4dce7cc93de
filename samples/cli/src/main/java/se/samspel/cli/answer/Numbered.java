package se.samspel.cli.answer;

import se.samspel.cli.page.Margin;

/** Numbers before paragraphs in a list. */
final class Numbered {

    private Numbered() {}

    /** The number as it stands before the paragraph, such as "1. ". */
    static String number(int number) {
        return number + ". ";
    }

    /** Where notes stand under the paragraph. */
    static Margin margin(int number) {
        return new Margin(number(number).length(), Margin.NOTE.label());
    }
}
