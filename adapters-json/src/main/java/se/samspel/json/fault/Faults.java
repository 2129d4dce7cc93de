package se.samspel.json.fault;

/** Where those who read a document note what is wrong with it, and go on reading. */
@FunctionalInterface
public interface Faults {

    /**
     * Notes a fault.
     *
     * @param details what the fault's words are filled in with, as many as they ask for
     */
    void note(Fault fault, Place place, Object... details);
}
