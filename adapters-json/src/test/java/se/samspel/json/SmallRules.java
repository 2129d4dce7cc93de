package se.samspel.json;

import java.time.LocalDate;
import java.util.List;
import se.samspel.rules.RuleSet;
import se.samspel.rules.RuleSets;
import se.samspel.rules.fact.Scopes;
import se.samspel.rules.fact.TimeFacts;
import se.samspel.rules.layer.Budget;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.layer.Parameter;
import se.samspel.rules.layer.Question;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.layer.Severity;
import se.samspel.rules.layer.Source;
import se.samspel.rules.layer.Vocabulary;
import se.samspel.rules.layer.Word;
import se.samspel.rules.route.Act;
import se.samspel.rules.route.Body;
import se.samspel.rules.route.Effect;
import se.samspel.rules.route.Routing;
import se.samspel.rules.route.Stage;
import se.samspel.rules.text.Range;
import se.samspel.rules.text.Text;
import se.samspel.rules.text.Unit;

/** A rule set with one of each kind. */
final class SmallRules {

    private static final Source TIME = Source.text("A book", "Time");
    private static final Source DECISIONS = Source.interpretation("A book", "Decisions");
    private static final Parameter DAYS =
            Parameter.of("days", Text.of("dagar", "days"), Range.of(4, 6), Unit.FULL_DAYS, Range.of(0, 60), TIME);
    private static final Question WEIGHT = Question.of("weight", Text.of("Hur tungt?", "How heavy?"), DECISIONS)
            .answer("light", Text.of("lätt", "light"))
            .answer("heavy", Text.of("tungt", "heavy"))
            .askedOf("board");

    private SmallRules() {}

    static RuleSet on(LocalDate day) {
        Layer layer = Layer.of("small", "1")
                .add(DAYS)
                .add(Requirement.of("member.days", Scopes.MEMBER)
                        .must(TimeFacts.MEMBER_FULL_DAYS.within(DAYS))
                        .otherwise(
                                Severity.ERROR,
                                Text.of(
                                        "{who} avsätter {value}; {limit} gäller.",
                                        "{who} sets aside {value}; {limit} apply."),
                                Text.of("Kom överens om en annan tid.", "Agree on another time."))
                        .source(TIME))
                .add(Budget.of("budget", Text.of("Medlem", "Member"), TimeFacts.MEMBER_FULL_DAYS, TIME)
                        .within(DAYS))
                .add(Word.of(Vocabulary.PARTY_KIND, "region", Text.same("region"), DECISIONS))
                .add(Word.of(Vocabulary.MATTER, "thing", Text.of("sak", "thing"), DECISIONS))
                .add(Body.of("board", Text.of("Styrelsen", "The board"), DECISIONS))
                .add(Act.of("prepares", Text.of("bereder", "prepares"), Effect.PREPARATION, DECISIONS))
                .add(Act.of("decides", Text.of("beslutar", "decides"), Effect.BINDING, DECISIONS))
                .add(WEIGHT)
                .add(Routing.of("thing", DECISIONS)
                        .row(WEIGHT.is("light"), DECISIONS, Stage.prepares("board"), Stage.decides("board"))
                        .notStated(WEIGHT.is("heavy"), DECISIONS));
        RuleSets all = RuleSets.of(List.of(layer));
        return all.find("small", day).orElseThrow(() -> new AssertionError(all.problems()));
    }
}
