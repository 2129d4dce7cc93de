package se.samspel.constraint.check;

import se.samspel.Id;

/** A place in a document that refers to something else in it, such as a member's home unit. */
record Reference(ViolationPath path, Id id, Target target) {

    /** What is referred to; the name ends the key of the message. */
    enum Target {
        party,
        unit,
        person,
        member,
        activity,
        target,
        improvement,
        text,
        decision,
        seat,
        attendant,
        origin,
        goal,
        planActivity,
        pair
    }

    /** The key of the message and the id; an id has no character that means anything in a message template. */
    String template() {
        return "{se.samspel.constraint.KnownReferences." + target + "}: " + id;
    }
}
