package se.samspel.rules;

import java.util.List;
import java.util.Optional;
import se.samspel.document.BodyDocument;
import se.samspel.document.MatterDocument;
import se.samspel.rules.assessment.Finding;
import se.samspel.rules.assessment.OpenQuestion;
import se.samspel.rules.condition.CaseView;
import se.samspel.rules.condition.Element;
import se.samspel.rules.condition.Fact;
import se.samspel.rules.condition.Subject;
import se.samspel.rules.fact.BodyFacts;
import se.samspel.rules.fact.BodyScopes;
import se.samspel.rules.fact.MatterFacts;
import se.samspel.rules.layer.Question;
import se.samspel.rules.layer.Source;
import se.samspel.rules.text.Text;

/** Asks for a fact that is not known: as the question that a layer has put, or else as a datum to fill in. */
final class Asking {

    private static final Text LACKING = Text.of("{who}: uppgift saknas om {fact}.", "{who} does not state {fact}.");

    private static final Text NO_MATTER =
            Text.of("Dokumentet säger inte vad som ska beslutas.", "The document does not say what is to be decided.");

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

    /** Asks what the document is about; empty if it says so. The rules of a region need not ask for it. */
    Optional<OpenQuestion> subjectOf(CaseView view) {
        if (view.document() instanceof MatterDocument matter && matter.matter().isEmpty()) {
            return Optional.of(new OpenQuestion(
                    MatterFacts.KIND.id(),
                    OpenQuestion.Kind.DATUM,
                    NO_MATTER,
                    Optional.empty(),
                    new Finding.Where("", Optional.of("matter")),
                    List.of(),
                    List.of(),
                    DOCUMENTS));
        }
        return view.document() instanceof BodyDocument body && body.roster().isEmpty()
                ? view.single(BodyScopes.BODY)
                        .map(element -> of(BodyFacts.ID, new Subject(view, BodyScopes.BODY, element), DOCUMENTS))
                : Optional.empty();
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
