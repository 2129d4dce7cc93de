package se.samspel.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.samspel.json.answer.AssessmentForm;
import se.samspel.rules.assessment.Assessment;

/**
 * Answers as plain values, for {@link JsonText} to write: an assessment, or the problems that stood in the way of one.
 *
 * <pre>{@code
 * Map<String, Object> answer = AnswerJson.of(rules.judge(document), rules.fingerprint(), Text.SWEDISH);
 * Files.writeString(file, JsonText.pretty(answer));
 * }</pre>
 *
 * <p>An assessment has the members {@code case}, {@code ruleSet}, {@code asOf}, {@code outcome}, {@code findings},
 * {@code questions}, {@code route}, {@code trail}, {@code adoption}, {@code effect}, {@code budgets} and
 * {@code progress}; each of them is always there, {@code effect} with the status NOT_STATED where nothing is to take
 * effect. Of a joint plan there are {@code issues}, {@code measures}, {@code matrix} and {@code access} besides. A list
 * with nothing in it is there and empty, but for a few; nothing is ever {@code null}: what does not apply is left out.
 * Ids, codes, pointers and words in capitals are the same in every language; labels and messages are in the language
 * asked for. Each member is told of in {@code docs/answers.md}.
 */
public final class AnswerJson {

    private AnswerJson() {}

    /**
     * The members of an assessment.
     *
     * @param rulesFingerprint the fingerprint of the rule set that judged it
     * @param locale the language of labels and messages: Swedish, or else English
     * @throws IllegalArgumentException if the case is of a type that is not a kind of document
     */
    public static Map<String, Object> of(Assessment assessment, String rulesFingerprint, Locale locale) {
        String caseFingerprint = CaseFingerprint.of(assessment.document());
        return new AssessmentForm(locale).of(assessment, caseFingerprint, rulesFingerprint);
    }

    /** The problems that stood in the way of an assessment, as the one member {@code problems}. */
    public static Map<String, Object> of(List<Problem> problems) {
        return Map.of("problems", problems.stream().map(AnswerJson::members).toList());
    }

    private static Map<String, Object> members(Problem problem) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("code", problem.code());
        members.put("pointer", problem.pointer());
        members.put("line", problem.line());
        members.put("column", problem.column());
        members.put("message", problem.message());
        return members;
    }
}
