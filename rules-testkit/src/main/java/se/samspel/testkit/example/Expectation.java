package se.samspel.testkit.example;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
 * {@code inOrder} (these and no others, in this order), or {@code none} (nothing such). A whole answer is an expectation
 * too. The member {@code lang} tells the language of messages and labels, {@code sv} if it is left out. Under
 * {@code may} can be stated whether bodies have a mandate for the principals of the case's matter:
 * {@code {"body": "board", "act": "decides", "matter": "adopt-plan", "status": "GRANTED"}}.
 */
public final class Expectation {

    private static final String LANGUAGE = "lang";

    private final Map<String, Object> stated;

    private Expectation(Map<String, Object> stated) {
        this.stated = stated;
    }

    /**
     * An expectation of plain values, as {@link se.samspel.json.PlainReader} reads them.
     *
     * @throws IllegalArgumentException if something in it can never be in an answer; the message tells all that is wrong
     */
    public static Expectation of(Object value) {
        List<StatedProblem> problems = StatedProblem.in(value);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(problems.toString());
        }
        Map<String, Object> members = new LinkedHashMap<>();
        ((Map<?, ?>) value).forEach((name, member) -> members.put((String) name, member));
        return new Expectation(members);
    }

    /** The language of messages and labels. */
    public Locale language() {
        return "en".equals(stated.get(LANGUAGE)) ? Locale.ENGLISH : Text.SWEDISH;
    }

    /** Where an answer, as {@link se.samspel.json.AnswerJson} gives it, is not what is expected; nothing if it is. */
    public List<Mismatch> mismatches(Map<String, Object> answer) {
        Map<String, Object> compared = new LinkedHashMap<>(stated);
        compared.remove(LANGUAGE);
        return new Matching(Optional.empty()).of(compared, answer, "");
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
