package se.samspel.cli.fill;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import se.samspel.document.Case;
import se.samspel.json.BlankDocument;
import se.samspel.json.BlankDocument.Note;
import se.samspel.rules.RuleSet;
import se.samspel.rules.assessment.Assessment;
import se.samspel.rules.assessment.Finding;
import se.samspel.rules.assessment.OpenQuestion;
import se.samspel.rules.layer.DeclaredFact;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Question;

/**
 * What the rules ask for in a document, noted where it belongs. Nothing of it is known here: the blank document is judged,
 * and so is one with parts that say nothing, and what the rules find lacking there is what they ask for.
 */
public final class Guidance {

    private static final String MATTER = "/matter";
    private static final String ANSWERS = "/matter/answers";
    private static final String FACTS = "/facts";
    private static final String UNKNOWN_WORD = "UNKNOWN_WORD";

    private final RuleSet rules;
    private final BlankDocument blank;
    private final List<Note> notes = new ArrayList<>();

    private Guidance(RuleSet rules, BlankDocument blank) {
        this.rules = rules;
        this.blank = blank;
    }

    /** The notes, for {@link BlankDocument#text}. */
    public static List<Note> of(RuleSet rules, BlankDocument blank) {
        return new Guidance(rules, blank).notes();
    }

    private List<Note> notes() {
        notes.add(new Note("", Advice.HOW_TO, false));
        notes.add(new Note("", Advice.of(rules), false));
        asked(rules.judge(blank.document()), "");
        Map<String, Case> parts = blank.withParts();
        parts.forEach((member, supposed) -> asked(rules.judge(supposed), member + "/"));
        blank.withEverything().forEach((member, supposed) -> words(rules.judge(supposed), member));
        if (parts.containsKey(MATTER)) {
            each(Question.class, question -> new Note(ANSWERS, Advice.of(question, rules), false));
        }
        each(DeclaredFact.class, fact -> new Note(FACTS, Advice.of(fact), false));
        return notes;
    }

    /** What is lacking; within a part that was only supposed, nothing else is anybody's fault. */
    private void asked(Assessment assessment, String within) {
        Stream<Finding> findings = assessment.findings().stream().filter(finding -> isIn(finding.where(), within));
        Stream<OpenQuestion> questions = assessment.questions().stream()
                .filter(question -> question.kind() == OpenQuestion.Kind.DATUM)
                .filter(question -> isIn(question.where(), within));
        findings.map(finding -> new Note(place(finding.where()), Advice.of(finding), true))
                .forEach(notes::add);
        questions
                .map(question -> new Note(place(question.where()), Advice.of(question), true))
                .forEach(notes::add);
    }

    private void words(Assessment assessment, String within) {
        assessment.findings().stream()
                .filter(finding -> finding.code().value().equals(UNKNOWN_WORD))
                .filter(finding -> place(finding.where()).startsWith(within))
                .map(finding ->
                        new Note(place(finding.where()), finding.message().remedy(), false))
                .forEach(notes::add);
    }

    private <I extends Item> void each(Class<I> kind, Function<I, Note> note) {
        rules.all(kind).map(note).forEach(notes::add);
    }

    private static boolean isIn(Finding.Where where, String within) {
        return within.isEmpty() || where.missing().isPresent() && place(where).startsWith(within);
    }

    private static String place(Finding.Where where) {
        return where.path() + where.missing().map(missing -> "/" + missing).orElse("");
    }
}
