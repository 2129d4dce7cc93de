package se.samspel.cli.judge;

import java.util.List;
import java.util.Optional;
import se.samspel.cli.answer.Answer;
import se.samspel.json.Problem;

/**
 * What came of one file: an answer, or the problems that stood in its way.
 *
 * @param answer the answer, if there are no problems
 * @param problems the problems
 */
public record Judgement(Optional<Answer> answer, List<Problem> problems) {

    static Judgement of(Answer answer) {
        return new Judgement(Optional.of(answer), List.of());
    }

    static Judgement refused(List<Problem> problems) {
        return new Judgement(Optional.empty(), problems);
    }
}
