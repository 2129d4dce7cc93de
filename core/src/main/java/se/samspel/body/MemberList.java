package se.samspel.body;

import java.util.List;
import java.util.Objects;
import se.samspel.Id;
import se.samspel.Identified;

/**
 * Who is in another body to which seats are tied, such as the social consultation group of the municipal association.
 *
 * @param id the other body, by its id
 * @param persons those who are in it, by id
 */
public record MemberList(Id id, List<Id> persons) implements Identified {

    /** Copies the list. */
    public MemberList {
        Objects.requireNonNull(id, "id");
        persons = List.copyOf(persons);
    }
}
