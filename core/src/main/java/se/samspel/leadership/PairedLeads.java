package se.samspel.leadership;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.samspel.Id;
import se.samspel.Identified;
import se.samspel.body.Holder;
import se.samspel.constraint.Filled;

/**
 * Two who lead together, one on each side of the border between the region (or a private provider) and a municipality.
 *
 * @param id the id, unique among the pairs
 * @param level the level at which both lead, as the rule set names it
 * @param title what they lead, such as "the health centre and home care in the north"
 * @param leads the two, each from a party, each over a period; more if one has followed upon another
 */
public record PairedLeads(Id id, Optional<Id> level, Optional<@Filled String> title, List<@Valid Holder> leads)
        implements Identified {

    /** Copies the lists; refuses null: what is absent is an empty {@code Optional}. */
    public PairedLeads {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(title, "title");
        leads = List.copyOf(leads);
    }
}
