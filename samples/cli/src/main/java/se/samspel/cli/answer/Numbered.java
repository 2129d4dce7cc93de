package se.samspel.cli.answer;

/** Numbers before paragraphs in a list. */
final class Numbered {

    private Numbered() {}

    /** The number as it stands before the paragraph, such as "1. ". */
    static String number(int number) {
        return number + ". ";
    }
}
