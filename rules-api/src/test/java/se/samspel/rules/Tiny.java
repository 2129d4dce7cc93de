package se.samspel.rules;

import java.util.List;
import java.util.stream.Stream;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.fact.Scopes;
import se.samspel.rules.fact.TimeFacts;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.layer.Parameter;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.layer.Severity;
import se.samspel.rules.layer.Source;
import se.samspel.rules.layer.Vocabulary;
import se.samspel.rules.layer.Word;
import se.samspel.rules.route.Act;
import se.samspel.rules.route.Body;
import se.samspel.rules.route.Effect;
import se.samspel.rules.text.Range;
import se.samspel.rules.text.Text;
import se.samspel.rules.text.Unit;

/** A root layer with one thing of each sort, small enough to see through. */
final class Tiny {

    static final Source SOURCE = Source.text("Avtal", "1");

    static final Parameter DAYS =
            Parameter.of("days", Text.of("dagar", "days"), Range.of(4, 6), Unit.FULL_DAYS, Range.of(0, 10), SOURCE);

    static final Requirement RULE = rule(TimeFacts.MEMBER_FULL_DAYS.within(DAYS), "{who} {value} {limit}");

    static final Body FIXED = Body.of("fixed", Text.of("fast", "fixed"), SOURCE);

    static final Layer ROOT = Layer.of("root", "1")
            .add(
                    FIXED,
                    DAYS,
                    RULE,
                    Body.of("board", Text.of("styrelsen", "the board"), SOURCE),
                    Word.of(Vocabulary.MATTER, "matter", Text.of("ärendet", "the matter"), SOURCE),
                    Act.of("decides", Text.of("beslutar", "decides"), Effect.BINDING, SOURCE))
            .fix(FIXED);

    private Tiny() {}

    static Requirement rule(Condition must, String text) {
        return Requirement.of("rule", Scopes.MEMBER)
                .must(must)
                .otherwise(Severity.WARNING, Text.same(text), Text.of("Gör något.", "Do something."))
                .source(SOURCE);
    }

    static Layer child(Item... added) {
        return Layer.of("child", "1").under("root").add(added);
    }

    static RuleSets with(Layer... layers) {
        return RuleSets.of(Stream.concat(Stream.of(ROOT), Stream.of(layers)).toList());
    }

    static List<String> codes(Layer... layers) {
        return with(layers).problems().stream().map(LayerProblem::code).toList();
    }
}
