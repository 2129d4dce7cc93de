package se.samspel.cases.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import se.samspel.document.Case;
import se.samspel.joint.JointPlan;
import se.samspel.json.RecordJson;
import se.samspel.json.RecordReader;
import se.samspel.json.RecordReading;
import se.samspel.rules.RuleSet;
import se.samspel.rules.RuleSets;
import se.samspel.rules.assessment.Assessment;
import se.samspel.rules.comparison.Point;
import se.samspel.rules.comparison.Recorded;
import se.samspel.rules.text.Text;
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
