package se.samspel.cli.portfolio;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.samspel.Id;
import se.samspel.cli.answer.Answer;
import se.samspel.cli.judge.Judgement;
import se.samspel.json.DocumentLine;
import se.samspel.json.Problem;
import se.samspel.rules.assessment.Assessment.Outcome;
import se.samspel.rules.assessment.Finding;
import se.samspel.rules.layer.Severity;

/**
 * What is kept of a line once it has been judged.
 *
 * @param number its number in the file
 * @param end how many bytes of the file have been read with it
 * @param sum what is summed up of the answer; empty if there is none
 * @param problems why there is no answer
 * @param text the line itself, if there is no answer
 * @param isWhole whether that is all of the line
 */
record LineJudged(long number, long end, Optional<Sum> sum, List<Problem> problems, String text, boolean isWhole) {

    /**
     * What is summed up of an answer.
     *
     * @param rules the rule set, such as {@code myregion@2027.1}
     * @param fired the rules that found something, each with the gravest that it found
     */
    record Sum(String rules, Outcome outcome, Map<Id, Severity> fired, Optional<RouteTaken> route) {

        private static Sum of(Answer answer) {
            Map<Id, Severity> fired = new TreeMap<>();
            for (Finding finding : answer.assessment().findings()) {
                fired.merge(finding.code(), finding.severity(), (one, other) -> one.compareTo(other) < 0 ? one : other);
            }
            return new Sum(
                    answer.rules().id() + "@" + answer.rules().version(),
                    answer.assessment().outcome(),
                    fired,
                    RouteTaken.of(answer.assessment().route(), answer.rules()));
        }
    }

    static LineJudged of(DocumentLine line, Judgement judgement) {
        return new LineJudged(
                line.number(),
                line.end(),
                judgement.answer().map(Sum::of),
                judgement.problems(),
                judgement.answer().isPresent() ? "" : line.text(),
                line.isWhole());
    }

    /** A line on which the program itself went wrong; the others are not to suffer for it. */
    static LineJudged failed(DocumentLine line, Throwable thrown) {
        Problem fault =
                new Problem("FAULT", "", (int) Math.min(line.number(), Integer.MAX_VALUE), 1, thrown.toString());
        return new LineJudged(line.number(), line.end(), Optional.empty(), List.of(fault), line.text(), line.isWhole());
    }
}
