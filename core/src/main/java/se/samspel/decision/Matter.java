package se.samspel.decision;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.samspel.Id;
import se.samspel.Identified;
import se.samspel.constraint.UniqueIds;

/**
 * Something to be decided, such as whether to adopt the operational plan of the stroke care chain.
 *
 * @param id the id of the matter
 * @param kind a word that the rule set declares, such as {@code adopt-plan}
 * @param principals the affected parties that are responsible for what is decided, by id
 * @param others other affected parties, by id; they never make a matter joint
 * @param answers answers to the rule set's questions
 * @param decisions what bodies have done so far, in the order it happened
 */
public record Matter(
        Id id,
        Id kind,
        List<Id> principals,
        List<Id> others,
        @UniqueIds List<@Valid Answer> answers,
        @UniqueIds List<@Valid Decision> decisions)
        implements Identified {

    /** Copies the lists. */
    public Matter {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        principals = List.copyOf(principals);
        others = List.copyOf(others);
        answers = List.copyOf(answers);
        decisions = List.copyOf(decisions);
    }

    /** The answer to a question, if it has been answered. */
    public Optional<Answer> answer(Id question) {
        return answers.stream().filter(answer -> answer.id().equals(question)).findFirst();
    }

    /** The same matter with these affected principals. */
    public Matter withPrincipals(List<Id> affected) {
        return new Matter(id, kind, affected, others, answers, decisions);
    }
}
