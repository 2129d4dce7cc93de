package se.samspel.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import se.samspel.json.check.Violation;
import se.samspel.json.fault.Fault;
import se.samspel.json.fault.Faults;
import se.samspel.json.fault.Place;

/** Collects what is wrong with one document; the words are put together for what is shown only. */
final class ProblemList implements Faults {

    private static final Comparator<Noted> IN_ORDER_OF_TEXT = Comparator.<Noted>comparingInt(
                    noted -> noted.place().line())
            .thenComparingInt(noted -> noted.place().column())
            .thenComparing(Noted::code)
            .thenComparing(noted -> noted.message().get());

    private final Locale locale;
    private final List<Noted> noted = new ArrayList<>();

    ProblemList(Locale locale) {
        this.locale = locale;
    }

    @Override
    public void note(Fault fault, Place place, Object... details) {
        noted.add(new Noted(fault.code(), place, () -> fault.words(details).in(locale)));
    }

    void note(Violation violation) {
        noted.add(new Noted(violation.code(), violation.place(), violation::message));
    }

    /** How many there are so far. */
    int size() {
        return noted.size();
    }

    /** The first problems, and one that tells how many more there are. */
    List<Problem> problems() {
        List<Noted> all = noted.stream().sorted(IN_ORDER_OF_TEXT).toList();
        List<Problem> shown = new ArrayList<>(
                all.stream().limit(Limits.PROBLEMS).map(Noted::problem).toList());
        if (all.size() > Limits.PROBLEMS) {
            Place next = all.get(Limits.PROBLEMS).place();
            int more = all.size() - Limits.PROBLEMS;
            Fault fault = Fault.MORE_PROBLEMS;
            shown.add(new Noted(fault.code(), next, () -> fault.words(more).in(locale)).problem());
        }
        return shown;
    }

    private record Noted(String code, Place place, Supplier<String> message) {

        Problem problem() {
            return new Problem(code, place.pointer(), place.line(), place.column(), message.get());
        }
    }
}
