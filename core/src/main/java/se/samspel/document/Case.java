package se.samspel.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samspel.GivenFact;
import se.samspel.Identified;
import se.samspel.RuleSetReference;
import se.samspel.decision.Matter;
import se.samspel.party.Party;

/**
 * A document that rules can judge, such as a piece of process work dated 2008-05-16.
 *
 * <p>A case says for itself which day it is to be judged on and under which rules; both can be overruled by whoever
 * asks. Nothing here reads a clock.
 */
public interface Case extends Identified {

    /** The kind of document, such as {@code "process-work"}. */
    String kind();

    /** What people call it, such as "Strokevårdkedjan i länet". */
    String title();

    /** The day the case is judged on, unless another is asked for. */
    Optional<LocalDate> on();

    /** The rules the case is judged under, unless others are asked for. */
    Optional<RuleSetReference> rules();

    /** The parties that take part or are affected. */
    List<Party> parties();

    /** What this case asks a decision on, if it does. */
    Optional<Matter> matter();

    /** The same case with these parties and this matter, such as one that affects one more party. */
    Case with(List<Party> parties, Matter matter);

    /** Facts that the rule set has declared beyond the library's own, given by hand. */
    List<GivenFact> facts();
}
