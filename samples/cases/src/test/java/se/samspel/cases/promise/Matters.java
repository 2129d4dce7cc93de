package se.samspel.cases.promise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samspel.Id;
import se.samspel.decision.Answer;
import se.samspel.decision.Matter;

/** Words of the base for matters, and a matter with another answer. */
final class Matters {

    static final Id ADOPT_PLAN = Id.of("adopt-plan");
    static final Id CONSEQUENCES = Id.of("consequences");

    private Matters() {}

    /** The same matter with this answer in the place of any other to the same question. */
    static Matter answered(Matter matter, Id question, String word) {
        List<Answer> answers = new ArrayList<>(matter.answers());
        answers.removeIf(answer -> answer.id().equals(question));
        answers.add(new Answer(
                question, Id.of(word), Optional.of("Anna"), Optional.empty(), Optional.of("därför"), List.of()));
        return matter.toBuilder().answers(answers).build();
    }
}
