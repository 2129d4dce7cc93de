package se.samspel;

/** Something that a document refers to by its id, such as the member {@code "member-3"}. */
public interface Identified {

    /** The id, unique within the list that holds the element. */
    Id id();
}
