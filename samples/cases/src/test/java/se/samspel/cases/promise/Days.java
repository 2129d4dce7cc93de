package se.samspel.cases.promise;

import java.time.LocalDate;

/** The day of source A. */
final class Days {

    /** The day on which generated work is judged unless a test says otherwise. */
    static final LocalDate TODAY = LocalDate.of(2008, 5, 16);

    private Days() {}
}
