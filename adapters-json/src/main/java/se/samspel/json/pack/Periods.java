package se.samspel.json.pack;

import java.time.LocalDate;
import se.samspel.json.fault.Fault;
import se.samspel.rules.layer.Validity;
import se.samspel.time.Period;

/** Reads the days that an object says by {@code from}, {@code until} and {@code undated}. */
final class Periods {

    private Periods() {}

    /** The days in whatever order. */
    static Period inAnyOrder(Fields fields, Values values) {
        return new Period(
                fields.optional("from", day -> values.scalar(LocalDate.class, day)),
                fields.optional("until", day -> values.scalar(LocalDate.class, day)));
    }

    /** The days, the first before the last. */
    static Period inOrder(Fields fields, Values values) {
        Period days = inAnyOrder(fields, values);
        if (days.from().isPresent() && days.until().isPresent() && !days.isComplete()) {
            values.note(
                    Fault.BACKWARDS,
                    fields.place(),
                    days.from().get(),
                    days.until().get());
        }
        return days;
    }

    /** The days on which a rule binds, or that no day has been set. */
    static Validity validity(Fields fields, Values values) {
        Period days = inOrder(fields, values);
        boolean undated = values.isTrue(fields, "undated");
        if (undated && !days.equals(Period.ALWAYS)) {
            values.note(Fault.UNDATED, fields.place());
        }
        return undated ? Validity.ADOPTED : new Validity(true, days);
    }
}
