package se.samspel.testkit.example;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.samspel.json.JsonText;
import se.samspel.rules.text.Text;

/**
 * What is expected of the answer to a case: the members of an answer as JSON, as many of them as one cares for, such as
 *
 * <pre>{@code
 * {
 *   "outcome": "BLOCKED",
 *   "findings": [{ "code": "member.full-days", "element": "m4", "limit": { "most": 6 } }],
 *   "questions": { "exactly": [] },
 *   "route": { "stages": { "inOrder": [{ "act": "prepares" }, { "act": "decides", "bodies": [{ "id": "board" }] }] } }
 * }
 * }</pre>
 *
 * <p>Every member that is stated must match, and nothing else is looked at. A list states what must be among the elements.
 * In its place may stand an object with {@code contains} (the same), {@code exactly} (these and no others, in any order),
 * {@code inOrder} (these and no others, in this order), or {@code none} (nothing such). What would match anything, such as
 * an empty list, is refused: that there are none is {@code {"exactly": []}}. The member {@code lang} tells the language of messages and labels, {@code sv} if it is left out. Under
 * {@code may} can be stated whether bodies have a mandate for the principals of the case's matter:
 * {@code {"body": "board", "act": "decides", "matter": "adopt-plan", "status": "GRANTED"}}.
 */
public final class Expectation {

    private static final String LANGUAGE = "lang";

    private final Map<String, Object> stated;
    private final boolean whole;

    private Expectation(Map<String, Object> stated, boolean whole) {
        this.stated = stated;
        this.whole = whole;
    }

    /**
     * An expectation of plain values, as {@link se.samspel.json.PlainReader} reads them.
     *
     * @throws IllegalArgumentException if something in it can never be in an answer; the message tells all that is wrong
     */
    public static Expectation of(Object value) {
        return of(value, StatedProblem.in(value), false);
    }

    /**
     * A whole answer as plain values: everything is to be as it stands there, and nothing else is to be there. Lists whose
     * order says nothing, such as the findings, may stand in any order.
     *
     * @throws IllegalArgumentException if something in it can never be in an answer; the message tells all that is wrong
     */
    public static Expectation whole(Object answer) {
        return of(answer, StatedProblem.inWhole(answer), true);
    }

    private static Expectation of(Object value, List<StatedProblem> problems, boolean whole) {
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(problems.toString());
        }
        Map<String, Object> members = new LinkedHashMap<>();
        ((Map<?, ?>) value).forEach((name, member) -> members.put((String) name, member));
        return new Expectation(members, whole);
    }

    /** The language of messages and labels. */
    public Locale language() {
        return "en".equals(stated.get(LANGUAGE)) ? Locale.ENGLISH : Text.SWEDISH;
    }

    /** Where an answer, as {@link se.samspel.json.AnswerJson} gives it, is not what is expected; nothing if it is. */
    public List<Mismatch> mismatches(Map<String, Object> answer) {
        Map<String, Object> compared = new LinkedHashMap<>(stated);
        Map<String, Object> there = new LinkedHashMap<>(answer);
        compared.remove(LANGUAGE);
        there.remove(LANGUAGE);
        return (whole ? Matching.ofWhole() : Matching.ofPart()).of(compared, there, "");
    }

    boolean states(String member) {
        return stated.containsKey(member);
    }

    /** What is stated of a member; an empty list if nothing is. */
    Object stated(String member) {
        return stated.getOrDefault(member, List.of());
    }

    /** The expectation as JSON over several lines, with a line break at the end. */
    public String json() {
        return JsonText.pretty(stated) + "\n";
    }
}
