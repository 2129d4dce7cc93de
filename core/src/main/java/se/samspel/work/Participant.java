package se.samspel.work;

import java.util.Optional;
import se.samspel.Id;
import se.samspel.Identified;

/** Someone who gives time to the work and has a home unit and a manager there: the leader or a member of the team. */
public interface Participant extends Identified {

    /** The name, if the document gives one; the id is enough. */
    Optional<String> name();

    /** The home unit. */
    Optional<Id> unit();

    /** By whom, from when, until when and for what share of a post. */
    Optional<Appointment> appointment();

    /** What the home unit and its manager have said. */
    Optional<Consent> consent();
}
