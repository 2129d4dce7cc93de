package se.samspel.testkit.example;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samspel.json.JsonText;

/** Compares what is stated with what there is, and tells where the two part. */
final class Matching {

    private static final int LONGEST = 200;

    /** The lists of an answer whose order says something. */
    private static final Set<String> IN_ORDER =
            Set.of("stages", "done", "next", "steps", "progress", "issues", "layers");

    private final boolean whole;
    private final Optional<String> because;

    private Matching(boolean whole, Optional<String> because) {
        this.whole = whole;
        this.because = because;
    }

    /** Looks at what is stated, and lets the rest be. */
    static Matching ofPart() {
        return new Matching(false, Optional.empty());
    }

    /** Looks at everything: nothing may be there that is not stated. */
    static Matching ofWhole() {
        return new Matching(true, Optional.empty());
    }

    /** What the rules say of the part that is compared. */
    Optional<String> because() {
        return because;
    }

    List<Mismatch> of(Object stated, Object actual, String pointer) {
        if (!whole && stated instanceof Map<?, ?> ways && actual instanceof List<?> list) {
            return byWays(ways, list, pointer);
        } else if (stated instanceof Map<?, ?> members && actual instanceof Map<?, ?> object) {
            return members(members, object, pointer);
        } else if (stated instanceof List<?> elements && actual instanceof List<?> list) {
            Elements both = new Elements(elements, list, pointer, this);
            boolean ordered = IN_ORDER.contains(pointer.substring(pointer.lastIndexOf('/') + 1));
            return !whole ? both.contained() : ordered ? both.inOrder() : both.exactly();
        }
        return isSame(stated, actual)
                ? List.of()
                : List.of(new Mismatch(pointer, json(stated), "is " + json(actual), because));
    }

    private List<Mismatch> members(Map<?, ?> stated, Map<?, ?> actual, String pointer) {
        Matching inside = new Matching(whole, said(actual).or(() -> because));
        List<Mismatch> found = new ArrayList<>();
        stated.forEach((name, value) -> {
            String here = pointer + "/" + name;
            Object other = actual.get(name);
            if (other == null) {
                found.add(
                        new Mismatch(here, json(value), "but there is none", inside.because.or(() -> reasons(actual))));
            } else {
                Optional<String> reasons = name.equals("outcome") ? reasons(actual) : inside.because;
                found.addAll(new Matching(whole, reasons).of(value, other, here));
            }
        });
        if (whole) {
            actual.forEach((name, value) -> {
                if (!stated.containsKey(name)) {
                    found.add(new Mismatch(
                            pointer + "/" + name, "no such member", "there is " + json(value), inside.because));
                }
            });
        }
        return found;
    }

    private List<Mismatch> byWays(Map<?, ?> ways, List<?> actual, String pointer) {
        List<Mismatch> found = new ArrayList<>();
        for (ListWay way : ListWay.values()) {
            if (ways.get(way.word()) instanceof List<?> stated) {
                Elements elements = new Elements(stated, actual, pointer + "/" + way.word(), this);
                found.addAll(
                        switch (way) {
                            case CONTAINS -> elements.contained();
                            case EXACTLY -> elements.exactly();
                            case IN_ORDER -> elements.inOrder();
                            case NONE -> elements.none();
                        });
            }
        }
        return found;
    }

    private static boolean isSame(Object stated, Object actual) {
        return number(stated)
                .flatMap(one -> number(actual).map(other -> one.compareTo(other) == 0))
                .orElseGet(() -> stated.equals(actual));
    }

    private static Optional<BigDecimal> number(Object value) {
        return value instanceof Number ? Optional.of(new BigDecimal(value.toString())) : Optional.empty();
    }

    /** The message of a finding or a problem, or the text of a question, with where it is or where it comes from. */
    static Optional<String> said(Object actual) {
        if (!(actual instanceof Map<?, ?> members) || members.get("code") == null) {
            return Optional.empty();
        }
        Object message = members.get("message") == null ? members.get("text") : members.get("message");
        String source = members.get("source") instanceof Map<?, ?> parts
                ? " (" + parts.get("document") + ", " + parts.get("clause") + ")"
                : "";
        String line = members.get("line") == null
                ? ""
                : "line " + members.get("line") + ", column " + members.get("column") + ": ";
        return Optional.of(line + members.get("code") + ": " + message + source);
    }

    /** What stands behind an outcome, or the lack of one: the problems, the findings and the questions. */
    private static Optional<String> reasons(Map<?, ?> answer) {
        String all = Stream.of("problems", "findings", "questions")
                .flatMap(name -> answer.get(name) instanceof List<?> list ? list.stream() : List.of().stream())
                .flatMap(one -> said(one).stream())
                .collect(Collectors.joining("\n    "));
        return Optional.of(all).filter(text -> !text.isEmpty());
    }

    static String json(Object value) {
        String text = JsonText.line(value);
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + " …";
    }

    /** The one among some whose mismatches are fewest. */
    static Optional<List<Mismatch>> nearest(List<List<Mismatch>> all) {
        return all.stream().min(Comparator.comparing(List::size));
    }
}
