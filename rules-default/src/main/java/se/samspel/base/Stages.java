package se.samspel.base;

import se.samspel.rules.condition.Condition;
import se.samspel.rules.fact.EndingFacts;
import se.samspel.rules.fact.WorkFacts;

/** How far a work has come, as conditions that many rules share. */
final class Stages {

    /** The development phase has begun, or is over. */
    static final Condition DEVELOPING = WorkFacts.PHASE.in("DEVELOPMENT", "EVALUATION");

    /** The development phase has begun, and the work has not been ended: a work that has is not asked to develop more. */
    static final Condition STILL_DEVELOPING = DEVELOPING.and(EndingFacts.ENDED.is(false));

    /** The new process is established. */
    static final Condition ESTABLISHED = WorkFacts.PHASE.is("EVALUATION");

    /** The analysis is ready: its plan is submitted for decision, or has been decided on. */
    static final Condition SUBMITTED = WorkFacts.MATTER.is("adopt-plan").or(DEVELOPING);

    /**
     * There is a process to work with; which area to take up is decided before anybody is appointed for one. Work that
     * has come as far as the development phase has one, whatever is to be decided next.
     */
    static final Condition HAS_PROCESS =
            WorkFacts.MATTER.in("new-development-area", "prioritise").not().or(DEVELOPING);

    private Stages() {}
}
