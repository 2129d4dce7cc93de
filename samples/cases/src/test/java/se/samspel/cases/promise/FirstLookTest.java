package se.samspel.cases.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import se.samspel.document.BodyDocument;
import se.samspel.document.Case;
import se.samspel.document.MatterDocument;
import se.samspel.joint.JointPlan;
import se.samspel.rules.RuleSet;
import se.samspel.rules.analysis.Limits;
import se.samspel.rules.condition.CaseView;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.condition.Element;
import se.samspel.rules.condition.Scope;
import se.samspel.rules.condition.Screen;
import se.samspel.rules.condition.Subject;
import se.samspel.rules.condition.Verdict;
import se.samspel.rules.fact.Scopes;
import se.samspel.rules.layer.Requirement;
import se.samspel.work.ProcessWork;

/** A first look passes nothing that would not be passed by judging it: what it is sure of is so. */
class FirstLookTest {

    @Property(tries = 200, seed = "1901", edgeCases = EdgeCasesMode.NONE)
    void at_process_work(@ForAll(supplier = ProcessWorks.Any.class) ProcessWork work) {
        everyFirstLookIsRight(work);
    }

    @Property(tries = 100, seed = "1902", edgeCases = EdgeCasesMode.NONE)
    void at_joint_plans(@ForAll(supplier = JointPlans.Any.class) JointPlan plan) {
        everyFirstLookIsRight(plan);
    }

    @Property(tries = 100, seed = "1903", edgeCases = EdgeCasesMode.NONE)
    void at_bodies(@ForAll(supplier = BodyDocuments.WellFormed.class) BodyDocument body) {
        everyFirstLookIsRight(body);
    }

    @Property(tries = 100, seed = "1905", edgeCases = EdgeCasesMode.NONE)
    void at_matters_that_stand_alone(@ForAll(supplier = ProcessWorks.Any.class) ProcessWork work) {
        everyFirstLookIsRight(new MatterDocument(
                work.id(), work.title(), work.on(), work.rules(), work.parties(), work.matter(), work.facts()));
    }

    @Property(tries = 100, seed = "1904", edgeCases = EdgeCasesMode.NONE)
    void values_are_those_of_the_elements_and_each_element_is_the_same_alone_and_among_others(
            @ForAll(supplier = ProcessWorks.Any.class) ProcessWork work) {
        for (Scope<?> scope : Scopes.ALL) {
            CaseView alone = new CaseView(work, Judged.BASE);
            List<? extends Element<?>> elements = new CaseView(work, Judged.BASE).elements(scope);

            assertThat(alone.values(scope)).extracting(Object.class::cast).isEqualTo(values(elements));
            for (int i = 0; i < elements.size(); i++) {
                assertThat((Object) alone.element(scope, i)).isEqualTo(elements.get(i));
            }
        }
    }

    private static List<Object> values(List<? extends Element<?>> elements) {
        return elements.stream().<Object>map(Element::value).toList();
    }

    private static void everyFirstLookIsRight(Case document) {
        for (RuleSet rules : Judged.withLaw()) {
            CaseView view = new CaseView(document, rules);
            for (List<Requirement> some : List.of(rules.requirements(), rules.coming())) {
                for (Requirement requirement : some) {
                    isRight(rules, view, requirement, requirement.when());
                    isRight(rules, view, requirement, requirement.must());
                }
            }
        }
    }

    private static void isRight(RuleSet rules, CaseView view, Requirement requirement, Condition condition) {
        Scope<?> scope = requirement.scope();
        Screen screen =
                Screen.of(Limits.settled(condition, id -> rules.parameter(id).orElseThrow()), scope);
        for (int i = 0; i < view.values(scope).size(); i++) {
            Verdict sure = screen.of(view, view.values(scope).get(i));
            Verdict tested = condition.test(new Subject(view, scope, view.element(scope, i)));

            assertThat(sure)
                    .as("%s on %s", requirement.id(), view.element(scope, i))
                    .isIn(Verdict.UNKNOWN, tested);
        }
    }
}
