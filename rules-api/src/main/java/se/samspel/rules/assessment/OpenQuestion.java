package se.samspel.rules.assessment;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.samspel.Id;
import se.samspel.rules.layer.Source;
import se.samspel.rules.text.Text;

/**
 * Something that must be answered before the case is clear.
 *
 * @param code the id of the question, or of the fact that is lacking
 * @param kind whether somebody must judge, or a datum be filled in
 * @param text what is asked
 * @param element the element that lacks it, where it is about one
 * @param where where in the document the answer belongs
 * @param mayAnswer who may answer, by name; anyone who knows if empty
 * @param answers the possible answers; any that fits if empty
 * @param source the clause that makes it needed
 */
public record OpenQuestion(
        Id code,
        Kind kind,
        Text text,
        Optional<Id> element,
        Finding.Where where,
        List<Text> mayAnswer,
        List<Option> answers,
        Source source) {

    /** By kind, then code, then element; then by what it says, which no order in the document changes. */
    public static final Comparator<OpenQuestion> ORDER = Comparator.comparing(OpenQuestion::kind)
            .thenComparing(OpenQuestion::code)
            .thenComparing(question -> question.element().map(Id::value).orElse(""))
            .thenComparing(question -> question.text().en())
            .thenComparing(question -> question.where().path());

    /** Copies the lists. */
    public OpenQuestion {
        mayAnswer = List.copyOf(mayAnswer);
        answers = List.copyOf(answers);
    }

    /** What sort of answer it wants. */
    public enum Kind {
        /** Somebody must judge. */
        JUDGEMENT,
        /** Something known must be filled in. */
        DATUM
    }

    /** A possible answer: the word to write, and what it means. */
    public record Option(String value, Text label) {}
}
