package se.samspel.rules.comparison;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.samspel.rules.assessment.Assessment;

/**
 * One thing that an answer says, such as the finding {@code team.full-days} about {@code anna}, with its severity and
 * message. Two answers say the same if they have the same points.
 *
 * @param part which part of the answer it belongs to
 * @param about what it is about, within that part, such as {@code [team.full-days, anna]}; the same of no other point
 * @param says what is said, by name, such as {@code severity} = {@code ERROR}; nothing blank
 */
public record Point(Part part, List<String> about, SortedMap<String, String> says) implements Comparable<Point> {

    /** Copies list and map, and leaves out what is blank. */
    public Point {
        about = List.copyOf(about);
        SortedMap<String, String> said = new TreeMap<>(says);
        said.values().removeIf(String::isBlank);
        says = Collections.unmodifiableSortedMap(said);
    }

    /** The parts of an answer, in the order in which they are told. */
    public enum Part {
        /** The whole answer in one word. */
        OUTCOME,
        /** A rule that is violated: by code, and element or place. */
        FINDING,
        /** What must be answered: by code, and element or place. */
        QUESTION,
        /** Whether it is settled who decides, by the kind of matter. */
        ROUTE,
        /** A step of the route: by the kind of matter, and which step, from 1. */
        STAGE,
        /** The route that some answers would give: by the kind of matter and those answers. */
        ALTERNATIVE,
        /** How far the matter has come, by the kind of matter. */
        TRAIL,
        /** Whether a principal has adopted: by the kind of matter and the principal. */
        ADOPTION,
        /** From when what is decided applies, by the kind of matter. */
        EFFECT,
        /** Time that a person sets aside: by budget and person. */
        BUDGET,
        /** A step of the work or of a plan, by its id. */
        PROGRESS,
        /** What has got stuck of a joint plan, by its id. */
        ISSUE,
        /** A measure of a joint plan, by its id. */
        MEASURE,
        /** A goal of a joint plan, by its id. */
        GOAL,
        /** How far shared data reach. */
        ACCESS
    }

    /**
     * A point.
     *
     * @param says what is said, by name; what is blank is left out
     */
    public static Point of(Part part, List<String> about, Map<String, String> says) {
        return new Point(part, about, new TreeMap<>(says));
    }

    /** What the assessment says, point by point, with texts in the language of the locale. */
    public static List<Point> of(Assessment assessment, Locale locale) {
        return new Points(assessment, locale).all();
    }

    /** What it is about, within that part, in one text, such as {@code team.full-days, anna}. */
    public String subject() {
        return String.join(", ", about.stream().filter(word -> !word.isEmpty()).toList());
    }

    /** What is said under a name; blank if nothing is. */
    public String says(String name) {
        return says.getOrDefault(name, "");
    }

    /** The points, the second and third of those about the same thing numbered, so that no two are. */
    public static List<Point> numbered(List<Point> points) {
        Map<String, Integer> times = new HashMap<>();
        return points.stream()
                .map(point -> point.which(times.merge(point.part + " " + point.about, 1, Integer::sum)))
                .toList();
    }

    private Point which(int time) {
        return time == 1
                ? this
                : new Point(
                        part,
                        Stream.concat(about.stream(), Stream.of("(" + time + ")"))
                                .toList(),
                        says);
    }

    @Override
    public int compareTo(Point other) {
        int parts = part.compareTo(other.part);
        return parts != 0 ? parts : about.toString().compareTo(other.about.toString());
    }
}
