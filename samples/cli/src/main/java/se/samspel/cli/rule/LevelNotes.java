package se.samspel.cli.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samspel.rules.RuleSet;
import se.samspel.rules.layer.SystemLevel;
import se.samspel.rules.text.Text;

/** In notes: a level of leadership, who leads it, and where what gets stuck there goes. */
final class LevelNotes {

    private static final Text LEAD = Text.of("Leds av", "Led by");
    private static final Text OFFICES = Text.of(
            "{region} på regionens sida, {municipal} på kommunernas",
            "{region} on the region's side, {municipal} on the municipal side");
    private static final Text ANSWERS_FOR = Text.of("Ansvarar för", "Answers for");
    private static final Text RAISES = Text.of("Lyfter till", "Raises to");
    private static final Text TOP = Text.of("ingen; den är överst", "none; it is on top");
    private static final Text ABOVE = Text.of("{level}{within}", "{level}{within}");
    private static final Text NO_TIME = Text.of("; ingen tid är sagd", "; no time is stated");

    private LevelNotes() {}

    static List<Note> of(SystemLevel level, RuleSet rules) {
        List<Note> notes = new ArrayList<>();
        notes.add(Note.of(RulePhrases.IS_CALLED, level.label()));
        notes.add(Note.of(
                LEAD,
                OFFICES.with("region", office(level.offices().region()))
                        .with("municipal", office(level.offices().municipal()))));
        if (!level.duties().isEmpty()) {
            notes.add(new Note(ANSWERS_FOR, level.duties()));
        }
        Text above = level.raisesTo().map(id -> Names.of(id, rules)).orElse(TOP);
        notes.add(Note.of(RAISES, ABOVE.with("level", above).with("within", within(level))));
        return notes;
    }

    private static Text within(SystemLevel level) {
        return level.within()
                .map(time -> Text.of(", {time}", ", {time}").with("time", StageWords.within(time)))
                .orElse(NO_TIME);
    }

    private static Text office(Optional<Text> office) {
        return office.orElse(RulePhrases.NONE);
    }
}
