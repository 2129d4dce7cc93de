package se.samspel.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import se.samspel.Id;
import se.samspel.joint.JointPlan;
import se.samspel.joint.PlanActivity;
import se.samspel.party.Party;
import se.samspel.rules.assessment.Finding;
import se.samspel.rules.condition.Way;
import se.samspel.rules.condition.WordsFact;
import se.samspel.rules.fact.JointScopes;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.layer.Severity;
import se.samspel.rules.layer.Source;
import se.samspel.rules.layer.Vocabulary;
import se.samspel.rules.layer.Word;
import se.samspel.rules.text.Text;

/** A rule that a set must be empty names what is in it. */
class EmptySetTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final Source SOURCE = Source.text("Testet", "1");
    private static final WordsFact IDLE = WordsFact.of(
            "x.idle",
            Text.of("de som inget gör", "those who do nothing"),
            JointScopes.JOINT_PLAN,
            Way.toList("activities", JointPlan::activities),
            (view, plan) -> new TreeSet<>(plan.activities().stream()
                    .flatMap(activity -> activity.parties().stream())
                    .map(Id::value)
                    .toList()));

    @Test
    void parties_by_their_names_words_by_their_labels_and_questions_without_a_comma_after() {
        assertThat(judge("2380", "need", "zz"))
                .extracting(finding -> finding.message().text().sv())
                .containsExactly("Planen: Östersunds kommun, Vad behövs? zz.");
    }

    @Test
    void and_an_empty_set_is_as_it_must_be() {
        assertThat(judge()).isEmpty();
    }

    private static List<Finding> judge(String... words) {
        Layer layer = Layer.of("x", "1")
                .add(
                        Word.of(Vocabulary.ROLE, "need", Text.of("Vad behövs?", "What is needed?"), SOURCE),
                        Requirement.of("x.rule", JointScopes.JOINT_PLAN)
                                .must(IDLE.isEmpty())
                                .otherwise(
                                        Severity.WARNING,
                                        Text.of("{who}: {value}.", "{who}: {value}."),
                                        Text.of("Gör något.", "Do something."))
                                .source(SOURCE));
        List<Id> ids = List.of(words).stream().map(Id::of).toList();
        JointPlan plan = JointPlan.builder("plan", "Plan")
                .parties(List.of(Party.of("2380", Party.MUNICIPALITY, "Östersunds kommun")))
                .activities(List.of(new PlanActivity(Id.of("a"), Optional.empty(), Optional.empty(), ids, List.of())))
                .build();
        return RuleSets.of(List.of(layer)).find("x", DAY).orElseThrow().judge(plan).findings().stream()
                .filter(finding -> finding.code().equals(Id.of("x.rule")))
                .toList();
    }
}
