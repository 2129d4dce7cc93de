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
import se.samspel.joint.JointPlan;
import se.samspel.json.CaseFingerprint;
import se.samspel.json.DocumentReader;
import se.samspel.json.DocumentWriter;
import se.samspel.json.Places;
import se.samspel.json.Reading;
import se.samspel.rules.RuleSet;
import se.samspel.rules.assessment.Assessment;
import se.samspel.rules.assessment.Finding;
import se.samspel.rules.assessment.OpenQuestion;
import se.samspel.rules.condition.CaseView;
import se.samspel.rules.condition.Fact;
import se.samspel.rules.condition.Scope;
import se.samspel.rules.condition.Subject;
import se.samspel.rules.fact.Catalogue;
import se.samspel.rules.fact.JointScopes;
import se.samspel.rules.fact.Scopes;
import se.samspel.rules.text.Text;
import se.samspel.testkit.generate.value.Texts;

/** What is promised of process work is promised of joint plans. */
class JointPlansTest {

    private static final DocumentReader READER = DocumentReader.in(Locale.ENGLISH);

    @Property(tries = 300, seed = "1701", edgeCases = EdgeCasesMode.NONE)
    void a_plan_is_read_as_it_was_written(@ForAll(supplier = JointPlans.WellFormed.class) JointPlan plan) {
        String written = DocumentWriter.write(plan);

        Reading reading = READER.read(written);

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.document()).contains(plan);
        assertThat(reading.document().map(DocumentWriter::write)).contains(written);
    }

    @Property(tries = 150, seed = "1702", edgeCases = EdgeCasesMode.NONE)
    void a_plan_that_no_document_may_hold_is_refused_and_never_let_through_in_part(
            @ForAll(supplier = JointPlans.Any.class) JointPlan plan) {
        Reading reading = READER.read(DocumentWriter.write(plan));

        reading.document().ifPresent(document -> assertThat(document).isEqualTo(plan));
    }

    @Property(tries = 200, seed = "1703", edgeCases = EdgeCasesMode.NONE)
    void a_plan_is_judged_alike_in_any_order_of_elements(
            @ForAll(supplier = JointPlans.WellFormed.class) JointPlan plan, @ForAll long order) {
        JointPlan shuffled = Shuffled.of(plan, order);

        assertThat(CaseFingerprint.of(shuffled)).isEqualTo(CaseFingerprint.of(plan));
        for (RuleSet rules : Judged.both()) {
            assertThat(AnswerForm.withoutIndices(rules.judge(shuffled), "once", Locale.ENGLISH))
                    .isEqualTo(AnswerForm.withoutIndices(rules.judge(plan), "once", Locale.ENGLISH));
        }
    }

    @Property(tries = 300, seed = "1704", edgeCases = EdgeCasesMode.NONE)
    void what_is_found_stands_where_it_is_said_to_and_every_argument_of_a_message_is_filled_in(
            @ForAll(supplier = JointPlans.Any.class) JointPlan plan) {
        Places places = Places.of(DocumentWriter.write(plan).getBytes(StandardCharsets.UTF_8));
        for (RuleSet rules : Judged.both()) {
            Assessment assessment = rules.judge(plan);

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
            assertThat(assessment.findings()).extracting(Finding::message).allSatisfy(message -> {
                assertFilled(message.text());
                assertFilled(message.remedy());
            });
        }
    }

    /** No rule of ours may use a fact; regions do. */
    @Example
    void every_fact_on_joint_plans_is_known_of_some() {
        List<JointPlan> plans = Sample.of(JointPlans.wellFormed(), 1_000);
        List<Scope<?>> scopes = Scopes.ALL.subList(Scopes.ALL.indexOf(JointScopes.JOINT_PLAN), Scopes.ALL.size());

        assertThat(Catalogue.FACTS)
                .filteredOn(fact -> scopes.contains(fact.scope()))
                .allSatisfy(fact -> assertThat(values(fact, plans)).anyMatch(Optional::isPresent));
    }

    private static List<Optional<?>> values(Fact<?> fact, List<JointPlan> plans) {
        return plans.stream()
                .flatMap(plan -> Stream.of(Judged.BASE, TimedLevels.RULES).map(rules -> new CaseView(plan, rules)))
                .flatMap(view -> view.elements(fact.scope()).stream()
                        .<Optional<?>>map(element -> fact.value(new Subject(view, fact.scope(), element))))
                .toList();
    }

    private static void assertFilled(Text text) {
        for (String language : List.of(text.sv(), text.en())) {
            String rest = language;
            for (String name : Texts.IN_BRACES) {
                rest = rest.replace(name, "");
            }
            assertThat(rest).isNotBlank().doesNotContain("{", "}");
        }
    }
}
