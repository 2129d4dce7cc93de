package se.samspel.cli.rule;

import java.time.LocalDate;
import java.util.Optional;
import se.samspel.cli.page.Cited;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.layer.Validity;
import se.samspel.rules.route.Mandate;
import se.samspel.rules.text.Text;

/** Whether a rule or a mandate binds on a day; whatever else is in a rule set does. */
final class Binds {

    private static final Text ANNOUNCED = Text.of(
            "{period} (tillkännagivet; binder inte än den {day})", "{period} (announced; not binding yet on {day})");
    private static final Text ADOPTED = Text.of(
            "inget datum är satt (antaget; binder ingen än)", "no date has been set (adopted; binds nobody yet)");
    private static final Text ENDED =
            Text.of("{period} (binder inte längre den {day})", "{period} (no longer binding on {day})");
    private static final Text IN_FORCE = Text.same("{period}");

    private Binds() {}

    /** What the item is on the day. */
    static Validity.State state(Item item, LocalDate day) {
        return validity(item).on(day);
    }

    /** When the item binds, if that is not always. */
    static Optional<Note> note(Item item, LocalDate day) {
        Validity validity = validity(item);
        Text words = switch (validity.on(day)) {
            case ANNOUNCED -> ANNOUNCED;
            case ADOPTED -> ADOPTED;
            case ENDED -> ENDED;
            case IN_FORCE -> IN_FORCE;
        };
        return Optional.of(words.with("period", Cited.of(validity.period())).with("day", Text.same(day.toString())))
                .filter(always -> !validity.equals(Validity.ALWAYS))
                .map(said -> Note.of(RulePhrases.DURING, said));
    }

    /** When the item binds. */
    static Validity validity(Item item) {
        if (item instanceof Requirement requirement) {
            return requirement.valid();
        }
        return item instanceof Mandate mandate ? mandate.valid() : Validity.ALWAYS;
    }
}
