package se.samspel.joint;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import se.samspel.Id;
import se.samspel.Identified;
import se.samspel.constraint.Filled;
import se.samspel.time.Period;

/**
 * The plan that this one is an annex to, such as the local area plan of 2026.
 *
 * @param id the id of the other plan
 * @param title what it is called
 * @param valid when it is valid
 * @param contact who is appointed as its contact person
 * @param sentTo the party that it has been sent in to, by id
 * @param sentOn the day it was sent in
 */
public record Annex(
        Id id,
        Optional<@Filled String> title,
        Optional<@Valid Period> valid,
        Optional<Id> contact,
        Optional<Id> sentTo,
        Optional<LocalDate> sentOn)
        implements Identified {

    /** Refuses null: what is absent is an empty {@code Optional}. */
    public Annex {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(valid, "valid");
        Objects.requireNonNull(contact, "contact");
        Objects.requireNonNull(sentTo, "sentTo");
        Objects.requireNonNull(sentOn, "sentOn");
    }
}
