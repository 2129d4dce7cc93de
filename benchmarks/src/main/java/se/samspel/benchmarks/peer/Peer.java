package se.samspel.benchmarks.peer;

import se.samspel.work.ProcessWork;

/** Something that judges a work by the 24 rules and the route. */
public interface Peer {

    /** What it says of the work. */
    Verdict judge(ProcessWork work);
}
