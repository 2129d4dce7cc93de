package se.samspel.testkit.reference;

import java.util.List;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.condition.Element;
import se.samspel.rules.condition.Subject;
import se.samspel.rules.condition.Verdict;
import se.samspel.rules.layer.Requirement;

/**
 * What a rule says of one element of a case, with everything that it looked at.
 *
 * @param rule the rule
 * @param subject the element, and the case around it
 * @param standing what it says
 * @param looks what each condition in it came to, from left to right
 */
public record Told(Requirement rule, Subject subject, Standing standing, List<Look> looks) {

    /** Copies the list. */
    public Told {
        looks = List.copyOf(looks);
    }

    /** The element. */
    public Element<?> element() {
        return subject.element();
    }

    /** What a rule says of an element. */
    public enum Standing {
        /** It does not apply. */
        NOT_APPLICABLE,
        /** It applies and holds. */
        HOLDS,
        /** It applies and is violated. */
        VIOLATED,
        /** Something that it must know is not known. */
        UNDECIDED,
        /** It could not be judged. */
        FAILED
    }

    /**
     * A condition that looks at facts, and what it came to.
     *
     * @param asked whether it is part of what the rule asks for, not of when it applies
     * @param condition the condition
     * @param subject the element that it was seen from
     * @param verdict met, not met or unknown
     */
    public record Look(boolean asked, Condition condition, Subject subject, Verdict verdict) {}
}
