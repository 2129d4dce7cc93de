package se.samspel.cli.answer;

import se.samspel.cli.page.Page;

/** A part of the page; it writes nothing where it has nothing to say. */
@FunctionalInterface
interface Section {

    /** Writes the part. */
    void write(Answer answer, Page page);
}
