package se.samspel.base;

import java.util.List;
import se.samspel.rules.fact.JointScopes;
import se.samspel.rules.fact.SupportFacts;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.layer.Severity;
import se.samspel.rules.text.Text;

/** What supports the work nearest the resident: how it is, and what is needed. */
public final class SupportRules {

    /** The support is identified. */
    public static final Requirement SYSTEMS = Requirement.of("support.systems", JointScopes.JOINT_PLAN)
            .must(SupportFacts.SYSTEMS.atLeast(1))
            .otherwise(
                    Severity.WARNING,
                    Text.of(
                            "{who} har {value} stödsystem beskrivna; en viktig start är {limit}.",
                            "{who} has {value} support systems described; an important start is {limit}."),
                    Text.of(
                            "Skriv vad som stöder mikronivån under support/systems, med today och needed.",
                            "Write what supports the micro level under support/systems, with today and needed."))
            .source(FiveSteps.SUPPORT);

    /** It is said how a support system works today. */
    public static final Requirement TODAY = Requirement.of("support-system.today", JointScopes.SUPPORT_SYSTEM)
            .must(SupportFacts.TODAY_STATED.isTrue())
            .otherwise(
                    Severity.NOTICE,
                    Text.of("{who} säger inte hur det fungerar idag.", "{who} does not say how it works today."),
                    Text.of(
                            "Skriv hur stödet fungerar idag under today.",
                            "Write how the support works today under today."))
            .source(FiveSteps.SUPPORT);

    /** It is said what is needed of a support system onwards. */
    public static final Requirement NEEDED = Requirement.of("support-system.needed", JointScopes.SUPPORT_SYSTEM)
            .must(SupportFacts.NEEDED_STATED.isTrue())
            .otherwise(
                    Severity.NOTICE,
                    Text.of("{who} säger inte vad som behövs framåt.", "{who} does not say what is needed onwards."),
                    Text.of(
                            "Skriv vilket stöd som behövs under needed; ”inget mer” är också ett svar.",
                            "Write what support is needed under needed; “nothing more” is an answer too."))
            .source(FiveSteps.SUPPORT);

    private SupportRules() {}

    static List<Item> items() {
        return List.of(SYSTEMS, TODAY, NEEDED);
    }
}
