package se.samspel.cli.rule;

import java.util.List;
import se.samspel.rules.RuleSet;
import se.samspel.rules.route.OwnBody;
import se.samspel.rules.text.Text;

/** In notes: which of a principal's own bodies holds a function. */
final class OwnBodyNotes {

    private static final Text OWN =
            Text.of("{function} är {body} i {whose}{matter}{joint}", "{function} is {body} of {whose}{matter}{joint}");
    private static final Text EACH = Text.of("varje {kind}", "each {kind}");
    private static final Text CODE = Text.of("den som har koden {kind}", "the one with the code {kind}");
    private static final Text IN = Text.of(", i ärenden av slaget {matter}", ", in matters of the kind {matter}");
    private static final Text JOINT = Text.of(", gemensamt för alla", ", one and the same for all");

    private OwnBodyNotes() {}

    /** Whose body it is, such as "each municipality" or "2380". */
    static Text whose(OwnBody own, RuleSet rules) {
        return (rules.item(own.of()).isPresent() ? EACH : CODE).with("kind", Names.of(own.of(), rules));
    }

    static List<Note> of(OwnBody own, RuleSet rules) {
        Text matter = own.matter()
                .map(kind -> IN.with("matter", Names.of(kind, rules)))
                .orElse(Text.same(""));
        return List.of(Note.of(
                RulePhrases.FILLS,
                OWN.with("function", Names.of(own.function(), rules))
                        .with("body", Names.of(own.body(), rules))
                        .with("whose", whose(own, rules))
                        .with("matter", matter)
                        .with("joint", own.joint() ? JOINT : Text.same(""))));
    }
}
