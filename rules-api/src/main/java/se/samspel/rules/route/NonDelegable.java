package se.samspel.rules.route;

import se.samspel.Id;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Source;

/**
 * That deciding in a kind of matter may not be passed on, such as "goals and direction: Kommunallag (2017:725), 6:38".
 *
 * <p>There, only a body's own legal authority counts for acts that bind: neither delegation nor agreement does.
 *
 * @param id the id, {@code non-delegable.} and the matter
 * @param matter the kind of matter
 * @param source where it comes from
 */
public record NonDelegable(Id id, Id matter, Source source) implements Item {

    private static final String PREFIX = "non-delegable.";

    /** @throws IllegalArgumentException if the id is not that of the matter, so that a matter has one */
    public NonDelegable {
        if (!id.value().equals(PREFIX + matter)) {
            throw new IllegalArgumentException("what is not delegable in " + matter + " is called " + PREFIX + matter);
        }
    }

    /** Deciding in matters of the kind may not be passed on. */
    public static NonDelegable of(String matter, Source source) {
        return new NonDelegable(Id.of(PREFIX + matter), Id.of(matter), source);
    }

    /** Whether it stands in the way of a mandate for an act with this effect. */
    public boolean forbids(Mandate mandate, Effect effect) {
        return mandate.matter().equals(matter)
                && effect == Effect.BINDING
                && (mandate.basis() == Basis.AGREED || mandate.delegation().isPresent());
    }

    @Override
    public NonDelegable citing(Source other) {
        return new NonDelegable(id, matter, other);
    }
}
