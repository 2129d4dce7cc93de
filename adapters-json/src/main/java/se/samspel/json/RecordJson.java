package se.samspel.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.samspel.json.bind.PlainDocument;
import se.samspel.json.fault.Words;
import se.samspel.json.record.ReadRecord;
import se.samspel.json.record.Seal;
import se.samspel.rules.RuleSet;
import se.samspel.rules.assessment.Assessment;
import se.samspel.rules.form.CanonicalForm;
import se.samspel.rules.layer.Layer;

/**
 * Writes records: a case with the answer that was given to it, to be stored and judged again.
 *
 * <pre>{@code
 * Assessment assessment = rules.judge(document);
 * Files.writeString(file, RecordJson.write(assessment, rules, Text.SWEDISH));
 * }</pre>
 *
 * <p>A record has {@code format} ("samspel-record/1"), {@code lang} ("sv" or "en"), {@code document} (as
 * {@link DocumentWriter} writes it), {@code answer} (as {@link AnswerJson} gives it) and {@code layers}, each with the
 * fingerprint of what it says, and {@code seal}, a fingerprint of all but the case, by which changes by hand are seen. The same answer gives the same record, byte by byte.
 */
public final class RecordJson {

    private RecordJson() {}

    /**
     * The record over several lines, with a line break at the end; to be stored as UTF-8.
     *
     * @param rules the rule set that judged
     * @param locale the language of labels and messages: Swedish, or else English
     * @throws IllegalArgumentException if the case is of a type that is not a kind of document
     */
    public static String write(Assessment assessment, RuleSet rules, Locale locale) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("format", ReadRecord.FORMAT);
        members.put("lang", Words.isSwedish(locale) ? "sv" : "en");
        members.put("document", PlainDocument.of(assessment.document()));
        members.put("answer", AnswerJson.of(assessment, rules.fingerprint(), locale));
        members.put("layers", rules.layers().stream().map(RecordJson::layer).toList());
        members.put(Seal.MEMBER, Seal.of(members));
        return JsonText.file(members);
    }

    private static Map<String, Object> layer(Layer layer) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("layer", layer.name());
        members.put("fingerprint", CanonicalForm.fingerprint(List.of(layer)));
        return members;
    }
}
