package se.samspel.rules;

import java.util.List;
import java.util.Optional;
import se.samspel.Id;
import se.samspel.document.BodyDocument;
import se.samspel.document.Case;
import se.samspel.document.MatterDocument;
import se.samspel.rules.assessment.Finding;
import se.samspel.rules.assessment.OpenQuestion;
import se.samspel.rules.condition.Element;
import se.samspel.rules.condition.Fact;
import se.samspel.rules.condition.Subject;
import se.samspel.rules.fact.BodyFacts;
import se.samspel.rules.fact.MatterFacts;
import se.samspel.rules.layer.Question;
import se.samspel.rules.layer.Source;
import se.samspel.rules.text.Text;

/** Asks for a fact that is not known: as the question that a layer has put, or else as a datum to fill in. */
final class Asking {

    private static final Text LACKING = Text.of("{who}: uppgift saknas om {fact}.", "{who} does not state {fact}.");

    private static final Text NO_MATTER =
            Text.of("Dokumentet säger inte vad som ska beslutas.", "The document does not say what is to be decided.");

    private static final Text NO_BODY = Text.of(
            "Dokumentet säger inte vilket organ det gäller.", "The document does not say which body it is about.");

    private static final Source DOCUMENTS = Source.text("Samspel", "docs/documents.md");

    private final RuleSet rules;
    private final Bodies bodies;

    Asking(RuleSet rules) {
        this.rules = rules;
        this.bodies = new Bodies(rules);
    }

    /**
     * What is asked.
     *
     * @param needed the clause that makes the fact needed, where no question has a source of its own
     */
    OpenQuestion of(Fact<?> fact, Subject subject, Source needed) {
        Optional<? extends Element<?>> about = fact.about(subject);
        Element<?> element = about.isPresent() ? about.get() : subject.element();
        Fact.Place place = fact.place(subject);
        Finding.Where where = new Finding.Where(place.path(), place.missing());
        Optional<Question> asked = rules.all(Question.class)
                .filter(question -> question.asks(fact))
                .findFirst();
        return asked.map(question -> judgement(question, fact, element, where))
                .orElseGet(() -> new OpenQuestion(
                        fact.id(),
                        OpenQuestion.Kind.DATUM,
                        LACKING.with("fact", fact.label()).with("who", element.label()),
                        element.id(),
                        where,
                        List.of(),
                        options(fact),
                        needed));
    }

    /** Asks what the document is about; empty if it says so. */
    static Optional<OpenQuestion> subjectOf(Case document) {
        // Rules that have nothing to look at say nothing, and the document would seem to be clear.
        if (document instanceof MatterDocument matter && matter.matter().isEmpty()) {
            return Optional.of(subject(MatterFacts.KIND, NO_MATTER, Optional.empty(), "matter"));
        }
        return document instanceof BodyDocument body && body.roster().isEmpty()
                ? Optional.of(subject(BodyFacts.ID, NO_BODY, Optional.of(body.id()), "roster"))
                : Optional.empty();
    }

    private static OpenQuestion subject(Fact<?> fact, Text text, Optional<Id> element, String missing) {
        return new OpenQuestion(
                fact.id(),
                OpenQuestion.Kind.DATUM,
                text,
                element,
                new Finding.Where("", Optional.of(missing)),
                List.of(),
                List.of(),
                DOCUMENTS);
    }

    private OpenQuestion judgement(Question question, Fact<?> fact, Element<?> element, Finding.Where where) {
        return new OpenQuestion(
                question.id(),
                OpenQuestion.Kind.JUDGEMENT,
                question.text(),
                element.id(),
                where,
                question.mayAnswer().stream().map(bodies::name).toList(),
                options(fact),
                question.source());
    }

    private static <V> List<OpenQuestion.Option> options(Fact<V> fact) {
        return fact.domain().stream()
                .map(value -> new OpenQuestion.Option(value.toString(), fact.text(value)))
                .toList();
    }
}
