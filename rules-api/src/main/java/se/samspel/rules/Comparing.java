package se.samspel.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samspel.document.Case;
import se.samspel.rules.comparison.Comparison;
import se.samspel.rules.comparison.Comparison.Difference;
import se.samspel.rules.comparison.Comparison.Reason;
import se.samspel.rules.comparison.Point;
import se.samspel.rules.comparison.Point.Part;

/**
 * Compares the first of several answers with the last. From each to the next just one thing has changed, so whatever
 * else it says of a point is due to that.
 */
final class Comparing {

    private final List<Map<String, Point>> answers = new ArrayList<>();
    private final List<Reasons> reasons = new ArrayList<>();

    private Comparing(List<Point> first) {
        answers.add(byName(first));
    }

    static Comparing from(List<Point> first) {
        return new Comparing(first);
    }

    /** The next answer, and what has changed. */
    Comparing to(List<Point> next, Reasons why) {
        answers.add(byName(next));
        reasons.add(why);
        return this;
    }

    /** The answers to a case under rules, on another day, and under other rules. */
    Comparing to(RuleSet one, RuleSet other, Case document, Locale locale) {
        if (!one.asOf().equals(other.asOf())) {
            RuleSet sameRules = one.on(other.asOf());
            to(Point.of(sameRules.judge(document), locale), Reasons.day(one, sameRules));
            return to(sameRules, other, document, locale);
        }
        return to(Point.of(other.judge(document), locale), Reasons.rules(one, other));
    }

    Comparison comparison() {
        Map<String, Point> first = answers.get(0);
        Map<String, Point> last = answers.get(answers.size() - 1);
        Map<String, Point> all = new LinkedHashMap<>(first);
        all.putAll(last);
        List<Difference> found = all.entrySet().stream()
                .filter(entry -> !Objects.equals(first.get(entry.getKey()), last.get(entry.getKey())))
                .sorted(Map.Entry.comparingByValue())
                .map(entry -> new Difference(
                        Optional.ofNullable(first.get(entry.getKey())),
                        Optional.ofNullable(last.get(entry.getKey())),
                        why(entry.getKey())))
                .toList();
        return new Comparison(
                found.stream().map(difference -> following(difference, found)).toList());
    }

    /** The outcome follows from findings, questions and the route, and progress from findings and questions. */
    private static Difference following(Difference difference, List<Difference> all) {
        List<Reason> reasons = all.stream()
                .filter(other -> follows(difference, other.point()))
                .flatMap(other -> other.reasons().stream())
                .distinct()
                .toList();
        return reasons.isEmpty() ? difference : new Difference(difference.before(), difference.after(), reasons);
    }

    private static boolean follows(Difference difference, Point other) {
        boolean isRemark = other.part() == Part.FINDING || other.part() == Part.QUESTION;
        return switch (difference.point().part()) {
            case OUTCOME -> isRemark || other.part() == Part.ROUTE;
            case PROGRESS ->
                isRemark
                        && missing(difference.before()).contains(other.about().get(0))
                                != missing(difference.after())
                                        .contains(other.about().get(0));
            default -> false;
        };
    }

    private static List<String> missing(Optional<Point> step) {
        return step.map(point -> List.of(point.says("missing").split(", "))).orElse(List.of());
    }

    private List<Reason> why(String name) {
        return IntStream.range(0, reasons.size())
                .boxed()
                .flatMap(step -> why(name, step))
                .distinct()
                .toList();
    }

    /** Why the step changed the point, if it did: the items that did it, or else what is known. */
    private Stream<Reason> why(String name, int step) {
        Optional<Point> before = Optional.ofNullable(answers.get(step).get(name));
        Optional<Point> after = Optional.ofNullable(answers.get(step + 1).get(name));
        if (before.equals(after)) {
            return Stream.empty();
        }
        List<Reason> all = Stream.of(before, after)
                .flatMap(Optional::stream)
                .flatMap(there -> reasons.get(step).of(there).stream())
                .toList();
        boolean isOfItems = all.stream().anyMatch(reason -> reason.item().isPresent());
        return all.stream().filter(reason -> !isOfItems || reason.item().isPresent());
    }

    private static Map<String, Point> byName(List<Point> points) {
        Map<String, Point> byName = new TreeMap<>();
        points.forEach(point -> byName.put(point.part() + " " + point.about(), point));
        return byName;
    }
}
