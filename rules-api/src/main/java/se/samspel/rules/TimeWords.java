package se.samspel.rules;

import se.samspel.rules.text.Text;
import se.samspel.time.Deadline;

/** A time as people read it, such as "20 arbetsdagar". */
final class TimeWords {

    private TimeWords() {}

    static Text of(Deadline time) {
        boolean single = time.amount() == 1;
        Text words = switch (time.unit()) {
            case DAYS -> single ? Text.of("1 dag", "1 day") : Text.of("{n} dagar", "{n} days");
            case WORKING_DAYS ->
                single ? Text.of("1 arbetsdag", "1 working day") : Text.of("{n} arbetsdagar", "{n} working days");
            case WEEKS -> single ? Text.of("1 vecka", "1 week") : Text.of("{n} veckor", "{n} weeks");
        };
        return words.with("n", Text.same(String.valueOf(time.amount())));
    }
}
