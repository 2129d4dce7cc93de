package se.samspel.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.samspel.Id;
import se.samspel.body.Roster;
import se.samspel.document.BodyDocument;
import se.samspel.document.Case;
import se.samspel.document.MatterDocument;
import se.samspel.rules.assessment.Assessment;
import se.samspel.rules.assessment.Assessment.Outcome;
import se.samspel.rules.assessment.OpenQuestion;
import se.samspel.rules.assessment.Route.Status;
import se.samspel.rules.fact.BodyFacts;
import se.samspel.rules.fact.BodyScopes;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.layer.Severity;
import se.samspel.rules.layer.Source;
import se.samspel.rules.text.Text;

/** A document that does not say what it is about is asked, also by rules that have nothing to say of it. */
class SubjectsOfDocumentsTest {

    private static final LocalDate DAY = LocalDate.of(2027, 4, 1);
    private static final BodyDocument WITHOUT_ROSTER =
            BodyDocument.builder("d", "Gruppen").build();

    @Test
    void one_of_a_matter_is_asked_what_is_to_be_decided() {
        Assessment open = judge(new MatterDocument(
                Id.of("empty"), "Empty", Optional.of(DAY), Optional.empty(), List.of(), Optional.empty(), List.of()));

        assertThat(open.outcome()).isEqualTo(Outcome.OPEN);
        assertThat(open.route().status()).isEqualTo(Status.NONE);
        OpenQuestion asked = only(open);
        assertThat(asked.code()).isEqualTo(Id.of("matter.kind"));
        assertThat(asked.where().missing()).contains("matter");
        assertThat(asked.element()).isEmpty();
        assertThat(asked.kind()).isEqualTo(OpenQuestion.Kind.DATUM);
        assertThat(asked.source()).isEqualTo(Source.text("Samspel", "docs/documents.md"));
        assertThat(asked.text())
                .isEqualTo(Text.of(
                        "Dokumentet säger inte vad som ska beslutas.",
                        "The document does not say what is to be decided."));
    }

    @Test
    void one_of_a_body_is_asked_which_body_it_is() {
        Assessment open = judge(WITHOUT_ROSTER);

        assertThat(open.outcome()).isEqualTo(Outcome.OPEN);
        OpenQuestion asked = only(open);
        assertThat(asked.code()).isEqualTo(Id.of("body.id"));
        assertThat(asked.where().missing()).contains("roster");
        assertThat(asked.element()).contains(Id.of("d"));
        assertThat(asked.kind()).isEqualTo(OpenQuestion.Kind.DATUM);
        assertThat(asked.source()).isEqualTo(Source.text("Samspel", "docs/documents.md"));
        assertThat(asked.text())
                .isEqualTo(Text.of(
                        "Dokumentet säger inte vilket organ det gäller.",
                        "The document does not say which body it is about."));
    }

    @Test
    void a_rule_that_asks_the_same_asks_in_its_place() {
        Source agreement = Source.text("Avtal", "2");
        Requirement rule = Requirement.of("child.board", BodyScopes.BODY)
                .when(BodyFacts.ID.is("board"))
                .must(BodyFacts.ID.known())
                .otherwise(Severity.ERROR, Text.same("{who}"), Text.same("Name it."))
                .source(agreement);

        assertThat(only(judge(WITHOUT_ROSTER, rule)).source()).isEqualTo(agreement);
    }

    @Test
    void one_that_says_which_body_it_is_is_not_asked() {
        Assessment clear = judge(WITHOUT_ROSTER.toBuilder()
                .roster(Roster.of("board", List.of(), List.of()))
                .build());

        assertThat(clear.outcome()).isEqualTo(Outcome.CLEAR);
        assertThat(clear.questions()).isEmpty();
    }

    private static OpenQuestion only(Assessment open) {
        assertThat(open.questions()).hasSize(1);
        return open.questions().get(0);
    }

    private static Assessment judge(Case document, Item... items) {
        return Tiny.with(Tiny.child(items)).find("child", DAY).orElseThrow().judge(document);
    }
}
