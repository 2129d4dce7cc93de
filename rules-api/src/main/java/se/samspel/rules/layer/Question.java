package se.samspel.rules.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samspel.Id;
import se.samspel.decision.Matter;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.condition.Fact;
import se.samspel.rules.condition.Way;
import se.samspel.rules.condition.WordFact;
import se.samspel.rules.fact.Scopes;
import se.samspel.rules.text.Text;

/**
 * A fact that is asked of somebody instead of being read, such as "are the consequences political?".
 *
 * <p>The answer is part of the case, under the matter's {@code answers}. Unanswered, the outcome is open, with the route
 * that each answer would give; it is never guessed.
 *
 * @param id the id of the question and of its fact
 * @param text what is asked
 * @param answers the possible answers, each a word with its label
 * @param mayAnswer who may answer: words for roles, or bodies
 * @param source where the question comes from
 */
public record Question(Id id, Text text, List<Map.Entry<String, Text>> answers, List<Id> mayAnswer, Source source)
        implements Item {

    /** @throws IllegalArgumentException if two answers are the same word */
    public Question {
        answers = List.copyOf(answers);
        if (answers.stream().map(Map.Entry::getKey).distinct().count() < answers.size()) {
            throw new IllegalArgumentException(id + " has the same answer twice: " + answers);
        }
        mayAnswer = List.copyOf(mayAnswer);
    }

    /** A question; add its answers with {@link #answer}. */
    public static Question of(String id, Text text, Source source) {
        return new Question(Id.of(id), text, List.of(), List.of(), source);
    }

    /** Other words for this question, to replace its own with. */
    public NewLabel text(Text other) {
        return new NewLabel(id, other);
    }

    /** The same question with one more possible answer. */
    public Question answer(String word, Text label) {
        List<Map.Entry<String, Text>> more = new ArrayList<>(answers);
        more.add(Map.entry(word, label));
        return new Question(id, text, more, mayAnswer, source);
    }

    /** The same question, to be answered by one of these roles or bodies. */
    public Question askedOf(String... roles) {
        return new Question(
                id, text, answers, List.of(roles).stream().map(Id::of).toList(), source);
    }

    /** The fact that the answer gives. */
    public WordFact fact() {
        return WordFact.asked(
                id.value(),
                text,
                answers,
                Scopes.MATTER,
                Way.toList("answers", Matter::answers),
                (view, matter) -> matter.answer(id).map(answer -> answer.value().value()));
    }

    /** Met if the answer is the word. */
    public Condition is(String word) {
        return fact().is(word);
    }

    /** Whether the fact is this question's. */
    public boolean asks(Fact<?> fact) {
        return fact.origin() == Fact.Origin.ASKED && fact.id().equals(id);
    }

    /** The answer with this word, if it is one. */
    public Optional<Text> answerLabel(String word) {
        for (Map.Entry<String, Text> answer : answers) {
            if (answer.getKey().equals(word)) {
                return Optional.of(answer.getValue());
            }
        }
        return Optional.empty();
    }

    @Override
    public Optional<Item> called(Text other) {
        return Optional.of(new Question(id, other, answers, mayAnswer, source));
    }

    @Override
    public Question citing(Source other) {
        return new Question(id, text, answers, mayAnswer, other);
    }
}
