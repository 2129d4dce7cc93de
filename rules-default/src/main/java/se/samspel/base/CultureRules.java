package se.samspel.base;

import java.util.List;
import se.samspel.rules.fact.CultureFacts;
import se.samspel.rules.fact.JointScopes;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.layer.Severity;
import se.samspel.rules.text.Text;

/** What helps people to act together: principles that guide them, and training across the border. */
public final class CultureRules {

    /** Guiding principles are worked out. */
    public static final Requirement PRINCIPLES = Requirement.of("joint-plan.guiding-principles", JointScopes.JOINT_PLAN)
            .must(CultureFacts.PRINCIPLES.atLeast(1))
            .otherwise(
                    Severity.NOTICE,
                    Text.of(
                            "{who} har {value} vägledande principer i ord; {limit} främjar samverkan.",
                            "{who} has {value} guiding principles in words; {limit} helps collaboration along."),
                    Text.of(
                            "Arbeta fram principer tillsammans, och skriv dem under leadership, principles.",
                            "Work out principles together, and write them under leadership, principles."))
            .source(FiveSteps.CULTURE);

    /** Staff of region, municipalities and private providers get to train new ways of working together. */
    public static final Requirement TRAINING = Requirement.of("joint-plan.training", JointScopes.JOINT_PLAN)
            .must(CultureFacts.KINDS_NOT_TRAINING.isEmpty())
            .otherwise(
                    Severity.NOTICE,
                    Text.of(
                            "{who} har ingen träning över gränsen för medarbetare från: {value}.",
                            "{who} has no training across the border for staff from: {value}."),
                    Text.of(
                            "Planera tillfällen där båda sidor tränar nya arbetssätt tillsammans, och skriv dem under"
                                    + " leadership, training med alla som deltar under parties.",
                            "Plan occasions where both sides train new ways of working together, and write them under"
                                    + " leadership, training with all who take part under parties."))
            .source(FiveSteps.CULTURE);

    private CultureRules() {}

    static List<Item> items() {
        return List.of(PRINCIPLES, TRAINING);
    }
}
