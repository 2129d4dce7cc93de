package se.samspel.cases.promise;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import se.samspel.json.AnswerJson;
import se.samspel.rules.assessment.Assessment;

/** An assessment as the values that a program gets to see. */
final class AnswerForm {

    private AnswerForm() {}

    /** All of it, in one language. */
    static Map<String, Object> of(Assessment assessment, String fingerprint, Locale locale) {
        return AnswerJson.of(assessment, fingerprint, locale);
    }

    /** All of it, with the indices in pointers taken away. */
    static Object withoutIndices(Assessment assessment, String fingerprint, Locale locale) {
        return withoutIndices("", of(assessment, fingerprint, locale));
    }

    private static Object withoutIndices(String name, Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> members = new TreeMap<>();
            map.forEach((key, member) -> members.put((String) key, withoutIndices((String) key, member)));
            return members;
        }
        if (value instanceof List<?> list) {
            return list.stream().map(element -> withoutIndices("", element)).toList();
        }
        return name.equals("path") ? value.toString().replaceAll("/\\d+", "/#") : value;
    }
}
