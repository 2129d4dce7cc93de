package se.samspel.json;

import se.samspel.GivenFact;

/** How much is read of a document; whatever is over a limit is a {@link Problem}, never an exception. */
public final class Limits {

    /** The most bytes of a document: 1 MiB. */
    public static final int DOCUMENT_BYTES = 1_048_576;

    /** The most values of a document: texts, numbers, lists, objects and so on. */
    public static final int VALUES = 50_000;

    /** The most levels of lists and objects within each other, the document itself included. */
    public static final int DEPTH = 32;

    /** The most levels of lists and objects within each other in a rule pack, the pack itself included. */
    public static final int PACK_DEPTH = 100;

    /** The most elements of a list. */
    public static final int ELEMENTS = 2_000;

    /** The most characters of a field's name. */
    public static final int NAME_LENGTH = 100;

    /** The most characters of a text. */
    public static final int TEXT_LENGTH = 20_000;

    /** The most characters of a number, as it stands and written out without an exponent. */
    public static final int NUMBER_LENGTH = GivenFact.NUMBER_LENGTH;

    /** The most problems shown; one more tells how many there are beyond. */
    public static final int PROBLEMS = 100;

    /** The most bytes of a record, a case with its answer: 16 MiB. */
    public static final int RECORD_BYTES = 16_777_216;

    /** The most values of a record; its case has no more than any other. */
    public static final int RECORD_VALUES = 1_000_000;

    private Limits() {}
}
