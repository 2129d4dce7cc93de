/**
 * The words of joint health-care work: parties, processes, process work, plans, bodies, decisions and time.
 *
 * <p>This module stores nothing, asks no clock and judges nothing: it holds what a document says, complete or not.
 * Whether something may be missing is for the rules. Start with {@link se.samspel.work.ProcessWork}.
 */
module se.samspel.core {
    requires transitive jakarta.validation;
    requires static org.jspecify;

    exports se.samspel;
    exports se.samspel.body;
    exports se.samspel.constraint;
    exports se.samspel.decision;
    exports se.samspel.document;
    exports se.samspel.followup;
    exports se.samspel.joint;
    exports se.samspel.leadership;
    exports se.samspel.party;
    exports se.samspel.plan;
    exports se.samspel.process;
    exports se.samspel.time;
    exports se.samspel.work;

    // Bean Validation reads components and instantiates validators by reflection; a plain `opens`, since the
    // provider is the host application's choice and may be absent.
    opens se.samspel;
    opens se.samspel.body;
    opens se.samspel.constraint;
    opens se.samspel.constraint.check;
    opens se.samspel.decision;
    opens se.samspel.document;
    opens se.samspel.followup;
    opens se.samspel.joint;
    opens se.samspel.leadership;
    opens se.samspel.party;
    opens se.samspel.plan;
    opens se.samspel.process;
    opens se.samspel.time;
    opens se.samspel.work;
}
