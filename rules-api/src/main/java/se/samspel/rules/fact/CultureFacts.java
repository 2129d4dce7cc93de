package se.samspel.rules.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.samspel.Id;
import se.samspel.joint.JointPlan;
import se.samspel.leadership.GuidingPrinciple;
import se.samspel.leadership.Leadership;
import se.samspel.leadership.Training;
import se.samspel.party.Party;
import se.samspel.rules.condition.CaseView;
import se.samspel.rules.condition.NumberFact;
import se.samspel.rules.condition.Way;
import se.samspel.rules.condition.WordsFact;
import se.samspel.rules.condition.YesNoFact;
import se.samspel.rules.text.Text;
import se.samspel.rules.text.Unit;

/** What is there about how people act together: the principles that guide them and where they train. */
public final class CultureFacts {

    private static final Set<Id> KINDS_TO_TRAIN = Set.of(Party.REGION, Party.MUNICIPALITY, Party.PRIVATE_PROVIDER);
    private static final Way<JointPlan, Leadership> LEADERSHIP =
            Way.to("leadership", plan -> Optional.of(plan.leadership()).filter(some -> !some.equals(Leadership.NONE)));
    private static final Way<JointPlan, List<GuidingPrinciple>> ALL_PRINCIPLES =
            LEADERSHIP.thenList("principles", Leadership::principles);

    /** The number of guiding principles in words. */
    public static final NumberFact PRINCIPLES = NumberFact.counted(
            "joint-plan.principles",
            Unit.COUNT,
            Text.of("antal vägledande principer", "guiding principles"),
            JointScopes.JOINT_PLAN,
            ALL_PRINCIPLES,
            (view, plan, enough) -> plan.leadership().principles().stream()
                    .filter(principle -> principle.text().isPresent())
                    .count());

    /**
     * The kinds of parties in the plan whose staff take part in no training across the border: regions, municipalities
     * and private providers, such of them as the plan has.
     */
    public static final WordsFact KINDS_NOT_TRAINING = WordsFact.of(
            "joint-plan.kinds-not-training",
            Text.of("slag av parter utan gemensam träning", "kinds of parties without joint training"),
            JointScopes.JOINT_PLAN,
            LEADERSHIP.thenList("training", Leadership::training),
            CultureFacts::kindsNotTraining);

    /** Whether staff from both sides of the border take part: the region's or a private provider's, and a municipality's. */
    public static final YesNoFact TRAINING_ACROSS = YesNoFact.of(
            "training.across",
            Text.of("medarbetare från båda sidor", "staff from both sides"),
            JointScopes.TRAINING,
            Way.toList("parties", Training::parties),
            CultureFacts::isAcross);

    private CultureFacts() {}

    private static Set<String> kindsNotTraining(CaseView view, JointPlan plan) {
        Set<Id> training = plan.leadership().training().stream()
                .filter(one -> isAcross(view, one))
                .flatMap(one -> kinds(view, one).stream())
                .collect(Collectors.toSet());
        return plan.parties().stream()
                .map(Party::kind)
                .filter(KINDS_TO_TRAIN::contains)
                .filter(kind -> !training.contains(kind))
                .map(Id::value)
                .collect(Collectors.toSet());
    }

    private static boolean isAcross(CaseView view, Training training) {
        Set<Id> kinds = kinds(view, training);
        return kinds.contains(Party.MUNICIPALITY)
                && (kinds.contains(Party.REGION) || kinds.contains(Party.PRIVATE_PROVIDER));
    }

    private static Set<Id> kinds(CaseView view, Training training) {
        return training.parties().stream()
                .flatMap(party -> HomeParty.kindOf(view, party).stream())
                .collect(Collectors.toSet());
    }
}
