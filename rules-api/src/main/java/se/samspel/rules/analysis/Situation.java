package se.samspel.rules.analysis;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.samspel.Id;
import se.samspel.document.Case;
import se.samspel.rules.assessment.FactValue;
import se.samspel.rules.text.Text;

/**
 * A situation that shows something, such as "adopt-plan: the affected principals are municipalities only". What it does
 * not name may be anything.
 *
 * @param matter the kind of matter, where it is one
 * @param facts the facts that it takes, and their values
 * @param document a case in which it is so, where one can be written from what it names
 */
public record Situation(Optional<Id> matter, List<FactValue> facts, Optional<Case> document) {

    /** What a situation that takes no fact is called. */
    public static final Text ANY = Text.of("vad som än gäller", "whatever the case");

    /** Copies the list. */
    public Situation {
        facts = List.copyOf(facts);
    }

    /** The facts and their values as people read them, such as "berörda huvudmän: bara kommuner". */
    public Text text() {
        return facts.isEmpty() ? ANY : new Text(joined(Text::sv), joined(Text::en));
    }

    private String joined(Function<Text, String> language) {
        return facts.stream()
                .map(fact -> language.apply(told(fact.label(), fact.text())))
                .collect(Collectors.joining("; "));
    }

    /** A fact with what is said of it, such as "berörda huvudmän: bara kommuner"; after a question comes no colon. */
    public static Text told(Text label, Text value) {
        return new Text(told(label.sv(), value.sv()), told(label.en(), value.en()));
    }

    private static String told(String label, String value) {
        return label.endsWith("?") ? label + " " + value : label + ": " + value;
    }
}
