package se.samspel.cases.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Example;
import se.samspel.Id;
import se.samspel.document.Case;
import se.samspel.json.DocumentWriter;
import se.samspel.json.Places;
import se.samspel.rules.RuleSet;
import se.samspel.rules.assessment.Assessment;
import se.samspel.rules.assessment.Finding;
import se.samspel.rules.condition.CaseView;
import se.samspel.rules.condition.Element;
import se.samspel.rules.condition.Subject;
import se.samspel.rules.condition.Verdict;
import se.samspel.rules.layer.Requirement;

/** Each rule of ours is violated by some work and kept by other: a rule that never fires, or always does, is no rule. */
class FiresAndHoldsTest {

    private static final int CASES = 1_000;
    private static final int LEAST = 20;

    @Example
    void every_rule_fires_and_holds_in_many_generated_cases() {
        List<Case> works = new ArrayList<>(Sample.of(ProcessWorks.wellFormed(), CASES));
        works.addAll(Sample.of(BodyDocuments.wellFormed(), CASES));
        works.addAll(Sample.of(JointPlans.wellFormed(), CASES));

        for (RuleSet rules : Judged.both()) {
            Map<Id, Integer> fired = new TreeMap<>();
            Map<Id, Integer> held = new TreeMap<>();
            works.forEach(work -> count(rules, work, fired, held));
            Sample.of(RoutedMatters.documents(), CASES)
                    .forEach(matter -> count(RoutedMatters.RULES, matter, fired, held));
            Sample.of(JointPlans.wellFormed(), CASES).forEach(plan -> count(TimedLevels.RULES, plan, fired, held));

            assertThat(fired.keySet()).as("fires").isEqualTo(catalogue(rules));
            assertThat(held.keySet()).as("holds").isEqualTo(catalogue(rules));
            assertThat(fired)
                    .allSatisfy((rule, cases) ->
                            assertThat(cases).as(rule + " fires").isGreaterThanOrEqualTo(LEAST));
            assertThat(held)
                    .allSatisfy((rule, cases) ->
                            assertThat(cases).as(rule + " holds").isGreaterThanOrEqualTo(LEAST));
        }
    }

    /** What the rules find is what they say they would find, rule by rule. */
    @Example
    void a_rule_that_fires_is_a_finding_and_no_other_is() {
        for (RuleSet rules : Judged.both()) {
            List<Case> works = new ArrayList<>(Sample.of(ProcessWorks.wellFormed(), 200));
            works.addAll(Sample.of(BodyDocuments.wellFormed(), 200));
            works.addAll(Sample.of(JointPlans.wellFormed(), 200));
            assertThat(works).allSatisfy(work -> {
                Map<Id, Integer> fired = new TreeMap<>();
                count(rules, work, fired, new TreeMap<>());

                assertThat(rules.judge(work).findings())
                        .filteredOn(finding -> catalogue(rules).contains(finding.code()))
                        .extracting(finding -> finding.code())
                        .hasSameElementsAs(fired.keySet());
            });
        }
    }

    @Example
    void every_rule_of_the_act_fires_and_holds_in_many_generated_matters() {
        Set<Id> ofTheAct = new TreeSet<>(catalogue(Judged.LAW));
        ofTheAct.removeAll(catalogue(Judged.BASE));
        Map<Id, Integer> fired = new TreeMap<>();
        Map<Id, Integer> held = new TreeMap<>();
        Sample.of(BoardMatters.documents(), CASES).forEach(matter -> count(Judged.LAW, matter, fired, held));

        assertThat(ofTheAct).hasSizeGreaterThan(8).allSatisfy(rule -> {
            assertThat(fired.getOrDefault(rule, 0)).as(rule + " fires").isGreaterThanOrEqualTo(LEAST);
            assertThat(held.getOrDefault(rule, 0)).as(rule + " holds").isGreaterThanOrEqualTo(LEAST);
        });
    }

    @Example
    void a_rule_of_the_act_that_fires_is_a_finding_and_points_into_the_matter() {
        assertThat(Sample.of(BoardMatters.documents(), 300)).allSatisfy(matter -> {
            Map<Id, Integer> fired = new TreeMap<>();
            count(Judged.LAW, matter, fired, new TreeMap<>());
            Places places = Places.of(DocumentWriter.write(matter).getBytes(StandardCharsets.UTF_8));
            Assessment assessment = Judged.LAW.judge(matter);

            assertThat(assessment.findings())
                    .filteredOn(finding -> catalogue(Judged.LAW).contains(finding.code()))
                    .extracting(Finding::code)
                    .hasSameElementsAs(fired.keySet());
            assertThat(assessment.findings()).allSatisfy(finding -> {
                assertThat(finding.code()).isNotEqualTo(Id.of("RULE_FAILED"));
                assertThat(places.find(finding.where().path())).isPresent();
                assertThat(finding.message().text().sv()
                                + finding.message().text().en())
                        .doesNotContain("{", "}");
            });
        });
    }

    private static TreeSet<Id> catalogue(RuleSet rules) {
        TreeSet<Id> codes = new TreeSet<>();
        rules.all(Requirement.class).map(Requirement::id).forEach(codes::add);
        return codes;
    }

    private static void count(RuleSet rules, Case work, Map<Id, Integer> fired, Map<Id, Integer> held) {
        CaseView view = new CaseView(work, rules);
        for (Requirement rule : rules.requirements()) {
            TreeSet<Verdict> verdicts = new TreeSet<>();
            for (Element<?> element : view.elements(rule.scope())) {
                Subject subject = new Subject(view, rule.scope(), element);
                if (rule.when().test(subject) == Verdict.YES) {
                    verdicts.add(rule.must().test(subject));
                }
            }
            if (verdicts.contains(Verdict.NO)) {
                fired.merge(rule.id(), 1, Integer::sum);
            }
            if (verdicts.contains(Verdict.YES)) {
                held.merge(rule.id(), 1, Integer::sum);
            }
        }
    }
}
