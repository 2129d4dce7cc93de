package se.samspel.testkit.domain;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import se.samspel.joint.JointPlan;
import se.samspel.testkit.generate.Cases;

/** Joint plans as a document can hold them, in the words of any rule set on the class path. */
public final class JointPlanDomain extends DomainContextBase {

    /** The domain of the rule sets that the class path holds. */
    public JointPlanDomain() {}

    /** Plausible joint plans. */
    @Provide
    public Arbitrary<JointPlan> jointPlans() {
        return FoundRules.each(Cases::jointPlans);
    }
}
