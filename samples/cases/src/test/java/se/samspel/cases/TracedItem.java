package se.samspel.cases;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Something that a source says, or that its users need besides, and what in this library carries it.
 *
 * @param letter which source it is of, such as {@code A}
 * @param number its number in that source, from 1
 * @param clause how binding the words are
 * @param headings under which headings they stand
 * @param statement what they say, in our words
 * @param carriers what carries it
 */
record TracedItem(
        String letter, int number, Clause clause, List<String> headings, String statement, List<Carrier> carriers) {

    /** How binding a clause is. */
    enum Clause {
        BINDING,
        DEFINITION,
        RECOMMENDATION,
        EXAMPLE,
        FACT,
        NEED;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether somebody is told to do something, or advised to. */
        boolean asksForSomething() {
            return this == BINDING || this == RECOMMENDATION;
        }
    }

    /** What carries an item: the kind of thing, such as {@code rule}, and which, such as {@code member.full-days}. */
    record Carrier(String kind, String what) {

        static final String JUDGEMENT = "judgement";
        static final String NOT_YET = "not-yet";

        static Carrier parse(String text) {
            int space = text.indexOf(' ');
            return space < 0
                    ? new Carrier(text, "")
                    : new Carrier(
                            text.substring(0, space), text.substring(space + 1).strip());
        }

        boolean is(String other) {
            return kind.equals(other);
        }
    }

    static TracedItem parse(List<String> columns) {
        return new TracedItem(
                columns.get(0).substring(0, 1),
                Integer.parseInt(columns.get(0).substring(1)),
                Clause.valueOf(columns.get(1).toUpperCase(Locale.ROOT)),
                parts(columns.get(2)),
                columns.get(3),
                parts(columns.get(4)).stream().map(Carrier::parse).toList());
    }

    String name() {
        return letter + number;
    }

    boolean isLeftToJudgement() {
        return has(Carrier.JUDGEMENT);
    }

    boolean isNotYetCarried() {
        return has(Carrier.NOT_YET);
    }

    private boolean has(String kind) {
        return carriers.stream().anyMatch(carrier -> carrier.is(kind));
    }

    private static List<String> parts(String column) {
        return Arrays.stream(column.split(";"))
                .map(String::strip)
                .filter(part -> !part.equals("-"))
                .toList();
    }
}
