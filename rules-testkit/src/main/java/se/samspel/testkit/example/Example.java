package se.samspel.testkit.example;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samspel.document.Case;
import se.samspel.json.AnswerJson;
import se.samspel.json.Reading;
import se.samspel.rules.RuleSet;
import se.samspel.rules.RuleSets;
import se.samspel.rules.assessment.Assessment;

/**
 * A case document with what is expected of the answer to it.
 *
 * @param name the name of its file without {@code .json}, such as {@code member-with-seven-days}
 * @param file the file of the document
 * @param reading the document, or what is wrong with it, which may be what is expected
 * @param expectation what is expected
 * @param all the rule sets that the document may ask for
 */
public record Example(String name, Path file, Reading reading, Expectation expectation, RuleSets all) {

    /** The case; empty if it cannot be read. */
    public Optional<Case> document() {
        return reading.document();
    }

    /** The rules that judge it: those that the case asks for, on its own day; empty if there are none. */
    public Optional<RuleSet> rules() {
        return document()
                .flatMap(document ->
                        document.on().flatMap(day -> document.rules().flatMap(asked -> all.find(asked, day))));
    }

    /** Where the answer of the rules is not what is expected; nothing if it is. */
    public List<Mismatch> mismatches() {
        if (document().isEmpty()) {
            return expectation.mismatches(AnswerJson.of(reading.problems()));
        }
        return rules().map(rules -> mismatches(rules, rules.judge(document().get()), rules.fingerprint()))
                .orElseGet(() -> new Unjudged(all).why(document().get()));
    }

    /**
     * Where the answer of rules is not what is expected.
     *
     * @param rules the rules
     * @param assessment what they say of its document
     * @param fingerprint the fingerprint that they go by
     */
    public List<Mismatch> mismatches(RuleSet rules, Assessment assessment, String fingerprint) {
        Map<String, Object> answer =
                new LinkedHashMap<>(AnswerJson.of(assessment, fingerprint, expectation.language()));
        if (expectation.states(MandateAsked.MAY)) {
            answer.put(MandateAsked.MAY, MandateAsked.answers(asked(), rules, assessment.document()));
        }
        return expectation.mismatches(answer);
    }

    /** Who is expected to have a mandate, or not to. */
    public List<MandateAsked> asked() {
        return MandateAsked.in(expectation);
    }
}
