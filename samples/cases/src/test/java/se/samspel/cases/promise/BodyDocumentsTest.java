package se.samspel.cases.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import se.samspel.document.BodyDocument;
import se.samspel.json.CaseFingerprint;
import se.samspel.json.DocumentReader;
import se.samspel.json.DocumentWriter;
import se.samspel.json.Places;
import se.samspel.json.Reading;
import se.samspel.rules.RuleSet;
import se.samspel.rules.assessment.Assessment;
import se.samspel.rules.assessment.Finding;
import se.samspel.rules.assessment.OpenQuestion;
import se.samspel.rules.assessment.Route;
import se.samspel.rules.condition.CaseView;
import se.samspel.rules.condition.Fact;
import se.samspel.rules.condition.Subject;
import se.samspel.rules.fact.Catalogue;

/** What is promised of process work is promised of bodies. */
class BodyDocumentsTest {

    private static final DocumentReader READER = DocumentReader.in(Locale.ENGLISH);

    @Property(tries = 300, seed = "1201", edgeCases = EdgeCasesMode.NONE)
    void a_body_is_read_as_it_was_written(@ForAll(supplier = BodyDocuments.WellFormed.class) BodyDocument body) {
        Reading reading = READER.read(DocumentWriter.write(body));

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.document()).contains(body);
    }

    @Property(tries = 300, seed = "1202", edgeCases = EdgeCasesMode.NONE)
    void a_body_is_judged_alike_in_any_order_of_elements(
            @ForAll(supplier = BodyDocuments.WellFormed.class) BodyDocument body, @ForAll long order) {
        BodyDocument shuffled = Shuffled.of(body, order);

        assertThat(CaseFingerprint.of(shuffled)).isEqualTo(CaseFingerprint.of(body));
        for (RuleSet rules : Judged.both()) {
            assertThat(AnswerForm.withoutIndices(rules.judge(shuffled), "once", Locale.ENGLISH))
                    .isEqualTo(AnswerForm.withoutIndices(rules.judge(body), "once", Locale.ENGLISH));
        }
    }

    @Property(tries = 300, seed = "1203", edgeCases = EdgeCasesMode.NONE)
    void what_is_found_stands_where_it_is_said_to_and_no_decision_is_asked_for(
            @ForAll(supplier = BodyDocuments.WellFormed.class) BodyDocument body) {
        Places places = Places.of(DocumentWriter.write(body).getBytes(StandardCharsets.UTF_8));
        for (RuleSet rules : Judged.both()) {
            Assessment assessment = rules.judge(body);

            assertThat(assessment.route().status()).isEqualTo(Route.Status.NONE);
            assertThat(assessment.progress()).isEmpty();
            assertThat(assessment.findings())
                    .noneMatch(finding -> finding.code().value().equals("RULE_FAILED"));
            assertThat(Stream.concat(
                            assessment.findings().stream().map(Finding::where),
                            assessment.questions().stream().map(OpenQuestion::where)))
                    .allSatisfy(where -> {
                        assertThat(places.find(where.path())).isPresent();
                        where.missing()
                                .ifPresent(
                                        missing -> assertThat(places.find(where.path() + "/" + missing.split("/")[0]))
                                                .isEmpty());
                    });
        }
    }

    /** No rule of ours may use a fact; regions do. */
    @Example
    void every_fact_on_bodies_is_known_of_some() {
        List<BodyDocument> bodies = Sample.of(BodyDocuments.wellFormed(), 1_000);

        assertThat(Catalogue.FACTS)
                .filteredOn(fact -> List.of("body", "seat", "chair", "meeting", "represented")
                        .contains(fact.scope().id().value()))
                .hasSizeGreaterThan(40)
                .allSatisfy(fact -> assertThat(values(fact, bodies)).anyMatch(Optional::isPresent));
    }

    private static List<Optional<?>> values(Fact<?> fact, List<BodyDocument> bodies) {
        return bodies.stream()
                .map(body -> new CaseView(body, Judged.JAMTLAND))
                .flatMap(view -> view.elements(fact.scope()).stream()
                        .<Optional<?>>map(element -> fact.value(new Subject(view, fact.scope(), element))))
                .toList();
    }
}
