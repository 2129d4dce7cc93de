package se.samspel.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samspel.rules.Tiny.SOURCE;
import static se.samspel.rules.Tiny.child;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.samspel.Id;
import se.samspel.decision.Matter;
import se.samspel.document.MatterDocument;
import se.samspel.party.Party;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Vocabulary;
import se.samspel.rules.layer.Word;
import se.samspel.rules.route.Body;
import se.samspel.rules.route.OwnBody;
import se.samspel.rules.route.Routing;
import se.samspel.rules.route.Stage;
import se.samspel.rules.text.Text;

/** A principal for which nobody decides is named as people know it, and otherwise as the case refers to it. */
class NamedPrincipalsTest {

    private static final LocalDate DAY = LocalDate.of(2027, 4, 1);
    private static final List<Party> PARTIES = List.of(
            new Party(Id.of("r"), Party.REGION, Optional.of("Regionen"), Optional.empty(), Optional.empty()),
            new Party(Id.of("a"), Party.MUNICIPALITY, Optional.of("Åre"), Optional.empty(), Optional.empty()),
            new Party(Id.of("b"), Party.MUNICIPALITY, Optional.empty(), Optional.empty(), Optional.empty()));

    @Test
    void one_without_an_own_body_is() {
        assertThat(told(
                        OwnBody.of("own", "region", "board", SOURCE),
                        Routing.of("matter", SOURCE)
                                .row(Condition.ALWAYS, Stage.decides("own").byEach())))
                .containsExactlyInAnyOrder(
                        "NO_OWN_BODY: The matter: the rule set does not say which of its own bodies has the matter with Åre.",
                        "NO_OWN_BODY: The matter: the rule set does not say which of its own bodies has the matter with b.");
    }

    @Test
    void one_that_no_stage_is_for_is() {
        assertThat(told(Routing.of("matter", SOURCE)
                        .row(Condition.ALWAYS, Stage.decides("board").onlyFor("region"))))
                .containsExactlyInAnyOrder(
                        "NO_DECIDER: The matter: no body decides for Åre, and the rule set does not say why.",
                        "NO_DECIDER: The matter: no body decides for b, and the rule set does not say why.");
    }

    private static List<String> told(Item... items) {
        RuleSets all = Tiny.with(child(
                        Word.of(Vocabulary.PARTY_KIND, "region", Text.same("region"), SOURCE),
                        Word.of(Vocabulary.PARTY_KIND, "municipality", Text.same("municipality"), SOURCE),
                        Body.of("own", Text.same("own"), SOURCE))
                .add(items));
        assertThat(all.problems()).isEmpty();
        MatterDocument document = new MatterDocument(
                Id.of("d"),
                "Ärende",
                Optional.empty(),
                Optional.empty(),
                PARTIES,
                Optional.of(Matter.builder("m", "matter")
                        .principals(PARTIES.stream().map(Party::id).toList())
                        .build()),
                List.of());
        return all.find("child", DAY).orElseThrow().judge(document).findings().stream()
                .map(finding -> finding.code() + ": " + finding.message().text().en())
                .toList();
    }
}
