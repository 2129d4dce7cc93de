package se.samspel.cases.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.api.ListAssert;
import se.samspel.document.BodyDocument;
import se.samspel.document.Case;
import se.samspel.document.MatterDocument;
import se.samspel.joint.JointPlan;
import se.samspel.json.RecordJson;
import se.samspel.json.RecordReader;
import se.samspel.json.RecordReading;
import se.samspel.rules.RuleSet;
import se.samspel.rules.RuleSets;
import se.samspel.rules.assessment.Assessment;
import se.samspel.rules.comparison.Comparison;
import se.samspel.rules.comparison.Comparison.Cause;
import se.samspel.rules.comparison.Point;
import se.samspel.rules.comparison.Recorded;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.text.Text;
import se.samspel.testkit.generate.Cases;
import se.samspel.work.ProcessWork;

/** What was stored of an answer is what the same rules say again. */
class ReplayTest {

    private static final RecordReader READER = RecordReader.in(Locale.ENGLISH);

    @Property(tries = 60, seed = "1401", edgeCases = EdgeCasesMode.NONE)
    void work_is_answered_again_as_it_was(@ForAll(supplier = ProcessWorks.WellFormed.class) ProcessWork work) {
        Judged.both().forEach(rules -> check(work, rules));
    }

    @Property(tries = 30, seed = "1402", edgeCases = EdgeCasesMode.NONE)
    void a_joint_plan_is_answered_again_as_it_was(@ForAll(supplier = JointPlans.WellFormed.class) JointPlan plan) {
        check(plan, Judged.BASE);
    }

    @Property(tries = 60, seed = "1403", edgeCases = EdgeCasesMode.NONE)
    void a_body_is_answered_again_as_it_was(@ForAll(supplier = BodyDocuments.WellFormed.class) BodyDocument body) {
        check(body, Judged.JAMTLAND);
    }

    @Property(tries = 60, seed = "1404", edgeCases = EdgeCasesMode.NONE)
    void a_matter_is_answered_again_as_it_was(@ForAll("matters") MatterDocument matter) {
        check(matter, Judged.LAW);
    }

    @Provide
    Arbitrary<MatterDocument> matters() {
        return Cases.following(Judged.LAW).matters();
    }

    @Property(tries = 100, seed = "1405", edgeCases = EdgeCasesMode.NONE)
    void what_other_rules_change_has_a_rule_or_a_layer_as_its_cause(
            @ForAll(supplier = ProcessWorks.WellFormed.class) ProcessWork work,
            @ForAll(supplier = TightenedLayersTest.Tightening.class) Layer layer) {
        Comparison comparison = Judged.BASE.compare(work, Hostile.rules(layer), work, Locale.ENGLISH);

        causes(comparison)
                .allMatch(causes -> EnumSet.of(Cause.RULE, Cause.LAYER).containsAll(causes));
    }

    @Property(tries = 60, seed = "1406", edgeCases = EdgeCasesMode.NONE)
    void what_another_case_changes_has_the_case_as_its_cause(
            @ForAll(supplier = ProcessWorks.WellFormed.class) ProcessWork work,
            @ForAll(supplier = ProcessWorks.WellFormed.class) ProcessWork other) {
        Comparison comparison = Judged.BASE.compare(work, Judged.BASE, other, Locale.ENGLISH);

        causes(comparison).allMatch(causes -> causes.equals(EnumSet.of(Cause.CASE)));
    }

    @Property(tries = 60, seed = "1407", edgeCases = EdgeCasesMode.NONE)
    void what_another_day_changes_has_the_day_as_its_cause(
            @ForAll(supplier = ProcessWorks.WellFormed.class) ProcessWork work) {
        RuleSet later = Judged.all().find("base", Days.TODAY.plusYears(1)).orElseThrow();
        Comparison comparison = Judged.BASE.compare(work, later, work, Locale.ENGLISH);

        causes(comparison).allMatch(causes -> causes.equals(EnumSet.of(Cause.DAY)));
    }

    private static ListAssert<Set<Cause>> causes(Comparison comparison) {
        List<Set<Cause>> causes = comparison.differences().stream()
                .map(difference -> difference.reasons().stream()
                        .map(Comparison.Reason::cause)
                        .collect(Collectors.toSet()))
                .toList();
        return assertThat(causes).noneMatch(Set::isEmpty);
    }

    private static void check(Case document, RuleSet rules) {
        for (Locale locale : List.of(Text.SWEDISH, Locale.ENGLISH)) {
            Assessment answer = rules.judge(document);
            String record = RecordJson.write(answer, rules, locale);

            RecordReading reading = READER.read(record.getBytes(StandardCharsets.UTF_8));

            assertThat(reading.problems()).isEmpty();
            Recorded read = reading.record().orElseThrow();
            assertThat(read.points()).containsExactlyElementsOf(Point.of(answer, locale));
            assertThat(RuleSets.of(rules.layers()).replay(read, rules.asOf()).isSame())
                    .isTrue();
        }
    }
}
