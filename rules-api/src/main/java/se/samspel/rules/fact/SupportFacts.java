package se.samspel.rules.fact;

import java.util.Optional;
import se.samspel.joint.JointPlan;
import se.samspel.leadership.Support;
import se.samspel.leadership.SupportSystem;
import se.samspel.rules.condition.NumberFact;
import se.samspel.rules.condition.Way;
import se.samspel.rules.condition.YesNoFact;
import se.samspel.rules.text.Text;
import se.samspel.rules.text.Unit;

/** What is there about what supports the work nearest the resident. */
public final class SupportFacts {

    /** The number of support systems that the plan tells of. */
    public static final NumberFact SYSTEMS = NumberFact.count(
            "joint-plan.support-systems",
            Unit.COUNT,
            Text.of("antal stödsystem", "the number of support systems"),
            JointScopes.JOINT_PLAN,
            Way.<JointPlan, Support>to(
                            "support",
                            plan -> Optional.of(plan.support()).filter(support -> !support.equals(Support.NONE)))
                    .thenList("systems", Support::systems));

    /** Whether it is said how a support system works today. */
    public static final YesNoFact TODAY_STATED = YesNoFact.present(
            "support-system.today-stated",
            Text.of("hur stödet fungerar idag", "how the support works today"),
            JointScopes.SUPPORT_SYSTEM,
            Way.to("today", SupportSystem::today));

    /** Whether it is said what is needed of a support system onwards. */
    public static final YesNoFact NEEDED_STATED = YesNoFact.present(
            "support-system.needed-stated",
            Text.of("vilket stöd som behövs framåt", "what support is needed onwards"),
            JointScopes.SUPPORT_SYSTEM,
            Way.to("needed", SupportSystem::needed));

    private SupportFacts() {}
}
