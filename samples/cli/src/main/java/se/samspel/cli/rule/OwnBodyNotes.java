package se.samspel.cli.rule;

import java.util.List;
import se.samspel.rules.RuleSet;
import se.samspel.rules.route.OwnBody;
import se.samspel.rules.text.Text;

/** In notes: which of a principal's own bodies holds a function. */
final class OwnBodyNotes {

    private static final Text OWN = Text.of(
            "{function} är {body} hos {whose}{matter}{joint}", "{function} is {body} with {whose}{matter}{joint}");
    private static final Text IN = Text.of(", i ärenden av slaget {matter}", ", in matters of the kind {matter}");
    private static final Text JOINT = Text.of(", gemensamt för alla", ", one and the same for all");

    private OwnBodyNotes() {}

    static List<Note> of(OwnBody own, RuleSet rules) {
        Text whose = rules.item(own.of()).isPresent()
                ? Names.of(own.of(), rules)
                : Text.same(own.of().value());
        Text matter = own.matter()
                .map(kind -> IN.with("matter", Names.of(kind, rules)))
                .orElse(Text.same(""));
        return List.of(Note.of(
                RulePhrases.FILLS,
                OWN.with("function", Names.of(own.function(), rules))
                        .with("body", Names.of(own.body(), rules))
                        .with("whose", whose)
                        .with("matter", matter)
                        .with("joint", own.joint() ? JOINT : Text.same(""))));
    }
}
