package se.samspel.cli.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.samspel.Id;
import se.samspel.cli.page.Page;
import se.samspel.json.Places;
import se.samspel.rules.RuleSet;
import se.samspel.rules.RuleSets;
import se.samspel.rules.assessment.Assessment;
import se.samspel.rules.assessment.Finding;
import se.samspel.rules.assessment.OpenQuestion;
import se.samspel.rules.layer.Source;
import se.samspel.rules.text.Text;
import se.samspel.work.ProcessWork;

/** Questions, as people are asked them. */
class QuestionsTest {

    private static final RuleSet RULES =
            RuleSets.discover().find("base", LocalDate.of(2008, 5, 16)).orElseThrow();
    private static final Source CLAUSE = Source.text("Avtal", "§ 1");

    @Test
    void what_a_rule_asks_somebody_to_judge_is_asked_as_what_a_route_asks() {
        OpenQuestion question = new OpenQuestion(
                Id.of("far"),
                OpenQuestion.Kind.JUDGEMENT,
                Text.of("Ärendet: uppgift saknas om Är det långt?.", "The matter does not state Is it far?."),
                Optional.of(Id.of("m")),
                new Finding.Where("/matter", Optional.of("answers")),
                List.of(Text.of("Styrgruppen", "The board")),
                List.of(new OpenQuestion.Option("long", Text.of("ja", "yes"))),
                CLAUSE);
        assertThat(page(question)).isEqualTo("""

                        Frågor att besvara
                        ------------------
                        1. Ärendet: uppgift saknas om Är det långt?
                           Svar:       long – ja
                           Får svara:  Styrgruppen
                           Var:        /matter; där saknas answers
                           Skriv:      "answers": [{"id": "far", "value": "(svar)",
                                                    "by": "(vem)", "on": "(dag)", "ground": "(varför)"}]
                           Källa:      Avtal, ”§ 1” (står i texten)
                        """);
    }

    private static String page(OpenQuestion question) {
        Assessment none = RULES.judge(ProcessWork.builder("w", "Work").build());
        Assessment asked = new Assessment(
                none.document(), none.rules(), none.findings(), List.of(question), none.route(), none.derived());
        Page page = new Page(Text.SWEDISH);
        new Questions().write(new Answer(asked, RULES, () -> Places.of(new byte[0]), Optional.empty()), page);
        return page.toString();
    }
}
