package se.samspel.joint;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.samspel.Id;
import se.samspel.Identified;
import se.samspel.constraint.Filled;

/**
 * An agreement, a way of working or a routine that exists already, such as the one on physicians in home care.
 *
 * @param id the id, unique among the agreements
 * @param kind a word that the rule set declares, such as {@code physician-attendance}
 * @param title what it is called
 * @param parties the parties to it, by id
 * @param shared whether all parties understand it in the same way
 * @param develop what can be developed and built upon; "nothing" is an answer
 */
public record Agreement(
        Id id,
        Optional<Id> kind,
        Optional<@Filled String> title,
        List<Id> parties,
        Optional<Boolean> shared,
        Optional<@Filled String> develop)
        implements Identified {

    /** Copies the lists; refuses null: what is absent is an empty {@code Optional}. */
    public Agreement {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(shared, "shared");
        Objects.requireNonNull(develop, "develop");
        parties = List.copyOf(parties);
    }
}
