package se.samspel.cli.rule;

import java.util.Optional;
import se.samspel.rules.route.Agreement;
import se.samspel.rules.route.Effect;
import se.samspel.rules.route.EntryIntoForce;
import se.samspel.rules.route.Rung;
import se.samspel.rules.text.Text;
import se.samspel.time.Deadline;

/** What is said of a stage beside who does what: how many must agree, in what time, and what comes of it. */
public final class StageWords {

    /** Before the branches of a route. */
    public static final Text SIDE_BY_SIDE = Text.of("sida vid sida:", "side by side:");

    private StageWords() {}

    /** How many must agree, where that is not simply all. */
    public static Optional<Text> agreement(Agreement agreement) {
        return switch (agreement) {
            case ALL -> Optional.empty();
            case ANY -> Optional.of(Text.of("en av dem räcker", "one of them is enough"));
            case MAJORITY -> Optional.of(Text.of("mer än hälften krävs", "more than half is needed"));
            case UNANIMITY -> Optional.of(Text.of("ingen får rösta emot", "nobody may vote against"));
            case CONSENSUS -> Optional.of(Text.of("enighet krävs", "consensus is needed"));
        };
    }

    /** In what time, such as "inom 3 veckor". */
    public static Text within(Deadline time) {
        boolean one = time.amount() == 1;
        Text words = switch (time.unit()) {
            case DAYS -> one ? Text.of("inom 1 dag", "within 1 day") : Text.of("inom {n} dagar", "within {n} days");
            case WORKING_DAYS ->
                one
                        ? Text.of("inom 1 arbetsdag", "within 1 working day")
                        : Text.of("inom {n} arbetsdagar", "within {n} working days");
            case WEEKS ->
                one ? Text.of("inom 1 vecka", "within 1 week") : Text.of("inom {n} veckor", "within {n} weeks");
        };
        return words.with("n", Text.same(String.valueOf(time.amount())));
    }

    /** That those who act get the matter only where those before them do not agree; it has {@code {who}} and {@code {act}}. */
    public static Text rung(Rung rung) {
        return switch (rung) {
            case PERMITTED ->
                Text.of(
                        "vid oenighet får ärendet lyftas till {who}, som {act}",
                        "if they do not agree, the matter may be taken to {who}, which {act}");
            case REQUIRED ->
                Text.of(
                        "vid oenighet ska ärendet lyftas till {who}, som {act}",
                        "if they do not agree, the matter must be taken to {who}, which {act}");
        };
    }

    /** The same once those before have not agreed. */
    public static Text climb(Rung rung) {
        return switch (rung) {
            case PERMITTED ->
                Text.of("ärendet får lyftas till {who}, som {act}", "the matter may be taken to {who}, which {act}");
            case REQUIRED ->
                Text.of("ärendet ska lyftas till {who}, som {act}", "the matter must be taken to {who}, which {act}");
        };
    }

    /** What it means for those concerned, where one could think that they are bound by it. */
    public static Optional<Text> effect(Effect effect) {
        return switch (effect) {
            case ADVICE -> Optional.of(Text.of("bara ett råd", "only advice"));
            case POSITION -> Optional.of(Text.of("ett ställningstagande, binder ingen", "a position, binds nobody"));
            case DIRECTION ->
                Optional.of(Text.of("visar vägen, binder ingen ännu", "points the way, binds nobody yet"));
            case BINDING, PREPARATION, INFORMATION -> Optional.empty();
        };
    }

    /** From when what is decided applies. */
    public static Text entry(EntryIntoForce entry) {
        return switch (entry) {
            case NOT_STATED -> Text.of("källan säger inte från när", "the source does not say from when");
            case WHEN_DECIDED ->
                Text.of(
                        "när det är beslutat, tidigast den planerade dagen",
                        "once it is decided, on the planned day at the earliest");
            case WHEN_ALL_ADOPTED ->
                Text.of(
                        "när alla har antagit samma text, tidigast den planerade dagen",
                        "once all have adopted the same text, on the planned day at the earliest");
            case WHEN_ALL_ADOPTED_IN_TIME ->
                Text.of(
                        "den planerade dagen, om alla har antagit samma text till dess; annars aldrig",
                        "on the planned day, if all have adopted the same text by then; otherwise never");
        };
    }
}
